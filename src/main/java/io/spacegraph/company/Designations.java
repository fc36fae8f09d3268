package io.spacegraph.company;

import io.spacegraph.graph.Edge;
import io.spacegraph.graph.Feature;
import io.spacegraph.graph.Shape;
import io.spacegraph.graph.SortKey;
import io.spacegraph.model.Claim;
import io.spacegraph.model.Company;
import io.spacegraph.model.Policy;
import io.spacegraph.model.Source;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * How a designation is read. It is a map: the {@code claim} that states it with its {@code id}, the company {@code via}
 * which it reaches another, and over how many {@code hops} of ownership.
 */
@ApplicationScoped
class Designations implements Feature {

    /** The values of the list in the variable {@code x}, which the claim names. */
    private static final String OF_LIST =
            "head(COLLECT { WITH n.claim AS c MATCH (c)-[:OBJECT]->(x:Policy) RETURN x.%s })";

    private static final String AUTHORITY =
            "head(COLLECT { WITH n.claim AS c MATCH (c)-[:OBJECT]->(:Policy)-[y:ISSUED_BY]->(x:Company) WHERE %s RETURN x.name ORDER BY y.preference, x.id LIMIT 1 })"
                    .formatted(Edge.held("y"));

    private static final String OWN = """
            MATCH (n)<-[:ABOUT]-(c:Claim {property: 'DESIGNATED_UNDER'})
            WHERE %s
            WITH {id: c.id, claim: c, hops: 0} AS m""".formatted(Edge.listed("c"));

    private static final Shape<Designation> DESIGNATION = Shape.of(
                    Designation.class, Designation::new, Designation::row)
            .stored("hops")
            .computed("list", OF_LIST.formatted("name"))
            .computed("authority", AUTHORITY)
            .computed("country", OF_LIST.formatted("country"))
            .computed("reason", "n.claim.text")
            .dated("from", "claim.validFrom")
            .dated("to", "claim.validTo")
            .by(SortKey.asc("n.hops"), SortKey.asc("n.claim.validStart"));

    @Override
    public List<Shape<?>> shapes() {
        return List.of(DESIGNATION);
    }

    @Override
    public List<Edge> edges() {
        return List.of(
                Edge.list(Company.class, "designations", OWN, Designation.class)
                        .where("active", "$active = (m.claim.validStart <= $validAt AND m.claim.validEnd > $validAt)"),
                Edge.one(
                        Designation.class, "policy", "WITH n.claim AS c MATCH (c)-[:OBJECT]->(m:Policy)", Policy.class),
                Edge.one(
                        Designation.class,
                        "source",
                        "WITH n.claim AS c MATCH (c)-[:STATED_IN]->(m:Source)",
                        Source.class),
                Edge.one(Designation.class, "viaControlOf", "WITH n.via AS m WHERE m IS NOT NULL", Company.class),
                Edge.one(Designation.class, "claim", "WITH n.claim AS m", Claim.class));
    }
}
