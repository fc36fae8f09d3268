package io.spacegraph.importer.write;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jboss.logging.Logger;
import org.neo4j.driver.Session;

/**
 * When an import takes place.
 *
 * @param recorded the recorded clock's time, which never goes back: it is after that of the import before, whatever this
 *     machine's clock says
 * @param day the day in UTC as of which the reading copy is made
 */
public record Moment(OffsetDateTime recorded, LocalDate day) {
    private static final Logger LOG = Logger.getLogger(Moment.class);
    private static final Duration WORTH_TELLING = Duration.ofSeconds(1);

    /** Now; what is wrong with the clock is told in the log. */
    public static Moment now(Session session, Clock clock) {
        OffsetDateTime now =
                OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
        OffsetDateTime last = session.executeRead(
                tx -> tx.run(ImportCypher.LOADED_AT).single().get("loadedAt").asOffsetDateTime());
        if (now.isAfter(last)) {
            return new Moment(now, now.toLocalDate());
        }
        if (Duration.between(now, last).compareTo(WORTH_TELLING) > 0) {
            LOG.warnf(
                    "The clock of this machine says %s, but the graph was loaded at %s: what is recorded now bears the"
                            + " time after that. Set the clock right.",
                    now, last);
        }
        return new Moment(last.plus(1, ChronoUnit.MILLIS), now.toLocalDate());
    }
}
