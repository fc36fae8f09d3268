package io.spacegraph.answers.support;

import io.smallrye.mutiny.Uni;
import io.spacegraph.answers.EvidenceEdges;
import io.spacegraph.graph.Edge;
import io.spacegraph.graph.Feature;
import io.spacegraph.graph.RootQuery;
import io.spacegraph.graph.Shape;
import io.spacegraph.model.Company;
import io.spacegraph.model.Entity;
import io.spacegraph.model.Industry;
import io.spacegraph.model.Policy;
import io.spacegraph.model.Region;
import io.spacegraph.value.Row;
import io.spacegraph.vocabulary.SupportStrength;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which policies support whom, and how directly.
 *
 * <p>Evidence are the claims that a policy supports something. {@code DIRECT_NAMED}: it names the company, or a site that the
 * company operates. {@code INDUSTRY_NAMED}: it names an industry that a source says the company is active in. {@code
 * REGION_ONLY}: it names only the region that a source puts the company in, or one that holds this region. {@code INFERRED}: the tie
 * leads over a wider industry, or the claim itself is derived. Without a company the ties are those to what the policies name.
 * The strongest tie of a policy is kept for each company; nothing is inferred from silence.
 */
@ApplicationScoped
class Support implements Feature {

    private static final Shape<PolicyTie> ROW =
            Shape.of(PolicyTie.class, PolicyTie::new, PolicyTie::row).stored("strength", "instrument", "reason");

    private static final String FACTS = """
            MATCH (policy:Policy)<-[:ABOUT]-(c:Claim {property: 'SUPPORTS'})-[:OBJECT]->(named:Entity)
            WHERE %s%s
            %s
            RETURN {
              policy: policy.id,
              policyName: policy.name,
              named: named.id,
              namedName: named.name,
              namedType: named.type,
              company: company.id,
              companyName: company.name,
              through: through,
              wider: wider,
              instrument: c.text,
              derived: c.modality = 'DERIVED',
              claim: c.id,
              links: links
            } AS row
            ORDER BY policy.foldedName, policy.id, named.id, c.id""";

    private static final String NAMES =
            " AND EXISTS { MATCH (policy)<-[:ABOUT]-(d:Claim {property: 'SUPPORTS'})-[:OBJECT]->(:Node {id: %s}) WHERE %s }";

    private static final String NAMED =
            "WITH policy, c, named, null AS company, null AS through, 0 AS wider, [] AS links";

    /** The company itself, its site, its industry or region, and the industries and regions that hold those. */
    private static final String REACHING = """
            MATCH (company:Node&Company {id: %1$s})
            CALL (company, named) {
              WITH company, named WHERE company = named
              RETURN 'itself' AS through, 0 AS wider, [] AS links
              UNION
              MATCH (company)-[link:OPERATES]->(named:LaunchSite)
              WHERE %2$s
              RETURN 'site' AS through, 0 AS wider, [link.claim] AS links
              UNION
              MATCH (company)-[link:ACTIVE_IN]->(named:Industry)
              WHERE %2$s
              RETURN 'industry' AS through, 0 AS wider, [link.claim] AS links
              UNION
              MATCH (company)-[link:ACTIVE_IN]->(:Industry) (()-[part:PART_OF WHERE %3$s]->()){1,3} (named:Industry)
              WHERE %2$s
              RETURN 'industry' AS through, size(part) AS wider, [link.claim] + [x IN part | x.claim] AS links
              UNION
              MATCH (company)-[link:LOCATED_IN]->(:Region) (()-[part:PART_OF WHERE %3$s]->()){0,3} (named:Region)
              WHERE %2$s
              RETURN 'region' AS through, size(part) AS wider, [link.claim] + [x IN part | x.claim] AS links
            }""";

    Uni<List<PolicyTie>> of(RootQuery question) {
        return Uni.combine()
                .all()
                .unis(
                        question.ids("policy", Policy.class),
                        question.ids("company", Company.class),
                        question.ids("industry", Industry.class),
                        question.ids("region", Region.class))
                .with((policies, companies, industries, regions) -> facts(
                        question,
                        policies,
                        companies,
                        Stream.of(industries, regions).flatMap(List::stream).toList()))
                .chain(facts -> question.answer(PolicyTie.class, facts, rows -> ties(question, rows)));
    }

    private static String facts(RootQuery question, List<String> policies, List<String> companies, List<String> named) {
        String where = policies.isEmpty() ? "" : " AND policy.id IN " + question.bind(policies);
        for (String id : named) {
            where += NAMES.formatted(question.bind(id), question.listed("d"));
        }
        String reaching = companies.isEmpty()
                ? NAMED
                : REACHING.formatted(question.bind(companies.get(0)), question.inTime("link"), question.inTime("part"));
        return FACTS.formatted(question.listed("c") + " AND NOT " + Edge.refuted("c"), where, reaching);
    }

    private static List<Map<String, Object>> ties(RootQuery question, List<Row> rows) {
        Object least = question.argument("minStrength");
        Set<SupportStrength> enough = EnumSet.range(
                SupportStrength.DIRECT_NAMED,
                least == null ? SupportStrength.INFERRED : SupportStrength.valueOf(least.toString()));
        Map<String, PolicyLink> strongest = new LinkedHashMap<>();
        rows.stream()
                .map(PolicyLink::of)
                .filter(tie -> enough.contains(tie.strength()))
                .forEach(tie -> strongest.merge(tie.key(), tie, PolicyLink::stronger));
        return strongest.values().stream()
                .sorted(Comparator.comparing(PolicyLink::strength))
                .map(PolicyLink::row)
                .toList();
    }

    @Override
    public List<Shape<?>> shapes() {
        return List.of(ROW);
    }

    @Override
    public List<Edge> edges() {
        return List.of(
                EvidenceEdges.one(PolicyTie.class, "policy", Policy.class),
                EvidenceEdges.one(PolicyTie.class, "named", Entity.class),
                EvidenceEdges.one(PolicyTie.class, "company", Company.class),
                EvidenceEdges.claims(PolicyTie.class, "claims"));
    }
}
