package io.spacegraph.where;

import io.smallrye.graphql.api.Nullable;
import io.spacegraph.vocabulary.code.MissionKind;
import io.spacegraph.vocabulary.code.Outcome;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Conditions on a mission; all that are given must hold. */
@Input("MissionWhere")
@Description("Conditions on a mission; all that are given must hold.")
public record MissionWhere(
        @Nullable @Description("All of these.") List<@NonNull MissionWhere> AND,
        @Nullable @Description("At least one of these.") List<@NonNull MissionWhere> OR,
        @Nullable @Description("Not this.") MissionWhere NOT,
        @Nullable @Description("The name.") StringFilter name,

        @Nullable @Description("What kind of undertaking it is.")
        List<@NonNull MissionKind> kind,

        @Nullable @Description("How it ended.") List<@NonNull Outcome> outcome,
        @Nullable @Description("When it took place.") DateRange date,
        @Nullable @Description("Its rocket.") RocketWhere rocket,
        @Nullable @Description("Its operator.") CompanyWhere operator,

        @Nullable @Description("The constellation it deployed or used.")
        ConstellationWhere constellation) {}
