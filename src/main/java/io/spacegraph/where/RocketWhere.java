package io.spacegraph.where;

import io.smallrye.graphql.api.Nullable;
import io.spacegraph.vocabulary.code.ReuseLevel;
import io.spacegraph.vocabulary.code.RocketStatus;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Conditions on a rocket; all that are given must hold. */
@Input("RocketWhere")
@Description("Conditions on a rocket; all that are given must hold.")
public record RocketWhere(
        @Nullable @Description("All of these.") List<@NonNull RocketWhere> AND,
        @Nullable @Description("At least one of these.") List<@NonNull RocketWhere> OR,
        @Nullable @Description("Not this.") RocketWhere NOT,
        @Nullable @Description("The name.") StringFilter name,
        @Nullable @Description("Its maker.") CompanyWhere maker,
        @Nullable @Description("How far it has come.") List<@NonNull RocketStatus> status,

        @Nullable @Description("How much of it is reused.") List<@NonNull ReuseLevel> reuse) {}
