package io.spacegraph.http.observe;

import io.opentelemetry.api.trace.Span;
import io.spacegraph.graph.run.RequestWork;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** What is told about one request: which operation, at what cost, with what outcome, and nothing else that it sent. */
public final class RequestTelemetry {

    private static final String KEY = RequestTelemetry.class.getName();

    final long start = System.nanoTime();
    final String id;
    final Span span;
    public final RequestWork work;
    private String operation = OperationNames.NONE;
    private long cost;
    private Outcome outcome = Outcome.GONE;

    private final AtomicBoolean told = new AtomicBoolean();

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
        /** With an answer that was worked out for it. */
        ANSWERED,
        /** With an answer that was kept. */
        KEPT,
        /** With the news that the client's answer still holds. */
        UNCHANGED,
        /** With data and errors. */
        PARTIAL,
        /** With the reason why it cannot be answered as it is. */
        REFUSED,
        /** With the news that too many are asked at once. */
        BUSY,
        /** With the news that the graph does not answer, or changes too fast. */
        UNAVAILABLE,
        /** With the news that it took too long. */
        TIMED_OUT,
        /** With a failure of the program. */
        FAILED,
        /** With the client, before there was an answer. */
        GONE;

        /** How a request ended that was answered with this status and without data. */
        public static Outcome of(int status) {
            return switch (status) {
                case 503 -> UNAVAILABLE;
                case 504 -> TIMED_OUT;
                default -> status < 500 ? REFUSED : FAILED;
            };
        }

        /** Whether the client could not have done better. */
        boolean isOurs() {
            return this == FAILED || this == UNAVAILABLE || this == TIMED_OUT;
        }
    }

    /** Whether nobody has told of it before. */
    boolean isToldNow() {
        return told.compareAndSet(false, true);
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
