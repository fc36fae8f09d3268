package io.spacegraph.program;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.spacegraph.importer.report.ImportReport;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** Counts the imports of this server. */
@ApplicationScoped
class Imports {

    private final MeterRegistry meters;

    Imports(MeterRegistry meters) {
        this.meters = meters;
    }

    void count(ImportReport report) {
        Counter.builder("spacegraph.imports")
                .description("Imports of the data folder by this server")
                .tag("result", report.result().name().toLowerCase(Locale.ROOT))
                .register(meters)
                .increment();
    }
}
