package io.spacegraph.program;

import io.quarkus.runtime.StartupEvent;
import io.spacegraph.importer.Importer;
import io.spacegraph.importer.StoredGraph;
import io.spacegraph.importer.report.ImportReport;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Updates the reading copy to the new day. Until then, or without a data folder, current values are read from the
 * claims themselves, which takes longer and gives the same result.
 */
@ApplicationScoped
class Midnight {

    private static final Logger LOG = Logger.getLogger(Midnight.class);
    private static final Duration EVERY = Duration.ofMinutes(1);

    private final Importer importer;
    private final StoredGraph graph;
    private final DataConfig data;
    private final Imports imports;
    private final Clock clock;
    private final AtomicBoolean running = new AtomicBoolean();

    /** The last day that was handled: the files are not read again until the next day. */
    private volatile LocalDate settled = LocalDate.EPOCH;

    Midnight(Importer importer, StoredGraph graph, DataConfig data, Imports imports, Clock clock) {
        this.importer = importer;
        this.graph = graph;
        this.data = data;
        this.imports = imports;
        this.clock = clock;
    }

    void onStart(
            @Observes StartupEvent event,
            Vertx vertx,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean serves) {
        if (serves && data.importAtStart()) {
            vertx.setPeriodic(EVERY.toMillis(), id -> vertx.executeBlocking(this::look));
        }
    }

    private boolean look() {
        if (running.compareAndSet(false, true)) {
            try {
                renew();
            } catch (RuntimeException e) {
                LOG.warnf("The reading copy of the previous day stays in use: %s", e.getMessage());
            } finally {
                running.set(false);
            }
        }
        return true;
    }

    private void renew() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (!settled.equals(today) && graph.isOfAnotherDay()) {
            Optional<ImportReport> report = DataPlace.find(data).flatMap(importer::renew);
            report.ifPresent(imports::count);
            LOG.infof("A new day: %s", report.map(ImportReport::text).orElse("the data folder is not the graph's."));
            settled = today;
        }
    }
}
