package io.spacegraph.program;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.spacegraph.graph.Schema;
import io.spacegraph.importer.ImportReport;
import io.spacegraph.importer.Importer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Files;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.neo4j.driver.Driver;

/** What a server does before it serves: it brings the data folder into the graph, if anything in it has changed. */
@ApplicationScoped
class Startup {

    private static final Logger LOG = Logger.getLogger(Startup.class);

    private final Driver driver;
    private final Importer importer;
    private final DataConfig data;
    private final MeterRegistry meters;
    private volatile boolean done;

    Startup(Driver driver, Importer importer, DataConfig data, MeterRegistry meters) {
        this.driver = driver;
        this.importer = importer;
        this.data = data;
        this.meters = meters;
    }

    void onStart(
            @Observes StartupEvent event,
            @ConfigProperty(name = "quarkus.http.port") int port,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean serves) {
        if (!serves) {
            return;
        }
        Schema.apply(driver);
        if (!data.importAtStart()) {
            LOG.info("The graph is served as it is.");
        } else if (Files.isDirectory(data.folder())) {
            load();
        } else {
            LOG.warnf(
                    "No data folder %s: the graph is served as it is.",
                    data.folder().toAbsolutePath());
        }
        done = true;
        LOG.infof("Ask the graph at http://localhost:%d/graphiql/", port);
    }

    /** Whether the graph can be served. */
    boolean isDone() {
        return done;
    }

    private void load() {
        ImportReport report = importer.importFolder(data.folder());
        meters.counter("spacegraph.imports", "result", report.result().name().toLowerCase(Locale.ROOT))
                .increment();
        if (!report.accepted()) {
            throw new IllegalStateException("The data in " + data.folder() + " has mistakes:\n" + report.text());
        }
        LOG.infof("Data: %s", report.text());
    }
}
