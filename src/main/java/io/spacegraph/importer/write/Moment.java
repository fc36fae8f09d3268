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
 * The time of an import.
 *
 * @param recorded the recorded clock's time, which never goes back: it is after that of the previous import, whatever
 *     this machine's clock says
 * @param day the day in UTC as of which the reading copy is made
 */
public record Moment(OffsetDateTime recorded, LocalDate day) {
    private static final Logger LOG = Logger.getLogger(Moment.class);
    private static final Duration WORTH_LOGGING = Duration.ofSeconds(1);

    /** The current time; a clock that is behind is reported in the log. */
    public static Moment now(Session session, Clock clock) {
        OffsetDateTime now =
                OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
        OffsetDateTime last = session.executeRead(
                tx -> tx.run(ImportCypher.LOADED_AT).single().get("loadedAt").asOffsetDateTime());
        if (now.isAfter(last)) {
            return new Moment(now, now.toLocalDate());
        }
        if (Duration.between(now, last).compareTo(WORTH_LOGGING) > 0) {
            LOG.warnf(
                    "The clock of this machine says %s, but the graph was loaded at %s: this import is recorded as"
                            + " 1 ms after that. Set the clock right.",
                    now, last);
        }
        return new Moment(last.plus(1, ChronoUnit.MILLIS), now.toLocalDate());
    }
}
