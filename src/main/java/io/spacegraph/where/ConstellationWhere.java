package io.spacegraph.where;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Conditions on a constellation; all that are given must hold. */
@Input("ConstellationWhere")
@Description("Conditions on a constellation; all that are given must hold.")
public record ConstellationWhere(
        @Nullable @Description("All of these.") List<@NonNull ConstellationWhere> AND,
        @Nullable @Description("At least one of these.") List<@NonNull ConstellationWhere> OR,
        @Nullable @Description("Not this.") ConstellationWhere NOT,
        @Nullable @Description("The name.") StringFilter name,
        @Nullable @Description("Its operator.") CompanyWhere operator) {}
