package io.spacegraph.graph;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import io.spacegraph.model.Row;
import io.spacegraph.problem.GraphUnavailable;
import io.spacegraph.problem.TooSlow;
import io.spacegraph.problem.Unexpected;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.ResultCursor;
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

    private static final String STOP = """
            SHOW TRANSACTIONS YIELD transactionId AS id, metaData
            WHERE metaData.work = $work
            TERMINATE TRANSACTIONS id
            YIELD message
            RETURN message""";

    private final Driver driver;
    private final Shapes shapes;
    private final GraphConfig config;
    private final Watch watch;
    private final Planning planning = new Planning();
    private final Failures failures = new Failures();
    private final AtomicInteger version = new AtomicInteger();

    Graph(Driver driver, Shapes shapes, GraphConfig config, Watch watch) {
        this.driver = driver;
        this.shapes = shapes;
        this.config = config;
        this.watch = watch;
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

    /** The version of the graph, which rises with every change of the data. Many may wait for it, so it is no one's work. */
    public Uni<Integer> version() {
        Statement statement = new Statement(VERSION, Map.of());
        return tell(statement, null, () -> send(statement, Map.of()))
                .map(rows -> rows.isEmpty() ? 0 : rows.get(0).getInteger("version"))
                .invoke(this::notice);
    }

    /**
     * Runs the statement and returns the value of each record's {@code row}.
     *
     * @return the rows; fails with {@link GraphUnavailable} or {@link TooSlow}
     */
    Uni<List<Row>> run(Statement statement) {
        Work work = Work.current();
        return tell(statement, work, () -> planning.run(statement.cypher(), () -> send(statement, work)));
    }

    private Uni<List<Row>> tell(
            Statement statement, @Nullable Work work, Supplier<CompletionStage<List<Row>>> sending) {
        Uni<List<Row>> rows =
                Uni.createFrom().completionStage(sending).onFailure().transform(failure -> translate(failure, work));
        return watch.over(statement, Caller.told(rows));
    }

    /** After an import the database plans anew. */
    private void notice(int newest) {
        if (version.getAndSet(newest) != newest) {
            planning.forget();
        }
    }

    private Pages<?, ?> pages(Class<?> type) {
        return shapes.get(type)
                .pages()
                .orElseThrow(() -> new IllegalStateException(type.getSimpleName() + " declares no pages"));
    }

    /**
     * Stops what runs for a request that nobody waits for any more. The driver itself can only wait for a statement's end,
     * so the database is told to; each transaction bears its request's id.
     */
    public void stop(Work work) {
        if (work.giveUp()) {
            AsyncSession session = driver.session(AsyncSession.class, READ);
            session.runAsync(STOP, Map.of("work", work.id()))
                    .thenCompose(ResultCursor::consumeAsync)
                    .whenComplete((done, failure) -> {
                        if (failure != null) {
                            work.logging(
                                    () -> LOG.warnf("Statements were not stopped: %s", Failures.code(cause(failure))));
                        }
                        session.closeAsync();
                    });
        }
    }

    private CompletionStage<List<Row>> send(Statement statement, @Nullable Work work) {
        if (work == null) {
            return send(statement, Map.of());
        }
        if (work.isOver()) {
            return CompletableFuture.failedFuture(new CancellationException("Nobody waits for the answer"));
        }
        work.started();
        return send(statement, Map.of("work", work.id())).whenComplete((rows, failure) -> work.ended());
    }

    private CompletionStage<List<Row>> send(Statement statement, Map<String, Object> metadata) {
        AsyncSession session = driver.session(AsyncSession.class, READ);
        TransactionConfig limit = TransactionConfig.builder()
                .withTimeout(config.statementTimeout())
                .withMetadata(metadata)
                .build();
        return session.executeReadAsync(
                        transaction -> transaction
                                .runAsync(statement.cypher(), statement.parameters())
                                .thenCompose(cursor -> cursor.listAsync(
                                        record -> new Row(record.get("row").asMap()))),
                        limit)
                .whenComplete((rows, failure) -> session.closeAsync());
    }

    private Throwable translate(Throwable failure, @Nullable Work work) {
        Throwable cause = cause(failure);
        log(cause, work);
        if (cause instanceof ServiceUnavailableException
                || cause instanceof SessionExpiredException
                || hasNoConnection(cause)) {
            planning.forget();
            return new GraphUnavailable(cause);
        }
        boolean stopped =
                cause instanceof ClientException client && client.code().contains("TransactionTimedOut");
        return stopped ? new TooSlow(config.statementTimeout(), cause) : new Unexpected(cause);
    }

    private static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }

    /** All connections of the pool wait for a database that does not answer. The driver has no code for it. */
    private static boolean hasNoConnection(Throwable cause) {
        return cause instanceof ClientException
                && String.valueOf(cause.getMessage()).startsWith("Unable to acquire");
    }

    private void log(Throwable cause, @Nullable Work work) {
        if (work == null) {
            failures.tell(cause);
        } else if (work.isOver()) {
            work.logging(() -> LOG.debug("A statement was stopped", cause));
        } else {
            work.logging(() -> failures.tell(cause));
        }
    }
}
