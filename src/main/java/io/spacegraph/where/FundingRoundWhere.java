package io.spacegraph.where;

import io.smallrye.graphql.api.Nullable;
import io.spacegraph.vocabulary.code.Series;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Conditions on a funding round; all that are given must hold. */
@Input("FundingRoundWhere")
@Description("Conditions on a funding round; all that are given must hold.")
public record FundingRoundWhere(
        @Nullable @Description("All of these.") List<@NonNull FundingRoundWhere> AND,
        @Nullable @Description("At least one of these.") List<@NonNull FundingRoundWhere> OR,
        @Nullable @Description("Not this.") FundingRoundWhere NOT,

        @Nullable @Description("The company that raised it.")
        CompanyWhere company,

        @Nullable @Description("One of its investors.") CompanyWhere investor,
        @Nullable @Description("Its stage.") List<@NonNull Series> series,
        @Nullable @Description("When it was announced.") DateRange announced,
        @Nullable @Description("What was raised.") MoneyRange amount) {}
