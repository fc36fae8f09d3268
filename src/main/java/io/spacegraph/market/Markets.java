package io.spacegraph.market;

import static io.spacegraph.vocabulary.ClaimProperty.CHAIN_STAGE;

import io.spacegraph.graph.Edge;
import io.spacegraph.graph.Feature;
import io.spacegraph.graph.Filters;
import io.spacegraph.graph.Shape;
import io.spacegraph.graph.SortKey;
import io.spacegraph.model.Claim;
import io.spacegraph.model.Company;
import io.spacegraph.model.Industry;
import io.spacegraph.model.Market;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The shapes and edges of markets and industries. */
@ApplicationScoped
class Markets implements Feature {

    private static final Shape<Market> MARKET = Shape.of(Market.class, Market::new, Market::row)
            .identified()
            .stored("name")
            .filteredBy(Filters.start().text("name", "n.name", "n.foldedName"))
            .ordered("NAME", "n.foldedName")
            .by(SortKey.asc("n.foldedName"))
            .paged("markets");

    private static final Shape<Industry> INDUSTRY = Shape.of(Industry.class, Industry::new, Industry::row)
            .identified()
            .stored("name")
            .claimed("chain", CHAIN_STAGE)
            .filteredBy(Filters.start().referred("ref"))
            .by(SortKey.asc("n.foldedName"));

    @Override
    public List<Shape<?>> shapes() {
        return List.of(MARKET, INDUSTRY);
    }

    @Override
    public List<Edge> edges() {
        return List.of(
                Edge.list(Market.class, "industries", "(n)-[r:COMPRISES]->(m:Industry)", Industry.class),
                Edge.list(Company.class, "industries", "(n)-[r:ACTIVE_IN]->(m:Industry)", Industry.class),
                Edge.list(Market.class, "sizes", "(n)<-[:ABOUT]-(m:Claim {property: 'MARKET_SIZE'})", Claim.class),
                Edge.list(Market.class, "mix", "(n)<-[:ABOUT]-(m:Claim {property: 'INVESTMENT_SHARE'})", Claim.class));
    }
}
