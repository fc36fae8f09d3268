package io.spacegraph.graph.run;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.config.MeterFilterReply;
import jakarta.inject.Singleton;
import java.util.Map;

/**
 * The meters of the driver's pool, named by the conventions of Prometheus. Meters in milliseconds are left out, and
 * counters that also fall.
 */
@Singleton
class PoolMeters implements MeterFilter {

    private static final String THEIRS = "neo4j.";
    private static final String OURS = "neo4j.connections.";

    private record Named(String name, String description) {}

    private static final Map<String, Named> KEPT = Map.of(
            "acquired", new Named("acquired", "Connections that were taken from the driver's pool"),
            "created", new Named("created", "Connections to the database that were made"),
            "closed", new Named("closed", "Connections to the database that were closed"),
            "failedToCreate", new Named("failed", "Connections to the database that could not be made"),
            "timedOutToAcquire",
                    new Named("timed.out", "Times that no connection of the driver's pool became free in time"));

    @Override
    public Meter.Id map(Meter.Id id) {
        Named kept = id.getName().startsWith(THEIRS) ? KEPT.get(id.getName().substring(THEIRS.length())) : null;
        return kept == null
                ? id
                : new Meter.Id(OURS + kept.name, Tags.of(id.getTags()), null, kept.description, id.getType());
    }

    @Override
    public MeterFilterReply accept(Meter.Id id) {
        boolean leftOut = id.getName().startsWith(THEIRS) && !id.getName().startsWith(OURS);
        return leftOut ? MeterFilterReply.DENY : MeterFilterReply.NEUTRAL;
    }
}
