package io.spacegraph.funding;

import static io.spacegraph.vocabulary.ClaimProperty.POST_MONEY;
import static io.spacegraph.vocabulary.ClaimProperty.PRE_MONEY;
import static io.spacegraph.vocabulary.ClaimProperty.ROUND_AMOUNT;
import static io.spacegraph.vocabulary.ClaimProperty.ROUND_ANNOUNCED;
import static io.spacegraph.vocabulary.ClaimProperty.ROUND_CLOSED;
import static io.spacegraph.vocabulary.ClaimProperty.SERIES;

import io.spacegraph.graph.Edge;
import io.spacegraph.graph.Feature;
import io.spacegraph.graph.Filters;
import io.spacegraph.graph.Shape;
import io.spacegraph.graph.SortKey;
import io.spacegraph.model.Claim;
import io.spacegraph.model.Company;
import io.spacegraph.model.Entity;
import io.spacegraph.model.FundingRound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The shapes and edges of funding rounds and their investors. */
@ApplicationScoped
class FundingRounds implements Feature {

    private static final Shape<FundingRound> FUNDING_ROUND = Shape.of(
                    FundingRound.class, FundingRound::new, FundingRound::row)
            .identified()
            .stored("name")
            .claimed("series", SERIES)
            .claimed("announced", ROUND_ANNOUNCED)
            .claimed("closed", ROUND_CLOSED)
            .claimed("amount", ROUND_AMOUNT)
            .claimed("preMoney", PRE_MONEY)
            .claimed("postMoney", POST_MONEY)
            .beginningOn(ROUND_ANNOUNCED, ROUND_CLOSED)
            .filteredBy(Filters.start()
                    .reaching("company", "(n)<-[r:RAISED]-(m:Company)", Company.class)
                    .reaching("investor", "(n)<-[r:INVESTED_IN]-(m:Company)", Company.class)
                    .in("series", "n.series")
                    .dates("announced", "n.announced")
                    .money("amount", "n.amount", "n.amountCurrency"))
            .ordered("ANNOUNCED", "n.announced")
            .ordered("AMOUNT", "n.amountCurrency", "n.amount")
            .by(SortKey.desc("n.announced"))
            .counted("series")
            .paged("funding rounds");

    private static final Shape<Investment> INVESTMENT = Shape.of(Investment.class, Investment::new, Investment::row)
            .computed("lead", "coalesce(n.text = 'lead', false)")
            .money("amount")
            .by(SortKey.asc("n.text"));

    @Override
    public List<Shape<?>> shapes() {
        return List.of(FUNDING_ROUND, INVESTMENT);
    }

    @Override
    public List<Edge> edges() {
        return List.of(
                Edge.connection(Company.class, "rounds", "(n)-[r:RAISED]->(m:FundingRound)", FundingRound.class),
                Edge.connection(Company.class, "invested", "(n)-[r:INVESTED_IN]->(m:FundingRound)", FundingRound.class),
                Edge.list(
                        FundingRound.class,
                        "investors",
                        "(n)<-[:OBJECT]-(m:Claim {property: 'INVESTED_IN'})",
                        Investment.class),
                Edge.one(Investment.class, "investor", "(n)-[:ABOUT]->(m:Entity)", Entity.class),
                Edge.self(Investment.class, "claim", Claim.class));
    }
}
