package io.spacegraph.graph;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import io.spacegraph.model.Row;
import io.spacegraph.problem.GraphUnavailable;
import io.spacegraph.problem.TooSlow;
import io.spacegraph.problem.Unexpected;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/**
 * The only door to the database. A root field asks one {@link Question}, which is one statement and so one snapshot;
 * it is only ever read, under a time limit.
 */
@ApplicationScoped
public class Graph {

    private static final Logger LOG = Logger.getLogger(Graph.class);
    private static final SessionConfig READ =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

    /** The one statement that no question asks. */
    static final String VERSION = "MATCH (g:Graph {id: 'graph'}) RETURN {version: g.version} AS row";

    private final Driver driver;
    private final Shapes shapes;
    private final GraphConfig config;

    Graph(Driver driver, Shapes shapes, GraphConfig config) {
        this.driver = driver;
        this.shapes = shapes;
        this.config = config;
    }

    /** The question that the root field in this context asks. */
    public Question ask(Context context) {
        DataFetchingEnvironment environment = context.unwrap(DataFetchingEnvironment.class);
        Times times = Times.of(environment.getArguments());
        return new Question(this, new Compiler(shapes, config, times), environment);
    }

    /** A page of all nodes of the type that the root field's {@code where} lets through. */
    public <C> Uni<C> page(Context context, Class<?> type, Class<C> connection) {
        return ask(context)
                .page(type)
                .map(row -> connection.cast(pages(type).page().apply(row)));
    }

    /** The node of the type that the root field's {@code ref} names; null if there is none. */
    public <T> Uni<@Nullable T> one(Context context, Class<T> type) {
        Question question = ask(context);
        return new Reference(question, "ref").find(type);
    }

    /** The version of the graph, which rises with every change of the data. */
    public Uni<Integer> version() {
        return run(new Statement(VERSION, Map.of()))
                .map(rows -> rows.isEmpty() ? 0 : rows.get(0).getInteger("version"));
    }

    /**
     * Runs the statement and returns the value of each record's {@code row}.
     *
     * @return the rows; fails with {@link GraphUnavailable} or {@link TooSlow}
     */
    Uni<List<Row>> run(Statement statement) {
        Uni<List<Row>> rows = Uni.createFrom()
                .completionStage(() -> send(statement))
                .onFailure()
                .transform(this::translate);
        io.vertx.core.Context caller = Vertx.currentContext();
        // The driver completes on its own thread, where nothing of the request's context is known.
        return caller == null ? rows : rows.emitOn(task -> caller.runOnContext(ignored -> task.run()));
    }

    private Pages<?, ?> pages(Class<?> type) {
        return shapes.get(type)
                .pages()
                .orElseThrow(() -> new IllegalStateException(type.getSimpleName() + " declares no pages"));
    }

    private CompletionStage<List<Row>> send(Statement statement) {
        AsyncSession session = driver.session(AsyncSession.class, READ);
        TransactionConfig limit = TransactionConfig.builder()
                .withTimeout(config.statementTimeout())
                .build();
        return session.executeReadAsync(
                        transaction -> transaction
                                .runAsync(statement.cypher(), statement.parameters())
                                .thenCompose(cursor -> cursor.listAsync(
                                        record -> new Row(record.get("row").asMap()))),
                        limit)
                .whenComplete((rows, failure) -> session.closeAsync());
    }

    private Throwable translate(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        LOG.error("A statement failed", cause);
        if (cause instanceof ServiceUnavailableException || cause instanceof SessionExpiredException) {
            return new GraphUnavailable(cause);
        }
        boolean stopped =
                cause instanceof ClientException client && client.code().contains("TransactionTimedOut");
        return stopped ? new TooSlow(config.statementTimeout(), cause) : new Unexpected(cause);
    }
}
