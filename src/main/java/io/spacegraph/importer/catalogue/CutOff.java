package io.spacegraph.importer.catalogue;

import io.spacegraph.importer.feed.Feed;
import io.spacegraph.importer.feed.record.FeedClaim;
import io.spacegraph.importer.feed.record.FeedException;
import io.spacegraph.importer.feed.record.FeedRecord;
import io.spacegraph.importer.feed.record.FeedThing;
import io.spacegraph.importer.value.ClaimValue;
import io.spacegraph.importer.write.FeedCypher;
import io.spacegraph.vocabulary.ClaimProperty;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/**
 * Was a file cut off? A catalogue with less than half of the records that the graph has of it, or with less than half of
 * the satellites that were counted before in its constellations, most likely was. Of one constellation a catalogue may know
 * fewer by its names than others do.
 */
final class CutOff {
    private static final String ADVICE = "; was it cut off? If not, repeat with --even-if-smaller";

    private final Path path;
    private final Feed feed;
    private final List<Count> counts = new ArrayList<>();
    private long records;

    /** The satellites of a constellation that the feed counts in orbit on a day. */
    private record Count(String id, LocalDate day, double satellites) {}

    CutOff(Path path, Feed feed) {
        this.path = path;
        this.feed = feed;
    }

    void add(FeedRecord record, Function<FeedThing, String> ids) {
        records++;
        for (FeedClaim claim : record.claims()) {
            if (claim.property() == ClaimProperty.SATELLITES_IN_ORBIT
                    && claim.asOf() != null
                    && claim.value() != null
                    && claim.value().value() instanceof ClaimValue.Measure count) {
                counts.add(new Count(
                        ids.apply(record.thing()),
                        claim.asOf(),
                        count.range().number().doubleValue()));
            }
        }
    }

    /**
     * Compares with the graph.
     *
     * @throws FeedException if the feed has less than half
     */
    void refuse(Session session) {
        if (feed.isWhole()) {
            refuseFewer(session);
        }
        refuseFewerSatellites(session);
    }

    private void refuseFewer(Session session) {
        long held = session.executeRead(tx -> tx.run(FeedCypher.HELD, Map.of("prefix", feed.word() + "/"))
                .single()
                .get("held")
                .asLong());
        if (records * 2 < held) {
            throw new FeedException(
                    "%s: has %,d records, and the graph holds %,d of an earlier edition".formatted(path, records, held)
                            + ADVICE);
        }
    }

    private void refuseFewerSatellites(Session session) {
        Map<String, Double> now =
                counts.stream().collect(Collectors.groupingBy(Count::id, Collectors.summingDouble(Count::satellites)));
        List<Map<String, Object>> rows = counts.stream()
                .map(count -> Map.<String, Object>of("id", count.id, "day", count.day))
                .toList();
        double counted = 0;
        double before = 0;
        for (Record row : session.executeRead(
                tx -> tx.run(FeedCypher.COUNTED, Map.of("rows", rows)).list())) {
            counted += now.getOrDefault(row.get("id").asString(), 0.0);
            before += row.get("satellites").asDouble();
        }
        if (counted * 2 < before) {
            throw new FeedException(
                    "%s: counts %,.0f satellites in orbit, and %,.0f of the same constellations were counted before"
                                    .formatted(path, counted, before)
                            + ADVICE);
        }
    }
}
