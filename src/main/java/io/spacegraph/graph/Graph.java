package io.spacegraph.graph;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.spacegraph.graph.run.Failures;
import io.spacegraph.graph.run.GraphConfig;
import io.spacegraph.graph.run.GraphSequenceLock;
import io.spacegraph.graph.run.NamedDatabase;
import io.spacegraph.graph.run.PlanCacheGuard;
import io.spacegraph.graph.run.RequestWork;
import io.spacegraph.graph.run.Statement;
import io.spacegraph.graph.run.StatementTelemetry;
import io.spacegraph.graph.run.VertxContexts;
import io.spacegraph.graph.statement.AsOf;
import io.spacegraph.graph.statement.NodeId;
import io.spacegraph.problem.BadArgument;
import io.spacegraph.problem.GraphUnavailable;
import io.spacegraph.problem.Problem;
import io.spacegraph.problem.TooSlow;
import io.spacegraph.problem.Unexpected;
import io.spacegraph.value.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * The only door to the database. A root field asks one {@link RootQuery}, which is one statement, or a few parts of one. It is
 * only ever read, under a time limit. No statement is a snapshot: who wants one state of the graph reads its version before
 * and after, see {@link GraphSequenceLock}.
 */
@ApplicationScoped
public class Graph {

    private static final Logger LOG = Logger.getLogger(Graph.class);
    private static final SessionConfig READ =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

    /** The one statement that no question asks. */
    static final String VERSION = "MATCH (g:Graph {id: 'graph'}) RETURN {version: g.version, asOf: g.asOf} AS row";

    private static final String STOP = """
            SHOW TRANSACTIONS YIELD transactionId AS id, metaData
            WHERE metaData.work = $work
            TERMINATE TRANSACTIONS id
            YIELD message
            RETURN message""";

    private final Driver driver;
    private final Shapes shapes;
    private final GraphConfig config;
    private final StatementTelemetry watch;
    private final PlanCacheGuard planning;
    private final Clock clock;
    private final Failures failures = new Failures();
    private final AtomicInteger version = new AtomicInteger();
    private volatile LocalDate asOf = LocalDate.EPOCH;

