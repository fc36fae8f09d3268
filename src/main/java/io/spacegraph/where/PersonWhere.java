package io.spacegraph.where;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Conditions on a person; all that are given must hold. */
@Input("PersonWhere")
@Description("Conditions on a person; all that are given must hold.")
public record PersonWhere(
        @Nullable @Description("All of these.") List<@NonNull PersonWhere> AND,
        @Nullable @Description("At least one of these.") List<@NonNull PersonWhere> OR,
        @Nullable @Description("Not this.") PersonWhere NOT,
        @Nullable @Description("The name.") StringFilter name,

        @Nullable @Description("An organisation that the person has a role at.")
        CompanyWhere company) {}
