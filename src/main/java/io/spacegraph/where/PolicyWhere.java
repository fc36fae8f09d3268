package io.spacegraph.where;

import io.smallrye.graphql.api.Nullable;
import io.spacegraph.vocabulary.code.PolicyLevel;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Conditions on a policy; all that are given must hold. */
@Input("PolicyWhere")
@Description("Conditions on a policy; all that are given must hold.")
public record PolicyWhere(
        @Nullable @Description("All of these.") List<@NonNull PolicyWhere> AND,
        @Nullable @Description("At least one of these.") List<@NonNull PolicyWhere> OR,
        @Nullable @Description("Not this.") PolicyWhere NOT,
        @Nullable @Description("The name.") StringFilter name,

        @Nullable @Description("The level of authority that made it.")
        List<@NonNull PolicyLevel> level,

        @Nullable @Description("Its issuer.") CompanyWhere issuer,

        @Nullable @Description("An industry that it supports.")
        EntityRef industry,

        @Nullable @Description("A region that it supports.") EntityRef region,

        @Nullable @Description("Days in its period.") DateRange period) {}
