package io.spacegraph.company;

import io.smallrye.mutiny.Uni;
import io.spacegraph.graph.Edge;
import io.spacegraph.graph.Reference;
import io.spacegraph.graph.RootQuery;
import io.spacegraph.model.Company;
import io.spacegraph.model.Policy;
import io.spacegraph.value.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * The lists of sanctions or controls that affect a company: those that name the company, its owners up the chain, or
 * what it owns down the chain. Other companies of its owners are left out, since they do not control it.
 *
 * <p>Any share counts, since most sources state none; the reader judges what a list means for a company that is owned
 * only in part. A list names a company once, by its best claim, over the fewest hops; only entries in force on the day
 * asked for count.
 */
@ApplicationScoped
class Exposure {

    private static final String LISTED = """
            CALL (company) {
              UNWIND CASE size(company) WHEN 1 THEN company ELSE [] END AS own
              CALL (own) {
                RETURN own AS named, 0 AS hops
                UNION ALL
                MATCH p = SHORTEST 1 (own)((x:Entity)<-[r:OWNS]-(y:Entity) WHERE %1$s){1,%2$d}(named:Company)
                RETURN named, length(p) AS hops
                UNION ALL
                MATCH p = SHORTEST 1 (own)((x:Company)-[r:OWNS]->(y:Company) WHERE %1$s){1,%2$d}(named:Company)
                RETURN named, length(p) AS hops
              }
              MATCH (named)<-[:ABOUT]-(c:Claim {property: 'DESIGNATED_UNDER'})-[:OBJECT]->(list:Policy)
              WHERE %3$s%4$s
              WITH own, named, list, hops, c ORDER BY hops, substring(c.preference, 2), c.id
              WITH own, named, list, head(collect({hops: hops, claim: c})) AS best
              ORDER BY best.hops, list.foldedName, named.id LIMIT %5$d
              RETURN collect({
                id: best.claim.id,
                claim: best.claim,
                hops: best.hops,
                via: CASE WHEN named <> own THEN named END
              }) AS designations
            }
            RETURN {
              company: [x IN company | x.id],
              designations: COLLECT {
                UNWIND designations AS n
                RETURN %6$s
              }
            } AS row""";

    private static final int MOST = 100;

    Uni<List<Designation>> of(RootQuery question) {
        return question.ids("lists", Policy.class).chain(lists -> of(question, lists));
    }

    private static Uni<List<Designation>> of(RootQuery question, List<String> lists) {
        Reference company = new Reference(question, "company");
        int depth = question.integer("depth", 1, 5);
        String cypher = company.bearers(Company.class, "company") + "\n"
                + LISTED.formatted(
                        question.inTime("r"),
                        depth,
                        Edge.held("c") + " AND NOT " + Edge.refuted("c"),
                        lists.isEmpty() ? "" : " AND list.id IN " + question.bind(lists),
                        MOST,
                        question.select(Designation.class, "n").replace("\n", "\n    "));
        return question.rows(cypher).map(rows -> designations(company, rows.get(0)));
    }

    private static List<Designation> designations(Reference company, Row row) {
        company.check(row.texts("company"), Company.class);
        return row.rows("designations").stream().map(Designation::new).toList();
    }
}
