package io.spacegraph.where;

import io.smallrye.graphql.api.Nullable;
import io.spacegraph.vocabulary.code.ContractState;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Conditions on a contract; all that are given must hold. */
@Input("ContractWhere")
@Description("Conditions on a contract; all that are given must hold.")
public record ContractWhere(
        @Nullable @Description("All of these.") List<@NonNull ContractWhere> AND,
        @Nullable @Description("At least one of these.") List<@NonNull ContractWhere> OR,
        @Nullable @Description("Not this.") ContractWhere NOT,

        @Nullable @Description("A company or agency that orders.")
        CompanyWhere customer,

        @Nullable @Description("A company that delivers.") CompanyWhere supplier,
        @Nullable @Description("Its state.") List<@NonNull ContractState> state,
        @Nullable @Description("When it was awarded.") DateRange awarded,
        @Nullable @Description("When the work is to end.") DateRange ends,

        @Nullable @Description("What it is worth as awarded.")
        MoneyRange amount,

        @Nullable @Description("What it may reach at most.") MoneyRange ceiling) {}
