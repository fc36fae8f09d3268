package io.spacegraph.http.observe;

import io.opentelemetry.api.trace.Span;
import io.spacegraph.graph.run.RequestWork;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** The telemetry of one request: its operation, cost and outcome, and nothing else from the client. */
public final class RequestTelemetry {

    private static final String KEY = RequestTelemetry.class.getName();

    final long start = System.nanoTime();
    final String id;
    final Span span;
    public final RequestWork work;
    private String operation = OperationNames.NONE;
    private long cost;
    private Outcome outcome = Outcome.GONE;

    private final AtomicBoolean recorded = new AtomicBoolean();

    private RequestTelemetry(String id, Span span, RequestWork work) {
        this.id = id;
        this.span = span;
        this.work = work;
    }

    static RequestTelemetry begin(RoutingContext context, String id, Span span, Instant moment) {
        RequestTelemetry trail = new RequestTelemetry(id, span, RequestWork.begin(id, moment));
        context.put(KEY, trail);
        return trail;
    }

    public static RequestTelemetry of(RoutingContext context) {
        return find(context)
                .orElseThrow(() -> new IllegalStateException("All requests of the route are admitted first"));
    }

    public static Optional<RequestTelemetry> find(RoutingContext context) {
        return Optional.ofNullable(context.get(KEY));
    }

    /** How a request ended. */
    public enum Outcome {
        /** With a response that was computed for it. */
        ANSWERED,
        /** With a response from the cache. */
        KEPT,
        /** With 304: the client's response is still valid. */
        UNCHANGED,
        /** With data and errors. */
        PARTIAL,
        /** With an error of the client. */
        REFUSED,
        /** Refused, because too many requests run at once. */
        BUSY,
        /** Refused, because the graph does not answer or changes too fast. */
        UNAVAILABLE,
        /** Stopped, because it took too long. */
        TIMED_OUT,
        /** With a failure of the program. */
        FAILED,
        /** The client closed the connection before a response. */
        GONE;

        /** The outcome of a response with this status and without data. */
        public static Outcome of(int status) {
            return switch (status) {
                case 503 -> UNAVAILABLE;
                case 504 -> TIMED_OUT;
                default -> status < 500 ? REFUSED : FAILED;
            };
        }

        /** Whether the server is at fault, not the client. */
        boolean isOurs() {
            return this == FAILED || this == UNAVAILABLE || this == TIMED_OUT;
        }
    }

    /** Whether this is the first call, so that the request is recorded once. */
    boolean isFirstRecord() {
        return recorded.compareAndSet(false, true);
    }

    public void asks(String name) {
        operation = name;
    }

    public void costs(long nodes) {
        cost = nodes;
    }

    public void ends(Outcome how) {
        outcome = how;
    }

    String operation() {
        return operation;
    }

    long cost() {
        return cost;
    }

    Outcome outcome() {
        return outcome;
    }
}
