package io.spacegraph.answers.support;

import io.smallrye.mutiny.Uni;
import io.spacegraph.answers.EvidenceEdges;
import io.spacegraph.answers.Values;
import io.spacegraph.graph.Edge;
import io.spacegraph.graph.Feature;
import io.spacegraph.graph.RootQuery;
import io.spacegraph.graph.Shape;
import io.spacegraph.graph.SortKey;
import io.spacegraph.model.Company;
import io.spacegraph.model.Entity;
import io.spacegraph.model.Industry;
import io.spacegraph.model.Policy;
import io.spacegraph.model.Region;
import io.spacegraph.value.Row;
import io.spacegraph.vocabulary.code.SupportStrength;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which policies support whom, and how directly.
 *
 * <p>Evidence are the claims that a policy supports something. {@code DIRECT_NAMED}: it names the company, or a site that the
 * company operates. {@code INDUSTRY_NAMED}: it holds where the company is, and names an industry that a source says the company is
 * active in. {@code REGION_ONLY}: it names only the region that a source puts the company in, or one that holds this region. {@code
 * INFERRED}: the tie leads over a wider industry, no source gives the company any industry, or the claim itself is derived.
 *
 * <p>A national policy and a rule of an exchange hold in their country; a policy of a province or city where a source locates it,
 * which is in a region of the company or in one that holds it. Who belongs to an international body, the graph does not know: its
 * policies support only whom they name. A policy that has ended, or not begun, supports nobody. Without a company the ties are
 * those to what the policies name, whenever. The strongest tie of a policy is kept for each company; what is not known of the
 * company is said, and nothing inferred from it.
 */
@ApplicationScoped
class Support implements Feature {

    private static final Shape<PolicyTies> TIES = Shape.of(PolicyTies.class, PolicyTies::new, PolicyTies::row)
            .stored("country", "unknown", "evidenceThrough");

    private static final Shape<PolicyTie> TIE = Shape.of(PolicyTie.class, PolicyTie::new, PolicyTie::row)
            .stored("strength", "instrument", "reason")
            .by(SortKey.asc("n.position"));

    private static final String FACTS = """
            %1$s
            RETURN {
              company: about,
              evidenceThrough: head(COLLECT {
                MATCH (c:Claim {property: 'SUPPORTS'})-[:STATED_IN]->(source:Source)
                WHERE %2$s
                RETURN source.published AS day ORDER BY day IS NULL, day DESC LIMIT 1
              }),
              links: COLLECT {
                MATCH (policy:Policy)
                %4$s
                MATCH (policy)<-[:ABOUT]-(c:Claim {property: 'SUPPORTS'})-[:OBJECT]->(named:Entity)
                WHERE %2$s%3$s
                %5$s
                RETURN {
                  policy: policy.id,
                  policyName: policy.name,
                  named: named.id,
                  namedName: named.name,
                  namedType: named.type,
                  company: about.id,
                  companyName: about.name,
                  country: about.country,
                  area: way.area,
                  through: way.through,
                  wider: way.wider,
                  instrument: c.text,
                  derived: c.modality = 'DERIVED',
                  claim: c.id,
                  links: way.links
                }
                ORDER BY policy.foldedName, policy.id, named.id, c.id
              }
            } AS row""";

    private static final String NAMES =
            " AND EXISTS { MATCH (policy)<-[:ABOUT]-(d:Claim {property: 'SUPPORTS'})-[:OBJECT]->(:Node {id: %s}) WHERE %s }";

    private static final String NOBODY = "WITH null AS about";

    private static final String ANY = "WITH policy";

    private static final String NAMED = "WITH policy, c, named, {wider: 0, links: []} AS way";

    Uni<PolicyTies> of(RootQuery question) {
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
                .chain(facts -> question.answer(PolicyTies.class, facts, rows -> List.of(ties(question, rows.get(0)))))
                .map(answers -> answers.get(0));
    }

    private static String facts(RootQuery question, List<String> policies, List<String> companies, List<String> named) {
        String where = policies.isEmpty() ? "" : " AND policy.id IN " + question.bind(policies);
        for (String id : named) {
            where += NAMES.formatted(question.bind(id), question.listed("d"));
        }
        String holds = question.listed("c") + " AND NOT " + Edge.refuted("c");
        return companies.isEmpty()
                ? FACTS.formatted(NOBODY, holds, where, ANY, NAMED)
                : FACTS.formatted(
                        PolicyReach.company(question, question.bind(companies.get(0))),
                        holds,
                        where,
                        PolicyReach.holding(question),
                        PolicyReach.reaching());
    }

    private static Map<String, Object> ties(RootQuery question, Row facts) {
        Object least = question.argument("minStrength");
        Set<SupportStrength> enough = EnumSet.range(
                SupportStrength.DIRECT_NAMED,
                least == null ? SupportStrength.INFERRED : SupportStrength.valueOf(least.toString()));
        Map<String, PolicyLink> strongest = new LinkedHashMap<>();
        facts.rows("links").stream()
                .map(PolicyLink::of)
                .filter(tie -> enough.contains(tie.strength()))
                .forEach(tie -> strongest.merge(tie.key(), tie, PolicyLink::stronger));
        List<PolicyLink> ties = strongest.values().stream()
                .sorted(Comparator.comparing(PolicyLink::strength))
                .toList();
        Row company = facts.findRow("company");
        return new Values()
                .put(
                        "ties",
                        IntStream.range(0, ties.size())
                                .mapToObj(i -> ties.get(i).row(i))
                                .toList())
                .put("places", company == null ? List.of() : company.texts("places"))
                .put("country", company == null ? null : company.findText("country"))
                .put("unknown", company == null ? List.of() : new Supported(company).unknown())
                .put("evidenceThrough", facts.findDay("evidenceThrough"))
                .map();
    }

    @Override
    public List<Shape<?>> shapes() {
        return List.of(TIES, TIE);
    }

    @Override
    public List<Edge> edges() {
        return List.of(
                Edge.list(PolicyTies.class, "ties", "UNWIND n.ties AS m", PolicyTie.class),
                EvidenceEdges.list(PolicyTies.class, "places", Region.class),
                EvidenceEdges.one(PolicyTie.class, "policy", Policy.class),
                EvidenceEdges.one(PolicyTie.class, "named", Entity.class),
                EvidenceEdges.one(PolicyTie.class, "company", Company.class),
                EvidenceEdges.claims(PolicyTie.class, "claims"));
    }
}
