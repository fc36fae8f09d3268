package io.spacegraph.company;

import io.smallrye.mutiny.Uni;
import io.spacegraph.graph.Edge;
import io.spacegraph.graph.Feature;
import io.spacegraph.graph.RootQuery;
import io.spacegraph.graph.Shape;
import io.spacegraph.model.Policy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Which lists of sanctions or controls the graph knows of: {@link Exposure} is silent on all others. */
@ApplicationScoped
class CoveredLists implements Feature {

    private static final String ENTRY =
            "(policy)<-[:OBJECT]-(c:Claim {property: 'DESIGNATED_UNDER'})-[:%s]->(%s) WHERE %s";

    private static final String LISTS = """
            MATCH (policy:Policy)
            WHERE EXISTS { MATCH %1$s }
            WITH {
              policy: policy.id,
              list: policy.name,
              companies: size(COLLECT { MATCH %1$s RETURN DISTINCT company.id }),
              evidenceThrough: head(COLLECT { MATCH %2$s RETURN source.published AS day ORDER BY day IS NULL, day DESC LIMIT 1 })
            } AS n
            ORDER BY n.companies DESC, n.policy
            RETURN %3$s AS row""";

    private static final Shape<CoveredList> LIST = Shape.of(CoveredList.class, CoveredList::new, CoveredList::row)
            .stored("list", "companies", "evidenceThrough");

    Uni<List<CoveredList>> all(RootQuery question) {
        String known = question.listed("c") + " AND NOT " + Edge.refuted("c");
        String cypher = LISTS.formatted(
                ENTRY.formatted("ABOUT", "company:Company", known),
                ENTRY.formatted("STATED_IN", "source:Source", known),
                question.select(CoveredList.class, "n"));
        return question.rows(cypher)
                .map(rows -> rows.stream().map(CoveredList::new).toList());
    }

    @Override
    public List<Shape<?>> shapes() {
        return List.of(LIST);
    }

    @Override
    public List<Edge> edges() {
        return List.of(
                Edge.one(CoveredList.class, "policy", "MATCH (m:Node&Policy {id: n.policy}) WITH m", Policy.class));
    }
}
