package io.spacegraph.graph.run;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.context.propagation.TextMapPropagator;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where spans begin. A disabled SDK would still number traces that nobody sees, so none is asked then. */
@ApplicationScoped
public class Traces {

    private final OpenTelemetry telemetry;

    Traces(OpenTelemetry telemetry, @ConfigProperty(name = "quarkus.otel.sdk.disabled") boolean disabled) {
        this.telemetry = disabled ? OpenTelemetry.noop() : telemetry;
    }

    /** A span of that name, to be begun. */
    public SpanBuilder span(String name) {
        return telemetry.getTracer("io.spacegraph").spanBuilder(name);
    }

    /** What reads the trace that a caller began. */
    public TextMapPropagator propagator() {
        return telemetry.getPropagators().getTextMapPropagator();
    }
}
