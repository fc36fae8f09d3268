package io.spacegraph.rocket;

import static io.spacegraph.vocabulary.ClaimProperty.COST_PER_KG;
import static io.spacegraph.vocabulary.ClaimProperty.FIRST_FLIGHT;
import static io.spacegraph.vocabulary.ClaimProperty.PAYLOAD_LEO;
import static io.spacegraph.vocabulary.ClaimProperty.PRODUCT_KIND;
import static io.spacegraph.vocabulary.ClaimProperty.PROPELLANT;
import static io.spacegraph.vocabulary.ClaimProperty.REUSE_LEVEL;
import static io.spacegraph.vocabulary.ClaimProperty.ROCKET_STATUS;

import io.spacegraph.graph.Edge;
import io.spacegraph.graph.Feature;
import io.spacegraph.graph.Filters;
import io.spacegraph.graph.Shape;
import io.spacegraph.graph.SortKey;
import io.spacegraph.model.Claim;
import io.spacegraph.model.Company;
import io.spacegraph.model.Constellation;
import io.spacegraph.model.CostPoint;
import io.spacegraph.model.Mission;
import io.spacegraph.model.Product;
import io.spacegraph.model.Rocket;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The shapes and edges of rockets, products and costs per kilogram. */
@ApplicationScoped
class Rockets implements Feature {

    /** The import ends a grounding with the next launch, whatever its source says; {@code importer/claim/Groundings} has the rule. */
    private static final String FLOWN = """
            head(COLLECT {
              MATCH (n)<-[:ABOUT]-(c:Claim {property: 'ROCKET_STATUS', text: 'GROUNDED'})
              WHERE %s AND c.validStart <= $validAt
              WITH c ORDER BY c.asOfLast DESC, c.id LIMIT 1
              WHERE c.readEnd < c.validEnd AND c.readEnd <= $validAt
              RETURN c.readEnd
            })""".formatted(Edge.listed("c"));

    private static final Shape<Rocket> ROCKET = Shape.of(Rocket.class, Rocket::new, Rocket::row)
            .identified()
            .stored("name")
            .claimed("status", ROCKET_STATUS)
            .asOf("statusAsOf", ROCKET_STATUS)
            .computed("flownAfterGrounding", FLOWN)
            .claimed("reuse", REUSE_LEVEL)
            .claimed("propellant", PROPELLANT)
            .claimed("payloadLeo", PAYLOAD_LEO)
            .claimed("firstFlight", FIRST_FLIGHT)
            .filteredBy(Filters.start()
                    .text("name", "n.name", "n.foldedName")
                    .reaching("maker", "(n)<-[r:MAKES]-(m:Company)", Company.class)
                    .in("status", "n.status")
                    .in("reuse", "n.reuse"))
            .ordered("NAME", "n.foldedName")
            .ordered("FIRST_FLIGHT", "n.firstFlight")
            .orderedByNumber("LAUNCHES", "(n)<-[y:LAUNCHED_ON]-(x:Mission)")
            .ordered("PAYLOAD_LEO", "n.payloadLeo")
            .orderedByLeast("COST_PER_KG", COST_PER_KG, "CASE x.canonicalUnit WHEN 'USD_PER_KG' THEN x.canonical END")
            .by(SortKey.asc("n.foldedName"))
            .counted("status", "reuse")
            .paged("rockets");

    private static final Shape<Product> PRODUCT = Shape.of(Product.class, Product::new, Product::row)
            .identified()
            .stored("name")
            .claimed("kind", PRODUCT_KIND)
            .by(SortKey.asc("n.foldedName"));

    private static final Shape<CostPoint> COST_POINT = Shape.of(CostPoint.class, CostPoint::new, CostPoint::row)
            .stored("basis", "modality", "scope")
            .quantity("quantity")
            .quantity("usdPerKg")
            .dated("period", "validFrom")
            .dated("due", "due")
            .by(SortKey.asc("n.canonical"));

    @Override
    public List<Shape<?>> shapes() {
        return List.of(ROCKET, PRODUCT, COST_POINT);
    }

    @Override
    public List<Edge> edges() {
        return List.of(
                Edge.list(Company.class, "rockets", "(n)-[r:MAKES]->(m:Rocket)", Rocket.class),
                Edge.list(Company.class, "products", "(n)-[r:MAKES]->(m:Product)", Product.class),
                Edge.one(Mission.class, "rocket", "(n)-[r:LAUNCHED_ON]->(m:Rocket)", Rocket.class),
                Edge.list(Constellation.class, "rockets", "(n)<-[r:SERVES]-(m:Rocket)", Rocket.class),
                Edge.list(Rocket.class, "costs", "(n)<-[:ABOUT]-(m:Claim {property: 'COST_PER_KG'})", CostPoint.class),
                Edge.one(CostPoint.class, "rocket", "(n)-[:ABOUT]->(m:Rocket)", Rocket.class),
                Edge.self(CostPoint.class, "claim", Claim.class),
                Edge.list(Rocket.class, "variants", "(n)<-[r:VARIANT_OF]-(m:Rocket)", Rocket.class),
                Edge.one(Rocket.class, "family", "(n)-[r:VARIANT_OF]->(m:Rocket)", Rocket.class));
    }
}
