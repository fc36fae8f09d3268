package io.spacegraph.node;

import io.smallrye.mutiny.Uni;
import io.spacegraph.graph.Edge;
import io.spacegraph.graph.Feature;
import io.spacegraph.graph.Question;
import io.spacegraph.graph.Shape;
import io.spacegraph.model.Entity;
import io.spacegraph.model.Node;
import io.spacegraph.model.Row;
import io.spacegraph.problem.BadArgument;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How anything is found by its id, whatever its type. */
@ApplicationScoped
class Nodes implements Feature {

    private static final int MOST = 100;

    private static final Shape<Node> NODE =
            Shape.of(Node.class, Nodes::untyped, Node::row).stored("id");
    private static final Shape<Entity> ENTITY =
            Shape.of(Entity.class, Nodes::untyped, Entity::row).stored("id", "name");

    Uni<@Nullable Node> find(Question question) {
        String cypher = "MATCH (n:Node {id: %s})\nRETURN %s AS row";
        return question.rows(cypher.formatted(question.bind(question.required("id")), question.select(Node.class, "n")))
                .map(rows -> rows.isEmpty() ? null : question.view(Node.class, rows.get(0)));
    }

    Uni<List<@Nullable Node>> findAll(Question question) {
        List<?> ids = (List<?>) question.required("ids");
        if (ids.size() > MOST) {
            String allowed = "at most " + MOST + " ids";
            throw new BadArgument(
                    "ids", "must be " + allowed + ", were " + ids.size(), allowed, "Ask in several requests.");
        }
        String cypher = """
                UNWIND %1$s AS id
                OPTIONAL MATCH (n:Node {id: id})
                RETURN {node: CASE WHEN n IS NOT NULL THEN %2$s END} AS row""";
        return question.rows(cypher.formatted(question.bind(ids), question.select(Node.class, "n")))
                .map(rows -> rows.stream()
                        .map(row -> view(question, row.findRow("node")))
                        .toList());
    }

    @Override
    public List<Shape<?>> shapes() {
        return List.of(NODE, ENTITY);
    }

    @Override
    public List<Edge> edges() {
        return List.of();
    }

    private static @Nullable Node view(Question question, @Nullable Row row) {
        return row == null ? null : question.view(Node.class, row);
    }

    private static Entity untyped(Row row) {
        throw new IllegalStateException("An interface has no view of its own: " + row);
    }
}
