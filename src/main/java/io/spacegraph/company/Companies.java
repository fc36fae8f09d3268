package io.spacegraph.company;

import static io.spacegraph.vocabulary.ClaimProperty.FOUNDED;
import static io.spacegraph.vocabulary.ClaimProperty.KIND;
import static io.spacegraph.vocabulary.ClaimProperty.OWNERSHIP_CLASS;
import static io.spacegraph.vocabulary.ClaimProperty.TOTAL_RAISED;
import static io.spacegraph.vocabulary.ClaimProperty.VALUATION;

import io.spacegraph.graph.Edge;
import io.spacegraph.graph.Feature;
import io.spacegraph.graph.Filters;
import io.spacegraph.graph.Shape;
import io.spacegraph.graph.SortKey;
import io.spacegraph.model.Acquisition;
import io.spacegraph.model.Claim;
import io.spacegraph.model.Company;
import io.spacegraph.model.Constellation;
import io.spacegraph.model.Contract;
import io.spacegraph.model.Entity;
import io.spacegraph.model.FundingRound;
import io.spacegraph.model.IpoProcess;
import io.spacegraph.model.LaunchSite;
import io.spacegraph.model.Mission;
import io.spacegraph.model.Policy;
import io.spacegraph.model.Product;
import io.spacegraph.model.Rocket;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The shapes and edges of companies. */
@ApplicationScoped
class Companies implements Feature {

    private static final String LAST_ROUND = """
            head(COLLECT {
              MATCH (n)-[y:RAISED]->(x:FundingRound)
              WHERE %s AND x.announced IS NOT NULL
              RETURN x.announced ORDER BY x.announced DESC LIMIT 1
            })""".formatted(Edge.held("y"));

    private static final Shape<Company> COMPANY = Shape.of(Company.class, Company::new, Company::row)
            .identified()
            .stored("name")
            .stored("country")
            .claimed("kind", KIND)
            .claimed("ownershipClass", OWNERSHIP_CLASS)
            .claimed("founded", FOUNDED)
            .claimed("valuation", VALUATION)
            .asOf("valuationAsOf", VALUATION)
            .claimed("raised", TOTAL_RAISED)
            .asOf("raisedAsOf", TOTAL_RAISED)
            .filteredBy(Filters.start()
                    .text("name", "n.name", "n.foldedName")
                    .in("kind", "n.kind")
                    .in("ownershipClass", "n.ownershipClass")
                    .in("country", "n.country")
                    .money("raised", "n.raised", "n.raisedCurrency")
                    .reachingBy("ipoState", "(n)-[r:FILED]->(m:IpoProcess)", IpoProcess.class, "state")
                    .linked("sanctioned", "(n)-[r:DESIGNATED_UNDER]->(m:Policy)", Policy.class))
            .ordered("NAME", "n.foldedName")
            .ordered("FOUNDED", "n.founded")
            .ordered("TOTAL_RAISED", "n.raisedCurrency", "n.raised")
            .ordered("LAST_ROUND_DATE", LAST_ROUND)
            .orderedByNumber("LAUNCHES", "(n)<-[y:OPERATED_BY]-(x:Mission)")
            .ordered("CONFLICTS", "COUNT { MATCH (n)<-[:OF]-(x:Conflict) WHERE " + Edge.known("x") + " }")
            .by(SortKey.asc("n.foldedName"))
            .counted("kind", "ownershipClass", "country")
            .paged("companies");

    private static final Shape<Ownership> OWNERSHIP = Shape.of(Ownership.class, Ownership::new, Ownership::row)
            .computed(
                    "percent",
                    "CASE n.unit WHEN 'PERCENT' THEN {number: n.number, low: n.low, high: n.high, bound: n.bound} END")
            .dated("from", "validFrom")
            .dated("to", "validTo")
            .by(SortKey.desc("n.number"));

    @Override
    public List<Shape<?>> shapes() {
        return List.of(COMPANY, OWNERSHIP);
    }

    @Override
    public List<Edge> edges() {
        return List.of(
                Edge.one(Rocket.class, "maker", "(n)<-[r:MAKES]-(m:Company)", Company.class),
                Edge.one(Product.class, "maker", "(n)<-[r:MAKES]-(m:Company)", Company.class),
                Edge.one(Constellation.class, "operator", "(n)<-[r:OPERATES]-(m:Company)", Company.class),
                Edge.one(LaunchSite.class, "operator", "(n)<-[r:OPERATES]-(m:Company)", Company.class),
                Edge.one(Mission.class, "operator", "(n)-[r:OPERATED_BY]->(m:Company)", Company.class),
                Edge.list(Mission.class, "customers", "(n)-[r:FLOWN_FOR]->(m:Company)", Company.class),
                Edge.one(FundingRound.class, "company", "(n)<-[r:RAISED]-(m:Company)", Company.class),
                Edge.one(Acquisition.class, "target", "(n)<-[r:TARGET_OF]-(m:Company)", Company.class),
                Edge.list(Contract.class, "customers", "(n)<-[r:CUSTOMER_OF]-(m:Company)", Company.class),
                Edge.list(Contract.class, "suppliers", "(n)<-[r:SUPPLIER_OF]-(m:Company)", Company.class),
                Edge.one(IpoProcess.class, "company", "(n)<-[r:FILED]-(m:Company)", Company.class),
                Edge.list(IpoProcess.class, "sponsors", "(n)<-[r:SPONSORS]-(m:Company)", Company.class),
                Edge.one(Policy.class, "issuer", "(n)-[r:ISSUED_BY]->(m:Company)", Company.class),
                Edge.list(Company.class, "partners", "(n)-[r:PARTNER_OF]-(m:Company)", Company.class),
                Edge.list(Company.class, "rivals", "(n)-[r:RIVAL_OF]-(m:Company)", Company.class),
                Edge.list(Company.class, "backers", "(n)<-[r:BACKS]-(m:Entity)", Entity.class),
                Edge.list(Company.class, "owners", "(n)<-[:OBJECT]-(m:Claim {property: 'OWNS'})", Ownership.class)
                        .where("minPercent", "m.number >= $minPercent"),
                Edge.list(Company.class, "owns", "(n)<-[:ABOUT]-(m:Claim {property: 'OWNS'})", Ownership.class),
                Edge.one(Ownership.class, "owner", "(n)-[:ABOUT]->(m:Entity)", Entity.class),
                Edge.one(Ownership.class, "asset", "(n)-[:OBJECT]->(m:Company)", Company.class),
                Edge.self(Ownership.class, "claim", Claim.class));
    }
}
