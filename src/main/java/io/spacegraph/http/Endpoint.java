package io.spacegraph.http;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.spacegraph.graph.Graph;
import io.spacegraph.graph.run.VertxContexts;
import io.spacegraph.http.execute.GraphQlHandler;
import io.spacegraph.http.observe.RequestTelemetry;
import io.spacegraph.http.observe.RequestTelemetryRecorder;
import io.spacegraph.http.wire.Accept;
import io.spacegraph.http.wire.GraphQlRequest;
import io.spacegraph.http.wire.HttpConfig;
import io.spacegraph.http.wire.MediaType;
import io.spacegraph.http.wire.Refusal;
import io.spacegraph.problem.Busy;
import io.spacegraph.problem.Problem;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/** The route of {@code /graphql}: access, methods and time limit. */
@ApplicationScoped
public class Endpoint {

    private static final Logger LOG = Logger.getLogger(Endpoint.class);
    public static final String PATH = "/graphql";
    /** Before all routes of extensions at this path, such as WebSockets. */
    private static final int GATE = -SecurityHandlerPriorities.AUTHORIZATION - 1;

    /** Before every route without an order: Vert.x numbers those from 0, in the order in which extensions add them. */
    public static final int FIRST = -SecurityHandlerPriorities.AUTHORIZATION + 2;

    private static final String METHODS = "GET, HEAD, POST, OPTIONS";

    private final Requests requests;
    private final GraphQlHandler answering;
    private final Replies replies;
    private final AccessControl admission;
    private final HttpConfig config;
    private final RequestTelemetryRecorder trails;
    private final Graph graph;
    private final AtomicInteger running = new AtomicInteger();

    Endpoint(
            Requests requests,
            GraphQlHandler answering,
            Replies replies,
            AccessControl admission,
            HttpConfig config,
            RequestTelemetryRecorder trails,
            Graph graph,
            MeterRegistry meters) {
        this.requests = requests;
        this.answering = answering;
        this.replies = replies;
        this.admission = admission;
        this.config = config;
        this.trails = trails;
        this.graph = graph;
        Gauge.builder("spacegraph.requests.running", running, AtomicInteger::get)
                .description("Requests that are being answered now")
                .register(meters);
    }

    /** Before SmallRye's own routes. */
    void route(@Observes Router router) {
        router.route(PATH + "/*").order(GATE).handler(this::admit);
        router.head(PATH + "/*").order(FIRST).handler(Endpoint::asGet);
        router.route(PATH).order(FIRST).handler(this::check);
        router.route(PATH)
                .order(FIRST + 1)
                .handler(BodyHandler.create(false)
                        .setBodyLimit(config.limits().body().asLongValue()));
        router.route(PATH).order(FIRST + 2).handler(this::handle).failureHandler(replies::failed);
    }

    private void admit(RoutingContext context) {
        trails.follow(context);
        admission
                .admits(context)
                .subscribe()
                .with(
                        admitted -> {
                            if (admitted) {
                                refuseWhatIsClosed(context);
                            } else {
                                refuseStranger(context);
                            }
                        },
                        failure -> fail(context, MediaType.JSON, failure));
    }

    private void refuseStranger(RoutingContext context) {
        context.response().putHeader("WWW-Authenticate", "Bearer realm=\"spacegraph\"");
        replies.refuse(
                context,
                MediaType.JSON,
                new Refusal(
                        401,
                        "UNAUTHENTICATED",
                        "A key or a token is needed",
                        "Send one of the operator's keys, or a token of their provider, as Authorization: Bearer."));
    }

    private void refuseWhatIsClosed(RoutingContext context) {
        if (!config.introspection() && !context.normalizedPath().equals(PATH)) {
            replies.refuse(context, MediaType.JSON, noSchema());
        } else if ("websocket".equalsIgnoreCase(context.request().getHeader(HttpHeaders.UPGRADE))) {
            replies.refuse(
                    context,
                    MediaType.JSON,
                    new Refusal(400, "NO_WEBSOCKET", "There are no subscriptions", "Ask a query with GET or POST."));
        } else {
            context.next();
        }
    }

