package io.spacegraph.program;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.spacegraph.graph.embedded.EmbeddedNeo4j;
import io.spacegraph.graph.run.DatabaseSchema;
import io.spacegraph.graph.run.GraphConfig;
import io.spacegraph.graph.run.NamedDatabase;
import io.spacegraph.graph.run.NotAnswering;
import io.spacegraph.importer.Importer;
import io.spacegraph.importer.StoredGraph;
import io.spacegraph.importer.report.ImportReport;
import io.spacegraph.importer.write.DamagedStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;

/** The start of a server: imports the data folder if anything in it has changed. */
@ApplicationScoped
class Startup {

    private static final Logger LOG = Logger.getLogger(Startup.class);

    private final Driver driver;
    private final GraphConfig config;
    private final Importer importer;
    private final StoredGraph graph;
    private final DataConfig data;
    private final Imports imports;
    private volatile boolean done;

    Startup(
            Driver driver,
            GraphConfig config,
            Importer importer,
            StoredGraph graph,
            DataConfig data,
            Imports imports,
            MeterRegistry meters) {
        this.driver = NamedDatabase.of(driver, config);
        this.config = config;
        this.importer = importer;
        this.graph = graph;
        this.data = data;
        this.imports = imports;
        FunctionCounter.builder("spacegraph.neo4j.restarts", this, startup -> EmbeddedNeo4j.restarts())
                .description("How often the program's own Neo4j ended unexpectedly and was started again")
                .register(meters);
    }

    void onStart(
            @Observes StartupEvent event,
            @ConfigProperty(name = "quarkus.http.port") int port,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean serves) {
        if (!serves) {
            return;
        }
        String renamed = RenamedKeys.given(ConfigProvider.getConfig());
        if (!renamed.isEmpty()) {
            throw failed(renamed);
        }
        try {
            fill();
        } catch (Neo4jException | NotAnswering | DamagedStore e) {
            LOG.debug("The start failed", e);
            throw failed(String.valueOf(e.getMessage()));
        }
        done = true;
        LOG.infof("Ask the graph at http://localhost:%d/graphiql/", port);
    }

    /** Whether the graph is ready to serve. */
    boolean isDone() {
        return done;
    }

    private void fill() {
        if (data.importAtStart()) {
            load(DataPlace.find(data).orElseThrow(() -> failed(DataPlace.absent(data))));
        } else {
            DatabaseSchema.apply(driver, config.startTimeout());
            graph.verify();
            graph.foldNames();
            LOG.info("The graph is served as it is.");
        }
    }

    private void load(Path folder) {
        ImportReport report = importer.importFolder(folder);
        imports.count(report);
        if (!report.accepted()) {
            throw failed("The data in " + folder + " has mistakes:\n" + report.text());
        }
        LOG.infof("Data: %s", report.text());
    }

    private static StartFailed failed(String sentence) {
        LOG.errorf("Failed: %s", sentence);
        return new StartFailed(sentence);
    }
}
