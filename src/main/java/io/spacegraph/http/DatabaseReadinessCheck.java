package io.spacegraph.http;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.spacegraph.http.execute.GraphVersion;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Whether the database answers within two seconds. If not, the server is not ready, and a load balancer uses others.
 */
@Readiness
@ApplicationScoped
class DatabaseReadinessCheck implements AsyncHealthCheck {

    private static final String NAME = "graph";

    private final GraphVersion versions;

    DatabaseReadinessCheck(GraphVersion versions) {
        this.versions = versions;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return versions.now()
                .map(version -> HealthCheckResponse.named(NAME)
                        .up()
                        .withData("version", version)
                        .build())
                .onFailure()
                .recoverWithItem(HealthCheckResponse.down(NAME));
    }
}
