package io.spacegraph.where;

import io.smallrye.graphql.api.Nullable;
import io.spacegraph.value.CountryCode;
import io.spacegraph.vocabulary.code.CompanyKind;
import io.spacegraph.vocabulary.code.IpoState;
import io.spacegraph.vocabulary.code.OwnershipClass;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Conditions on a company; all that are given must hold. */
@Input("CompanyWhere")
@Description("Conditions on a company; all that are given must hold.")
public record CompanyWhere(
        @Nullable @Description("All of these.") List<@NonNull CompanyWhere> AND,
        @Nullable @Description("At least one of these.") List<@NonNull CompanyWhere> OR,
        @Nullable @Description("Not this.") CompanyWhere NOT,
        @Nullable @Description("The name.") StringFilter name,
        @Nullable @Description("What it mainly does.") List<@NonNull CompanyKind> kind,
        @Nullable @Description("Who owns it.") List<@NonNull OwnershipClass> ownershipClass,
        @Nullable @Description("The country it belongs to.") List<@NonNull CountryCode> country,

        @Nullable @Description("The total that it has raised.")
        MoneyRange raised,

        @Nullable @Description("The state of one of its listings.")
        List<@NonNull IpoState> ipoState,

        @Nullable @Description("Whether it is on a list of sanctions or controls.")
        Boolean sanctioned) {}
