package io.spacegraph.where;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Conditions on a market; all that are given must hold. */
@Input("MarketWhere")
@Description("Conditions on a market; all that are given must hold.")
public record MarketWhere(
        @Nullable @Description("All of these.") List<@NonNull MarketWhere> AND,
        @Nullable @Description("At least one of these.") List<@NonNull MarketWhere> OR,
        @Nullable @Description("Not this.") MarketWhere NOT,
        @Nullable @Description("The name.") StringFilter name) {}
