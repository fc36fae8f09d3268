package io.spacegraph.http.observe;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.spacegraph.graph.run.RequestWork;
import io.spacegraph.graph.run.Traces;
import io.spacegraph.http.Replies;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** Records each request from start to end: in metrics, as a span, and by an id in the log and the response. */
@ApplicationScoped
public class RequestTelemetryRecorder {

    private static final Logger LOG = Logger.getLogger(RequestTelemetryRecorder.class);
    private static final String ID = "X-Request-Id";
    private static final String ALLOWED = "[A-Za-z0-9._-]{1,64}";

    /** Each adds a series for each operation and outcome. */
    private static final Duration[] BUCKETS = LongStream.of(
                    5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000, 15_000)
            .mapToObj(Duration::ofMillis)
            .toArray(Duration[]::new);

    private final MeterRegistry meters;
    private final Traces traces;
    private final Clock clock;
    private final DistributionSummary costs;

    RequestTelemetryRecorder(MeterRegistry meters, Traces traces, Clock clock) {
        this.meters = meters;
        this.traces = traces;
        this.clock = clock;
        costs = DistributionSummary.builder("spacegraph.cost")
                .description(
                        "The cost of requests: the nodes that they ask for, page sizes multiplied, and the conditions of their filters")
                .baseUnit("nodes")
                .register(meters);
    }

    /**
     * Until the request's end, whichever handler answers it. A rerouted request keeps its telemetry, but has lost its
     * headers.
     */
    public void follow(RoutingContext context) {
        Optional<RequestTelemetry> begun = RequestTelemetry.find(context);
        if (begun.isPresent()) {
            context.response().putHeader(ID, begun.get().id);
        } else {
            RequestTelemetry trail = begin(context);
            context.addEndHandler(end -> end(trail, end.succeeded(), context.response()));
        }
    }

    /** The client's id for the request is kept if it is valid. */
    private RequestTelemetry begin(RoutingContext context) {
        String given = context.request().getHeader(ID);
        String id = given != null && given.matches(ALLOWED)
                ? given
                : UUID.randomUUID().toString();
        MDC.put(RequestWork.REQUEST, id);
        context.response().putHeader(ID, id);
        return RequestTelemetry.begin(context, id, span(context.request(), id), clock.instant());
    }

    @SuppressWarnings("MustBeClosedChecker") // It is current for as long as the request's Vert.x context lasts.
    private Span span(HttpServerRequest request, String id) {
        Context caller = traces.propagator().extract(Context.root(), request, new Headers());
        Span span = traces.span("graphql")
                .setParent(caller)
                .setSpanKind(SpanKind.SERVER)
                .setAttribute("http.request.method", request.method().name())
                .setAttribute("request.id", id)
                .startSpan();
        if (span.getSpanContext().isValid()) {
            caller.with(span).makeCurrent();
        }
        return span;
    }

    /** A response that was not sent by {@link Replies}, such as the schema, has no outcome yet. */
    private void end(RequestTelemetry trail, boolean answered, HttpServerResponse response) {
        if (answered && trail.outcome() == RequestTelemetry.Outcome.GONE) {
            int status = response.getStatusCode();
            trail.ends(status < 400 ? RequestTelemetry.Outcome.ANSWERED : RequestTelemetry.Outcome.of(status));
        }
        end(trail);
    }

    /** Records the request once: at its response, or at its end without one. */
    public void end(RequestTelemetry trail) {
        if (trail.isFirstRecord()) {
            record(trail);
        }
    }

    private void record(RequestTelemetry trail) {
        String outcome = trail.outcome().name().toLowerCase(Locale.ROOT);
        Duration took = Duration.ofNanos(System.nanoTime() - trail.start);
        Timer.builder("spacegraph.requests")
                .description("Requests to /graphql, by the name of the operation and by how they ended")
                .tag("operation", trail.operation())
                .tag("outcome", outcome)
                .serviceLevelObjectives(BUCKETS)
                .register(meters)
                .record(took);
        costs.record((double) trail.cost());
        trail.span
                .updateName("graphql " + trail.operation())
                .setAttribute("graphql.operation.name", trail.operation())
                .setAttribute("outcome", outcome)
                .setStatus(trail.outcome().isOurs() ? StatusCode.ERROR : StatusCode.UNSET)
                .end();
        LOG.debugf(
                "%s %s after %d ms, cost %d, request %s",
                trail.operation(), outcome, took.toMillis(), trail.cost(), trail.id);
    }

    /** Reads the trace context from the headers of a request. */
    private static final class Headers implements TextMapGetter<HttpServerRequest> {
        @Override
        public Iterable<String> keys(HttpServerRequest request) {
            return request.headers().names();
        }

        @Override
        public @Nullable String get(@Nullable HttpServerRequest request, String key) {
            return request == null ? null : request.getHeader(key);
        }
    }
}
