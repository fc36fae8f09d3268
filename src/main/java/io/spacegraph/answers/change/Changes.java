package io.spacegraph.answers.change;

import io.smallrye.mutiny.Uni;
import io.spacegraph.graph.Connection;
import io.spacegraph.graph.Edge;
import io.spacegraph.graph.Feature;
import io.spacegraph.graph.RootQuery;
import io.spacegraph.graph.Shape;
import io.spacegraph.graph.SortKey;
import io.spacegraph.model.Claim;
import io.spacegraph.model.Conflict;
import io.spacegraph.model.Entity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/**
 * What the imports of a time changed, on the recorded clock: after {@code since}, up to and with {@code until}.
 *
 * <p>ADDED, REVISED and RETRACTED, replayed in their order over the claims of {@code since}, give those of {@code until}:
 * each claim that came or went is told once. A revision is one import's removal and addition under one id; it is RETRACTED
 * where it says that its source withdrew the claim. STATE_CHANGED and the conflicts tell what follows from them, beside them.
 * A state changes where another claim becomes the best that holds on the day of the import and tells another one; promises
 * tell none. A former claim keeps the status that it had when it left. One statement.
 */
@ApplicationScoped
class Changes implements Feature {

    private static final Shape<Change> CHANGE = Shape.of(Change.class, Change::new, Change::row)
            .stored("at", "kind")
            .counted("kind")
            .by(SortKey.asc("n.at"), SortKey.asc("n.id"), SortKey.asc("n.kind"))
            .paged("changes");

    private static final String CYPHER = """
            CALL () {
              %s
            }
            WITH change {.*, entity: head([x IN change.entities WHERE %s])} AS m
            WHERE m.entity IS NOT NULL
            WITH m""";

    Uni<Connection<Change>> of(RootQuery question) {
        String during = ChangeEvents.during(
                question.bind(question.instant("since")),
                question.has("until") ? question.bind(question.instant("until")) : "datetime()");
        return question.ids("entities", Entity.class)
                .chain(ids -> question.page(
                        Change.class,
                        CYPHER.formatted(
                                during.replace("\n", "\n  "),
                                question.has("entities") ? "x.id IN " + question.bind(ids) : "true"),
                        Map.of("kinds", "m.kind IN $kinds")))
                .map(Connection<Change>::new);
    }

    @Override
    public List<Shape<?>> shapes() {
        return List.of(CHANGE);
    }

    @Override
    public List<Edge> edges() {
        return List.of(
                Edge.one(Change.class, "entity", held("entity"), Entity.class),
                Edge.one(Change.class, "before", held("before"), Claim.class),
                Edge.one(Change.class, "after", held("after"), Claim.class),
                Edge.one(Change.class, "conflict", held("conflict"), Conflict.class));
    }

    /** The node that the change itself holds: no label of its own finds a former one. */
    private static String held(String name) {
        return "UNWIND [x IN [n." + name + "] WHERE x IS NOT NULL] AS m WITH m";
    }
}