    Graph(Driver driver, Shapes shapes, GraphConfig config, StatementTelemetry watch, Clock clock) {
        this.driver = NamedDatabase.of(driver, config);
        this.shapes = shapes;
        this.config = config;
        this.watch = watch;
        this.clock = clock;
        // An embedded database shares the processors: half of them stay with statements that are planned.
        this.planning = new PlanCacheGuard(
                config.planningWait(), Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
    }

    /** The question that the root field in this context asks. */
    public RootQuery ask(Context context) {
        DataFetchingEnvironment environment = context.unwrap(DataFetchingEnvironment.class);
        return ask(environment, environment.getArguments());
    }

    /**
     * The question that the root field in this context asks, at the time that the ids in an argument name.
     *
     * @throws BadArgument if they name several times
     */
    public RootQuery ask(Context context, String argument, List<NodeId> ids) {
        Map<String, Object> at = NodeId.at(NodeId.time(argument, ids));
        return ask(context.unwrap(DataFetchingEnvironment.class), at == null ? Map.of() : Map.of("at", at));
    }

    private RootQuery ask(DataFetchingEnvironment environment, Map<String, Object> time) {
        RequestWork work =
                Optional.ofNullable(RequestWork.current()).orElseGet(() -> RequestWork.of("", clock.instant()));
        AsOf times = AsOf.of(time, work.moment(), asOf);
        return new RootQuery(this, new Compiler(shapes, config, times, work), environment);
    }

    /** A page of all nodes of the type that the root field's {@code where} lets through. */
    public <T> Uni<Connection<T>> page(Context context, Class<T> type) {
        return ask(context).page(type).map(Connection<T>::new);
    }

    /** The node of the type that the root field's {@code ref} names; null if there is none. */
    public <T> Uni<@Nullable T> one(Context context, Class<T> type) {
        RootQuery question = ask(context);
        return new Reference(question, "ref").find(type);
    }

    /**
     * The version of the graph, which rises with every change of the data and is odd while one is under way. Many may wait for
     * it, so it is no one's work.
     */
    public Uni<Integer> version() {
        Statement statement = new Statement(VERSION, Map.of());
        return tell(statement, null, () -> send(statement, Map.of(), () -> {}))
                .map(rows -> rows.isEmpty() ? 0 : notice(rows.get(0)));
    }

    /** Ends a change that a program began and did not live to end; false while one is really under way. */
    public Uni<Boolean> heal() {
        return Uni.createFrom()
                .item(() -> new GraphSequenceLock(driver).heal())
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    /**
     * Runs the statement and returns the value of each record's {@code row}.
     *
     * @return the rows; fails with {@link GraphUnavailable} or {@link TooSlow}
     */
    Uni<List<Row>> run(Statement statement) {
        RequestWork work = RequestWork.current();
        return tell(statement, work, () -> planning.run(statement.cypher(), planned -> send(statement, work, planned)));
    }

    private Uni<List<Row>> tell(
            Statement statement, @Nullable RequestWork work, Supplier<CompletionStage<List<Row>>> sending) {
        Uni<List<Row>> rows =
                Uni.createFrom().completionStage(sending).onFailure().transform(failure -> translate(failure, work));
        return watch.over(statement, VertxContexts.resumeOnCaller(rows));
    }

    /** After an import the database plans anew. */
    private int notice(Row graph) {
        int newest = graph.getInteger("version");
        asOf = Optional.ofNullable(graph.findDay("asOf")).orElse(LocalDate.EPOCH);
        if (!GraphSequenceLock.isChanging(newest) && version.getAndSet(newest) != newest) {
            planning.forget();
        }
        return newest;
    }

    /**
     * Stops what runs for a request that nobody waits for any more. The driver itself can only wait for a statement's end,
     * so the database is asked to; each transaction bears its request's id.
     */
    public void stop(RequestWork work) {
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

    private CompletionStage<List<Row>> send(Statement statement, @Nullable RequestWork work, Runnable planned) {
        if (work == null) {
            return send(statement, Map.of(), planned);
        }
        work.started();
        // Who gives up from now on finds it running.
        if (work.isOver()) {
            work.ended();
            return CompletableFuture.failedFuture(new CancellationException("Nobody waits for the answer"));
        }
        return send(statement, Map.of("work", work.id()), planned).whenComplete((rows, failure) -> work.ended());
    }

    private CompletionStage<List<Row>> send(Statement statement, Map<String, Object> metadata, Runnable planned) {
        AsyncSession session = driver.session(AsyncSession.class, READ);
        TransactionConfig limit = TransactionConfig.builder()
                .withTimeout(config.statementTimeout())
                .withMetadata(metadata)
                .build();
        return session.executeReadAsync(
                        transaction -> transaction
                                .runAsync(statement.cypher(), statement.parameters())
                                .thenCompose(cursor -> {
                                    // The database answers as soon as it begins to run what it has planned.
                                    planned.run();
                                    return cursor.listAsync(
                                            record -> new Row(record.get("row").asMap()));
                                }),
                        limit)
                .whenComplete((rows, failure) -> session.closeAsync());
    }

    private Throwable translate(Throwable failure, @Nullable RequestWork work) {
        Throwable cause = cause(failure);
        if (cause instanceof Problem) {
            return cause;
        }
        log(cause, work);
        if (cause instanceof ServiceUnavailableException
                || cause instanceof SessionExpiredException
                || Failures.hasNoConnection(cause)) {
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

    private void log(Throwable cause, @Nullable RequestWork work) {
        if (work == null) {
            failures.tell(cause);
        } else if (work.isOver()) {
            work.logging(() -> LOG.debug("A statement was stopped", cause));
        } else {
            work.logging(() -> failures.tell(cause));
        }
    }
}
