package io.spacegraph.program;

import io.quarkus.runtime.StartupEvent;
import io.spacegraph.importer.ImportReport;
import io.spacegraph.importer.Importer;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Brings the reading copy to the new day. Until it has, and where no data folder is at hand, what holds today is read from the
 * claims themselves, which takes longer and says the same.
 */
@ApplicationScoped
class Midnight {

    private static final Logger LOG = Logger.getLogger(Midnight.class);
    private static final Duration EVERY = Duration.ofMinutes(1);

    private final Importer importer;
    private final DataConfig data;
    private final Clock clock;
    private volatile LocalDate day;

    Midnight(Importer importer, DataConfig data, Clock clock) {
        this.importer = importer;
        this.data = data;
        this.clock = clock;
        this.day = today();
    }

    void onStart(
            @Observes StartupEvent event,
            Vertx vertx,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean serves) {
        if (serves && data.importAtStart()) {
            vertx.setPeriodic(EVERY.toMillis(), id -> {
                if (!day.equals(today())) {
                    day = today();
                    vertx.executeBlocking(this::renew);
                }
            });
        }
    }

    private Void renew() {
        try {
            DataPlace.find(data)
                    .flatMap(importer::renew)
                    .map(ImportReport::text)
                    .ifPresent(text -> LOG.infof("A new day: %s", text));
        } catch (RuntimeException e) {
            LOG.warnf("The reading copy stays that of the day before: %s", e.getMessage());
        }
        return null;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
