package io.spacegraph.graph.run;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Reports statements as a metric, as spans, and the slow ones in the log. It reports their text, never a parameter. */
@ApplicationScoped
public class StatementTelemetry {

    private static final Logger SLOW = Logger.getLogger("io.spacegraph.slow");
    private static final int LONGEST = 500;

    private final MeterRegistry meters;
    private final Traces traces;
    private final Duration slow;

    StatementTelemetry(MeterRegistry meters, Traces traces, GraphConfig config) {
        this.meters = meters;
        this.traces = traces;
        this.slow = config.slowQueryThreshold();
    }

    /** The same result, with its telemetry. */
    public <T> Uni<T> over(Statement statement, Uni<T> running) {
        return Uni.createFrom().deferred(() -> {
            long start = System.nanoTime();
            Span span = span(statement);
            return running.onTermination()
                    .invoke((answer, failure, cancelled) -> end(statement, span, start, failure, cancelled));
        });
    }

    private Span span(Statement statement) {
        return traces.span("statement")
                .setSpanKind(SpanKind.CLIENT)
                .setAttribute("db.system.name", "neo4j")
                .setAttribute("db.query.text", statement.cypher())
                .startSpan();
    }

    private void end(Statement statement, Span span, long start, @Nullable Throwable failure, boolean cancelled) {
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        String outcome = cancelled
                ? "cancelled"
                : failure == null ? "answered" : failure.getClass().getSimpleName();
        if (failure != null) {
            span.setStatus(StatusCode.ERROR, outcome);
        }
        span.end();
        Timer.builder("spacegraph.statements")
                .description("Statements of the database, by how they ended")
                .tag("outcome", outcome)
                .register(meters)
                .record(took);
        if (took.compareTo(slow) >= 0) {
            log(statement.cypher(), took, outcome);
        }
    }

    /** A statement can be very long; the hash identifies it in each line. */
    private static void log(String cypher, Duration took, String outcome) {
        if (cypher.length() <= LONGEST) {
            SLOW.warnf("A statement took %d ms (%s): %s", took.toMillis(), outcome, cypher);
        } else {
            SLOW.warnf(
                    "A statement took %d ms (%s), the first %d of its %d characters, hash %08x: %s",
                    took.toMillis(),
                    outcome,
                    LONGEST,
                    cypher.length(),
                    cypher.hashCode(),
                    cypher.substring(0, LONGEST));
            SLOW.debugf("Statement %08x: %s", cypher.hashCode(), cypher);
        }
    }
}
