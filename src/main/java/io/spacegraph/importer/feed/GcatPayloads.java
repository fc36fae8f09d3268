package io.spacegraph.importer.feed;

import io.spacegraph.importer.feed.record.FeedClaim;
import io.spacegraph.importer.feed.record.FeedDocument;
import io.spacegraph.importer.feed.record.FeedRecord;
import io.spacegraph.importer.feed.record.FeedSink;
import io.spacegraph.importer.feed.record.FeedThing;
import io.spacegraph.vocabulary.ClaimProperty;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * {@code psatcat.tsv}: payloads, each with its programme and with the day on which it stopped working. They are counted
 * by constellation; a single payload is not a node of the graph.
 */
final class GcatPayloads {
    private static final List<String> NEEDED = List.of("JCAT", "Piece", "LDate", "TOp", "Program");
    /** In TOp and TDate: not yet. */
    private static final String STILL = "*";

    private final Programmes programmes;
    private final FeedDocument document;
    private final Map<String, String> byPayload = new HashMap<>();
    private final Map<String, Optional<FeedThing>> resolved = new HashMap<>();
    private final Map<String, Tally> tallies = new TreeMap<>();
    private final Set<String> seen = new HashSet<>();

    /** The payloads of one constellation. */
    private static final class Tally {
        private final FeedThing constellation;
        private int launched;
        private int operational;

        Tally(FeedThing constellation) {
            this.constellation = constellation;
        }
    }

    private GcatPayloads(Gcat gcat, Programmes programmes) {
        this.programmes = programmes;
        this.document = gcat.document("psatcat", "Payloads");
    }

    static GcatPayloads read(Gcat gcat, Programmes programmes, FeedSink sink) {
        GcatPayloads payloads = new GcatPayloads(gcat, programmes);
        FeedTable.tabs(gcat.file("psatcat"), NEEDED, sink, payloads::row);
        payloads.tallies.values().forEach(tally -> sink.record(payloads.record(tally)));
        long left =
                payloads.resolved.values().stream().filter(Optional::isEmpty).count();
        sink.remark("%d of %d programmes of GCAT are no constellation of the graph"
                .formatted(left, payloads.resolved.size()));
        return payloads;
    }

    /** The constellation that a payload of the launch log belongs to. */
    Optional<FeedThing> constellation(String jcat, String name) {
        String programme = byPayload.get(jcat);
        // A payload that failed to reach orbit may have no row here; then its name gives the constellation:
        // Starlink-31157.
        return constellation(programme == null ? name.replaceFirst("[- ]\\d+$", "") : programme);
    }

    private Optional<FeedThing> constellation(String programme) {
        return resolved.computeIfAbsent(programme, programmes::of);
    }

    private void row(FeedRow row) {
        String jcat = row.get("JCAT");
        VagueDate.parse(row.text("LDate"));
        if (!seen.add(jcat)) {
            throw row.refused("JCAT", "appears twice; the first row counts");
        }
        String programme = row.text("Program");
        byPayload.put(jcat, programme.intern());
        if (StandIn.isNamed(row.text("Name"))) {
            return;
        }
        constellation(programme).ifPresent(constellation -> {
            Tally tally = tallies.computeIfAbsent(constellation.id(), id -> new Tally(constellation));
            tally.launched++;
            tally.operational += row.text("TOp").equals(STILL) ? 1 : 0;
        });
    }

    private FeedRecord record(Tally tally) {
        String locator = "psatcat.tsv, rows whose Program is " + tally.constellation.name();
        return new FeedRecord(
                "psatcat/" + tally.constellation.id(),
                "psatcat.tsv",
                0,
                document,
                tally.constellation,
                List.of(
                        FeedClaim.counted("launched", ClaimProperty.SATELLITES_LAUNCHED, tally.launched, locator)
                                .from(document.published())
                                .noted("All rows are counted."),
                        FeedClaim.counted(
                                        "operational", ClaimProperty.SATELLITES_OPERATIONAL, tally.operational, locator)
                                .from(document.published())
                                .noted("Rows whose TOp is * are counted: their operation has no end yet.")));
    }
}
