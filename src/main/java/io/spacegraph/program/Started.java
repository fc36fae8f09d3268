package io.spacegraph.program;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** The readiness check: whether the data is in the graph. */
@org.eclipse.microprofile.health.Startup
@ApplicationScoped
class Started implements HealthCheck {

    private final Startup startup;

    Started(Startup startup) {
        this.startup = startup;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("data").status(startup.isDone()).build();
    }
}
