package io.spacegraph.graph.run;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.context.propagation.TextMapPropagator;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Starts spans. A disabled SDK would still create trace ids that nobody sees, so it is not used then. */
@ApplicationScoped
public class Traces {

    private final OpenTelemetry telemetry;

    Traces(OpenTelemetry telemetry, @ConfigProperty(name = "quarkus.otel.sdk.disabled") boolean disabled) {
        this.telemetry = disabled ? OpenTelemetry.noop() : telemetry;
    }

    /** A builder of a span with this name. */
    public SpanBuilder span(String name) {
        return telemetry.getTracer("io.spacegraph").spanBuilder(name);
    }

    /** Reads the trace context that a caller sends. */
    public TextMapPropagator propagator() {
        return telemetry.getPropagators().getTextMapPropagator();
    }
}
