package io.spacegraph.answers;

import io.smallrye.mutiny.Uni;
import io.spacegraph.graph.Edge;
import io.spacegraph.graph.Feature;
import io.spacegraph.graph.Question;
import io.spacegraph.graph.Shape;
import io.spacegraph.model.Company;
import io.spacegraph.model.Entity;
import io.spacegraph.model.Industry;
import io.spacegraph.model.Policy;
import io.spacegraph.model.PolicyTie;
import io.spacegraph.model.Region;
import io.spacegraph.model.Row;
import io.spacegraph.model.SupportStrength;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
            ORDER BY policy.name, policy.id, named.id, c.id""";

    private static final String NAMED =
            "WITH policy, c, named, null AS company, null AS through, 0 AS wider, [] AS links";

    /** The company itself, its site, its industry or region, and the industries and regions that hold those. */
    private static final String REACHING = """
            MATCH (company:Company {id: %1$s})
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

    Uni<List<PolicyTie>> of(Question question) {
        return question.ids("policy", Policy.class)
                .chain(policies -> question.ids("company", Company.class)
                        .chain(companies -> question.answer(
                                PolicyTie.class, facts(question, policies, companies), rows -> ties(question, rows))));
    }

    private static String facts(Question question, List<String> policies, List<String> companies) {
        String where = policies.isEmpty() ? "" : " AND policy.id IN " + question.bind(policies);
        for (String argument : List.of("industry", "region")) {
            Object id = question.argument(argument);
            where += id == null ? "" : " AND named.id = " + question.bind(id);
        }
        String reaching = companies.isEmpty()
                ? NAMED
                : REACHING.formatted(question.bind(companies.get(0)), question.inTime("link"), question.inTime("part"));
        return FACTS.formatted(question.listed("c"), where, reaching);
    }

    private static List<Map<String, Object>> ties(Question question, List<Row> rows) {
        Object least = question.argument("minStrength");
        int weakest = least == null
                ? SupportStrength.values().length
                : SupportStrength.valueOf(least.toString()).ordinal();
        Map<String, Tie> strongest = new LinkedHashMap<>();
        rows.stream()
                .map(Tie::of)
                .filter(tie -> tie.strength().ordinal() <= weakest)
                .forEach(tie -> strongest.merge(tie.key(), tie, Tie::stronger));
        return strongest.values().stream()
                .sorted(Comparator.comparing(Tie::strength))
                .map(Tie::row)
                .toList();
    }

    /** One way from a policy to somebody. */
    private record Tie(Row fact, SupportStrength strength) {

        static Tie of(Row fact) {
            boolean derived = Boolean.TRUE.equals(fact.find("derived"));
            return new Tie(fact, derived ? SupportStrength.INFERRED : strength(fact));
        }

        private static SupportStrength strength(Row fact) {
            String through = fact.findText("through");
            boolean region = through == null ? is(fact, Region.class) : through.equals("region");
            boolean industry = through == null ? is(fact, Industry.class) : through.equals("industry");
            if (region) {
                return SupportStrength.REGION_ONLY;
            } else if (industry) {
                return fact.getInteger("wider") == 0 ? SupportStrength.INDUSTRY_NAMED : SupportStrength.INFERRED;
            }
            return SupportStrength.DIRECT_NAMED;
        }

        private static boolean is(Row fact, Class<?> type) {
            return type.getSimpleName().equals(fact.getText("namedType"));
        }

        /** One tie for a policy and a company; without a company, one for each claim. */
        String key() {
            String company = fact.findText("company");
            return company == null ? fact.getText("claim") : fact.getText("policy") + " " + company;
        }

        Tie stronger(Tie other) {
            return other.strength.compareTo(strength) < 0 ? other : this;
        }

        Map<String, Object> row() {
            return new Values()
                    .put("policy", fact.getText("policy"))
                    .put("named", fact.getText("named"))
                    .put("company", fact.findText("company"))
                    .put("strength", strength.name())
                    .put("instrument", fact.findText("instrument"))
                    .put("reason", reason())
                    .put(
                            "claims",
                            Stream.concat(Stream.of(fact.getText("claim")), fact.texts("links").stream())
                                    .toList())
                    .map();
        }

        private String reason() {
            String names = fact.getText("policyName") + " names " + fact.getText("namedName");
            String through = fact.findText("through");
            if (through == null || through.equals("itself")) {
                return names + ".";
            }
            String company = fact.getText("companyName");
            boolean wider = fact.getInteger("wider") > 0;
            return names
                    + switch (through) {
                        case "site" -> ", which " + company + " operates.";
                        case "industry" ->
                            wider
                                    ? ", which holds an industry of " + company + "."
                                    : ", in which " + company + " is active.";
                        default ->
                            wider ? ", which holds the region of " + company + "." : ", where " + company + " is.";
                    };
        }
    }

    @Override
    public List<Shape<?>> shapes() {
        return List.of(ROW);
    }

    @Override
    public List<Edge> edges() {
        return List.of(
                Evidence.one(PolicyTie.class, "policy", Policy.class),
                Evidence.one(PolicyTie.class, "named", Entity.class),
                Evidence.one(PolicyTie.class, "company", Company.class),
                Evidence.claims(PolicyTie.class, "claims"));
    }
}
