package io.spacegraph.answers.capital;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import io.spacegraph.graph.Compiled;
import io.spacegraph.graph.Graph;
import io.spacegraph.model.Claim;
import io.spacegraph.model.Company;
import io.spacegraph.model.FundingRound;
import io.spacegraph.value.CurrencyCode;
import io.spacegraph.value.TimeTravel;
import io.spacegraph.where.DateRange;
import io.spacegraph.where.EntityRef;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Where the money comes from. */
@GraphQLApi
public class CapitalApi {

    private final Graph graph;
    private final Capital capital;

    CapitalApi(Graph graph, Capital capital) {
        this.graph = graph;
        this.capital = capital;
    }

    @Query
    @Description(
            "The money that funding rounds brought, added up, apart from sales of existing shares; undisclosed rounds are counted, never guessed.")
    public @NonNull Uni<List<@NonNull CapitalRow>> capital(
            @NonNull @Description("What to add up by.") CapitalKey by,
            @Nullable
                    @Description(
                            "Only rounds whose dates lie within these days; those that may are counted as undated.")
                    DateRange period,
            @Nullable @Description("Only rounds of this company.") EntityRef company,
            @DefaultValue("USD") @Description("The currency of the sums.") CurrencyCode currency,
            @DefaultValue("false") @Description("Whether an investor takes the class of those who own it.")
                    Boolean lookThrough,
            @Nullable @Description("The time asked for; now if not given.") TimeTravel at,
            Context context) {
        return capital.of(graph.ask(context));
    }

    @Description("The company or investor that the key names, if it names one.")
    public @Nullable Company company(@Source CapitalRow capitalRow) {
        return Compiled.field();
    }

    @Description("The companies that took part in most of the rounds, at most five.")
    public @NonNull List<@NonNull Company> topInvestors(@Source CapitalRow capitalRow) {
        return Compiled.field();
    }

    @Description("The rounds, secondary sales, loans and grants among them.")
    public @NonNull List<@NonNull FundingRound> fundingRounds(@Source CapitalRow capitalRow) {
        return Compiled.field();
    }

    @Description("The claims on their amounts.")
    public @NonNull List<@NonNull Claim> claims(@Source CapitalRow capitalRow) {
        return Compiled.field();
    }
}
