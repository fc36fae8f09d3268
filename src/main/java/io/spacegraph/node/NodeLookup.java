package io.spacegraph.node;

import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import io.spacegraph.graph.Edge;
import io.spacegraph.graph.Feature;
import io.spacegraph.graph.Graph;
import io.spacegraph.graph.RootQuery;
import io.spacegraph.graph.Shape;
import io.spacegraph.graph.statement.NodeId;
import io.spacegraph.model.Entity;
import io.spacegraph.model.Node;
import io.spacegraph.problem.BadArgument;
import io.spacegraph.value.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds a node of any type by its id. */
@ApplicationScoped
class NodeLookup implements Feature {

    private static final int MOST = 100;

    private static final Shape<Node> NODE =
            Shape.of(Node.class, NodeLookup::untyped, Node::row).recorded();
    private static final Shape<Entity> ENTITY = Shape.of(Entity.class, NodeLookup::untyped, Entity::row)
            .identified()
            .stored("name");

    private final Graph graph;

    NodeLookup(Graph graph) {
        this.graph = graph;
    }

    Uni<@Nullable Node> find(Context context) {
        return find(context, "id", List.of(graph.ask(context).required("id"))).map(found -> found.get(0));
    }

    Uni<List<@Nullable Node>> findAll(Context context) {
        List<?> ids = (List<?>) graph.ask(context).required("ids");
        if (ids.size() > MOST) {
            String allowed = "at most " + MOST + " ids";
            throw new BadArgument(
                    "ids", "must be " + allowed + ", were " + ids.size(), allowed, "Ask in several requests.");
        }
        return find(context, "ids", ids);
    }

    /** A node that was not yet public at the time asked for is not found. */
    private Uni<List<@Nullable Node>> find(Context context, String argument, List<?> given) {
        List<NodeId> ids =
                given.stream().map(id -> NodeId.parse(argument, id.toString())).toList();
        RootQuery question = graph.ask(context, argument, ids);
        Optional<ZonedDateTime> recordedTo = ids.stream().findFirst().flatMap(NodeId::recordedTo);
        String node = recordedTo
                .map(time -> "(n:FormerClaim|FormerConflict {id: id, recordedTo: " + question.bind(time) + "})")
                .orElse("(n:Node {id: id})");
        String cypher = """
                UNWIND %1$s AS id
                OPTIONAL MATCH %2$s
                WHERE coalesce(n.knownStart, n.knownFrom, $knownAt) <= $knownAt
                RETURN {node: CASE WHEN n IS NOT NULL THEN %3$s END} AS row""";
        return question.rows(cypher.formatted(
                        question.bind(ids.stream().map(NodeId::id).toList()), node, question.select(Node.class, "n")))
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

    private static @Nullable Node view(RootQuery question, @Nullable Row row) {
        return row == null ? null : question.view(Node.class, row);
    }

    private static Entity untyped(Row row) {
        throw new IllegalStateException("An interface has no view of its own: " + row);
    }
}