    /**
     * Routes below this path, such as the schema, know only GET, so HEAD is rerouted as GET and no body is sent. Access
     * is checked again.
     */
    private static void asGet(RoutingContext context) {
        if (context.normalizedPath().equals(PATH)) {
            context.next();
        } else {
            context.reroute(HttpMethod.GET, context.normalizedPath());
        }
    }

    /** A body that cannot be understood is not read. */
    private void check(RoutingContext context) {
        try {
            if (context.request().method().equals(HttpMethod.POST)) {
                Requests.checkContentType(context.request());
            }
            context.next();
        } catch (Refusal refusal) {
            replies.refuse(context, MediaType.JSON, refusal);
        }
    }

    private void handle(RoutingContext context) {
        MediaType type = Accept.best(context.request().headers().getAll(HttpHeaders.ACCEPT))
                .orElse(null);
        if (type == null) {
            replies.refuse(context, MediaType.JSON, notAcceptable());
            return;
        }
        try {
            respond(context, type);
        } catch (RuntimeException refused) {
            fail(context, type, refused);
        }
    }

    private void respond(RoutingContext context, MediaType type) {
        HttpMethod method = context.request().method();
        if (method.equals(HttpMethod.POST)) {
            start(context, type, requests.ofPost(context), List.of());
        } else if (method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD)) {
            start(context, type, requests.ofGet(context.request()), known(context));
        } else {
            context.response().putHeader(HttpHeaders.ALLOW, METHODS);
            if (!method.equals(HttpMethod.OPTIONS)) {
                throw new Refusal(405, "METHOD_NOT_ALLOWED", "The method must be GET or POST", "Ask with GET or POST.");
            }
            context.response().setStatusCode(204).end();
        }
    }

    private void start(RoutingContext context, MediaType type, GraphQlRequest asked, List<String> known) {
        if (running.incrementAndGet() > config.maxConcurrent()) {
            running.decrementAndGet();
            throw new Busy();
        }
        RequestTelemetry trail = RequestTelemetry.of(context);
        Cancellable work = VertxContexts.resumeOnCaller(Uni.createFrom()
                        .deferred(() -> answering.answer(asked, type, known, trail))
                        .ifNoItem()
                        .after(config.requestTimeout())
                        .fail()
                        .onTermination()
                        .invoke(running::decrementAndGet)
                        .onFailure()
                        .invoke(failure -> graph.stop(trail.work))
                        .onCancellation()
                        .invoke(() -> graph.stop(trail.work)))
                .subscribe()
                .with(reply -> replies.send(context, reply), failure -> fail(context, type, failure));
        context.response().closeHandler(gone -> {
            work.cancel();
            trails.end(trail);
        });
    }

    private void fail(RoutingContext context, MediaType type, Throwable failure) {
        if (failure instanceof Refusal || failure instanceof Problem) {
            replies.refuse(context, type, (RuntimeException) failure);
        } else if (failure instanceof TimeoutException) {
            replies.refuse(context, type, tooSlow());
        } else {
            LOG.error("A request failed", failure);
            replies.refuse(context, type, new IllegalStateException(failure));
        }
    }

    private static List<String> known(RoutingContext context) {
        return context.request().headers().getAll(HttpHeaders.IF_NONE_MATCH).stream()
                .flatMap(header -> Arrays.stream(header.split(",", -1)))
                .map(tag -> tag.strip().replaceFirst("^W/", ""))
                .toList();
    }

    private static Refusal noSchema() {
        return new Refusal(
                403,
                "INTROSPECTION_DISABLED",
                "The schema is not shown here",
                "Ask a query at " + PATH + ", or ask the operator for the schema.");
    }

    private static Refusal notAcceptable() {
        String allowed = "application/graphql-response+json, application/json";
        return new Refusal(
                        406, "NOT_ACCEPTABLE", "Accept names nothing that can be had", "Accept one of " + allowed + ".")
                .about("Accept", allowed + "; in UTF-8");
    }

    private Refusal tooSlow() {
        String limit = config.requestTimeout().toMillis() / 1000.0 + " s";
        return new Refusal(
                504,
                "TIMED_OUT",
                "The request took longer than " + limit + " and was given up",
                "Ask for fewer nodes: smaller pages, fewer levels.");
    }
}
