package io.spacegraph.policy;

import static io.spacegraph.vocabulary.ClaimProperty.POLICY_FROM;
import static io.spacegraph.vocabulary.ClaimProperty.POLICY_LEVEL;
import static io.spacegraph.vocabulary.ClaimProperty.POLICY_TO;

import io.spacegraph.graph.Edge;
import io.spacegraph.graph.Feature;
import io.spacegraph.graph.Filters;
import io.spacegraph.graph.Shape;
import io.spacegraph.graph.SortKey;
import io.spacegraph.model.Claim;
import io.spacegraph.model.Company;
import io.spacegraph.model.Constellation;
import io.spacegraph.model.Industry;
import io.spacegraph.model.LaunchSite;
import io.spacegraph.model.Policy;
import io.spacegraph.model.Region;
import io.spacegraph.model.Source;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The shapes and edges of policies: their parts, targets, steps and what they support. */
@ApplicationScoped
class Policies implements Feature {

    /**
     * A list is what one source enumerates under one name; the declared number is a separate claim. Written without an
     * aggregating function, which Cypher refuses inside a subquery of a RETURN.
     */
    private static final String PARTS = """
            MATCH (n)<-[:ABOUT]-(c:Claim)-[:STATED_IN]->(s:Source)
            WHERE c.property IN ['POLICY_PART', 'POLICY_PART_COUNT'] AND %s
            WITH DISTINCT c.scope AS kind, s
            WITH kind, s, COLLECT {
              MATCH (n)<-[:ABOUT]-(d:Claim {scope: kind})-[:STATED_IN]->(s)
              WHERE d.property IN ['POLICY_PART', 'POLICY_PART_COUNT'] AND %s
              RETURN d ORDER BY d.id
            } AS claims
            WITH {
              id: kind + ' ' + s.id,
              kind: kind,
              declaredCount: head([c IN claims WHERE c.property = 'POLICY_PART_COUNT' | c.canonical]),
              items: [c IN claims WHERE c.property = 'POLICY_PART' | c.text],
              source: s,
              claims: claims
            } AS m""".formatted(Edge.listed("c"), Edge.listed("d"));

    private static final Shape<Policy> POLICY = Shape.of(Policy.class, Policy::new, Policy::row)
            .identified()
            .stored("name")
            .claimed("level", POLICY_LEVEL)
            .claimed("from", POLICY_FROM)
            .claimed("to", POLICY_TO)
            .filteredBy(Filters.start()
                    .text("name", "n.name", "n.foldedName")
                    .in("level", "n.level")
                    .reaching("issuer", "(n)-[r:ISSUED_BY]->(m:Company)", Company.class)
                    .reachingBy("industry", "(n)-[r:SUPPORTS]->(m:Industry)", Industry.class, "ref")
                    .reachingBy("region", "(n)-[r:SUPPORTS]->(m:Region)", Region.class, "ref")
                    .overlapping("period", "n.from", "n.to"))
            .ordered("NAME", "n.foldedName")
            .ordered("FROM", "n.from")
            .by(SortKey.asc("n.foldedName"))
            .counted("level")
            .paged("policies");

    private static final Shape<PolicyEvent> POLICY_EVENT = Shape.of(
                    PolicyEvent.class, PolicyEvent::new, PolicyEvent::row)
            .computed("status", "n.text")
            .dated("date", "validFrom")
            .by(SortKey.asc("n.validStart"));

    private static final Shape<PlanMilestoneText> POLICY_TARGET_SHAPE = Shape.of(
                    PlanMilestoneText.class, PlanMilestoneText::new, PlanMilestoneText::row)
            .stored("text")
            .dated("by", "due")
            .by(SortKey.asc("n.due"));

    private static final Shape<PolicyList> POLICY_LIST = Shape.of(PolicyList.class, PolicyList::new, PolicyList::row)
            .stored("kind", "declaredCount", "items")
            .computed("isComplete", "n.declaredCount <= size(n.items)")
            .by(SortKey.asc("n.kind"));

    private static final Shape<PolicySupport> POLICY_SUPPORT = Shape.of(
                    PolicySupport.class, PolicySupport::new, PolicySupport::row)
            .computed("instrument", "n.text")
            .computed(
                    "strength",
                    "CASE WHEN n.modality = 'DERIVED' THEN 'INFERRED' ELSE head(COLLECT { MATCH (n)-[:OBJECT]->(x) RETURN CASE x.type WHEN 'Industry' THEN 'INDUSTRY_NAMED' WHEN 'Region' THEN 'REGION_ONLY' ELSE 'DIRECT_NAMED' END }) END")
            .by(SortKey.asc("n.text"));

    @Override
    public List<Shape<?>> shapes() {
        return List.of(POLICY, POLICY_EVENT, POLICY_TARGET_SHAPE, POLICY_LIST, POLICY_SUPPORT);
    }

    @Override
    public List<Edge> edges() {
        return List.of(
                Edge.list(Constellation.class, "origins", "(n)-[r:ORIGINATED_IN]->(m:Policy)", Policy.class),
                Edge.list(Company.class, "issued", "(n)<-[r:ISSUED_BY]-(m:Policy)", Policy.class),
                Edge.list(
                        Policy.class,
                        "status",
                        "(n)<-[:ABOUT]-(m:Claim {property: 'POLICY_STATUS'})",
                        PolicyEvent.class),
                Edge.self(PolicyEvent.class, "claim", Claim.class),
                Edge.list(
                        Policy.class,
                        "targets",
                        "(n)<-[:ABOUT]-(m:Claim {property: 'POLICY_TARGET'})",
                        PlanMilestoneText.class),
                Edge.self(PlanMilestoneText.class, "claim", Claim.class),
                Edge.list(Policy.class, "parts", PARTS, PolicyList.class),
                Edge.one(PolicyList.class, "source", "WITH n.source AS m", Source.class),
                Edge.list(PolicyList.class, "claims", "UNWIND n.claims AS m", Claim.class),
                Edge.list(
                        Policy.class,
                        "supports",
                        "(n)<-[:ABOUT]-(m:Claim {property: 'SUPPORTS'})",
                        PolicySupport.class),
                Edge.list(
                        Company.class,
                        "supportedBy",
                        "(n)<-[:OBJECT]-(m:Claim {property: 'SUPPORTS'})",
                        PolicySupport.class),
                Edge.list(
                        LaunchSite.class,
                        "supportedBy",
                        "(n)<-[:OBJECT]-(m:Claim {property: 'SUPPORTS'})",
                        PolicySupport.class),
                Edge.list(
                        Industry.class,
                        "supportedBy",
                        "(n)<-[:OBJECT]-(m:Claim {property: 'SUPPORTS'})",
                        PolicySupport.class),
                Edge.list(
                        Region.class,
                        "supportedBy",
                        "(n)<-[:OBJECT]-(m:Claim {property: 'SUPPORTS'})",
                        PolicySupport.class),
                Edge.one(PolicySupport.class, "policy", "(n)-[:ABOUT]->(m:Policy)", Policy.class),
                Edge.one(PolicySupport.class, "company", "(n)-[:OBJECT]->(m:Company)", Company.class),
                Edge.one(PolicySupport.class, "industry", "(n)-[:OBJECT]->(m:Industry)", Industry.class),
                Edge.one(PolicySupport.class, "region", "(n)-[:OBJECT]->(m:Region)", Region.class),
                Edge.one(PolicySupport.class, "site", "(n)-[:OBJECT]->(m:LaunchSite)", LaunchSite.class),
                Edge.self(PolicySupport.class, "claim", Claim.class));
    }
}
