package io.spacegraph.importer.feed;

import io.spacegraph.importer.feed.record.FeedClaim;
import io.spacegraph.importer.feed.record.FeedDocument;
import io.spacegraph.importer.feed.record.FeedException;
import io.spacegraph.importer.feed.record.FeedRecord;
import io.spacegraph.importer.feed.record.FeedSink;
import io.spacegraph.importer.feed.record.FeedThing;
import io.spacegraph.importer.feed.record.Ids;
import io.spacegraph.importer.feed.record.Launch;
import io.spacegraph.importer.value.Parsed;
import io.spacegraph.value.PartialDate;
import io.spacegraph.vocabulary.ClaimProperty;
import io.spacegraph.vocabulary.EntityType;
import io.spacegraph.vocabulary.code.MissionKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * CelesTrak: the satellite catalogue (SATCAT) or the orbital elements (GP) as comma-separated values. Satellites are
 * counted by launch and by constellation, which the beginnings of their names give ({@code STARLINK-1007}). The counts
 * of each edition are kept, as those of its newest day.
 *
 * <p>A file that holds only some satellites of a constellation counts fewer: fetch whole groups.
 */
final class Celestrak {
    private static final List<String> SATCAT = List.of(
            "OBJECT_NAME", "OBJECT_ID", "NORAD_CAT_ID", "OBJECT_TYPE", "OPS_STATUS_CODE", "LAUNCH_DATE", "DECAY_DATE");
    private static final List<String> GP = List.of("OBJECT_NAME", "OBJECT_ID", "EPOCH", "NORAD_CAT_ID");
    /** Operational, partially, backup, spare, extended mission; source: CelesTrak, "Satellite Status". */
    private static final List<String> WORKING = List.of("+", "P", "B", "S", "X");

    /** As many satellites of one name as are worth a remark. */
    private static final int GROUP = 5;

    private static final Pattern PIECE = Pattern.compile("(\\d{4}-\\d{3})[A-Z]{1,3}");

    private final Programmes programmes;
    private final FeedSink sink;
    private final boolean elements;
    private final String file;
    private final Set<String> numbers = new HashSet<>();
    private final Map<String, Tally> launches = new TreeMap<>();
    private final Map<String, Tally> fleets = new TreeMap<>();
    private final Map<String, Optional<FeedThing>> resolved = new HashMap<>();
    private final Map<String, Integer> strangers = new TreeMap<>();
    private LocalDate latest = LocalDate.MIN;

    /** The satellites of one launch or constellation. */
    private static final class Tally {
        private final FeedThing thing;
        private final Map<FeedThing, Integer> constellations = new HashMap<>();
        private @Nullable LocalDate day;
        private int line;
        private int launched;
        private int inOrbit;
        private int working;

        Tally(FeedThing thing) {
            this.thing = thing;
        }
    }

    private Celestrak(Path path, Programmes programmes, FeedSink sink) {
        this.programmes = programmes;
        this.sink = sink;
        this.file = String.valueOf(path.getFileName());
        this.elements = header(path).contains("EPOCH");
    }

    static void read(Path path, Programmes programmes, FeedSink sink) {
        Celestrak reading = new Celestrak(path, programmes, sink);
        FeedTable.commas(path, reading.elements ? GP : SATCAT, sink, reading::row);
        reading.finish();
    }

    private static String header(Path path) {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(FeedFile.open(path), StandardCharsets.ISO_8859_1))) {
            return String.valueOf(lines.readLine());
        } catch (IOException e) {
            throw new FeedException(path + ": is no file that can be read", e);
        }
    }

    private void row(FeedRow row) {
        LocalDate launched = elements ? null : day(row, "LAUNCH_DATE");
        LocalDate decayed = elements ? null : day(row, "DECAY_DATE");
        LocalDate seen = elements ? day(row, "EPOCH") : day(row, "Timestamp");
        Matcher piece = PIECE.matcher(row.get("OBJECT_ID"));
        if (!piece.matches()) {
            throw new IllegalArgumentException("must be an international designator such as 2024-140A");
        }
        if (!numbers.add(row.get("NORAD_CAT_ID"))) {
            throw new IllegalArgumentException("appears twice; the first row counts");
        }
        for (LocalDate day : new LocalDate[] {launched, decayed, seen}) {
            latest = day != null && day.isAfter(latest) ? day : latest;
        }
        if (elements || row.text("OBJECT_TYPE").equals("PAY")) {
            payload(row, piece.group(1), launched, decayed == null);
        }
    }

    private void payload(FeedRow row, String designator, @Nullable LocalDate launched, boolean inOrbit) {
        Optional<FeedThing> constellation = constellation(row.get("OBJECT_NAME"));
        Tally launch = launches.computeIfAbsent(designator, tag -> new Tally(mission(tag)));
        launch.line = launch.line == 0 ? row.line() : launch.line;
        launch.launched++;
        launch.day = launch.day == null ? launched : launch.day;
        constellation.ifPresent(thing -> {
            launch.constellations.merge(thing, 1, Integer::sum);
            Tally fleet = fleets.computeIfAbsent(thing.id(), id -> new Tally(thing));
            fleet.launched++;
            fleet.inOrbit += inOrbit ? 1 : 0;
            fleet.working += inOrbit && WORKING.contains(row.text("OPS_STATUS_CODE")) ? 1 : 0;
        });
    }

    /** By the longest beginning of the name that a constellation has: {@code JILIN-1 GAOFEN 03D} is of Jilin-1. */
    private Optional<FeedThing> constellation(String name) {
        String series = name.replaceFirst("[ -]?\\(?\\d+[A-Z]?\\)?$", "");
        Optional<FeedThing> found = StandIn.isNamed(name)
                ? Optional.empty()
                : resolved.computeIfAbsent(series, beginning -> programmes.beginning(name));
        if (found.isEmpty()) {
            strangers.merge(series.replaceFirst("[ -]?\\(?\\d.*$", ""), 1, Integer::sum);
        }
        return found;
    }

    private void remarkStrangers() {
        List<Map.Entry<String, Integer>> groups = strangers.entrySet().stream()
                .filter(group -> !group.getKey().isEmpty() && group.getValue() >= GROUP)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .toList();
        groups.forEach(group -> sink.remark("unmatched: %,d satellites named %s are of no constellation of the graph"
                .formatted(group.getValue(), group.getKey())));
    }

    private static FeedThing mission(String designator) {
        return new FeedThing(
                EntityType.MISSION,
                Ids.mission(designator),
                "Launch " + designator,
                List.of(),
                List.of("COSPAR:" + designator),
                "");
    }

    private void finish() {
        if (numbers.isEmpty()) {
            throw new FeedException(file + ": holds no satellite that can be read");
        }
        String catalogue = elements ? "gp" : "satcat";
        FeedDocument document = new FeedDocument(
                "source/feed-celestrak-%s-%s".formatted(catalogue, latest),
                (elements ? "Orbital elements of CelesTrak" : "Satellite catalogue of CelesTrak (SATCAT)") + ", "
                        + latest,
                "CelesTrak",
                "AGGREGATOR",
                latest,
                "https://celestrak.org/" + (elements ? "NORAD/elements/" : "satcat/"),
                null,
                List.of());
        if (!elements) {
            launches.forEach((tag, tally) -> sink.record(new FeedRecord(
                    "satcat/launch/" + tag, file, tally.line, document, tally.thing, launch(tag, tally))));
        }
        // A count is of its day, so each edition has its own; a later one does not replace it.
        fleets.forEach((id, tally) -> sink.record(new FeedRecord(
                "%s/%s/%s".formatted(catalogue, latest, id), file, 0, document, tally.thing, fleet(tally))));
        remarkStrangers();
    }

    private List<FeedClaim> launch(String tag, Tally tally) {
        Launch<FeedThing> launch = new Launch<>(
                MissionKind.ORBITAL_LAUNCH,
                tally.day == null ? null : Parsed.of(tally.day, PartialDate::on),
                null,
                null,
                null,
                List.of(),
                List.of(),
                tally.constellations,
                tally.launched,
                null);
        String locator = "rows whose OBJECT_ID begins with " + tag;
        return launch.facts().stream().map(fact -> FeedClaim.of(fact, locator)).toList();
    }

    private List<FeedClaim> fleet(Tally tally) {
        String locator = "rows named as " + tally.thing.name() + ", OBJECT_TYPE PAY";
        List<FeedClaim> claims = new ArrayList<>();
        claims.add(count("in-orbit", ClaimProperty.SATELLITES_IN_ORBIT, tally.inOrbit, locator));
        if (!elements) {
            claims.add(count("launched", ClaimProperty.SATELLITES_LAUNCHED, tally.launched, locator));
            claims.add(count("operational", ClaimProperty.SATELLITES_OPERATIONAL, tally.working, locator)
                    .noted("Rows whose OPS_STATUS_CODE is one of " + String.join(" ", WORKING) + " are counted."));
        }
        return claims;
    }

    private FeedClaim count(String field, ClaimProperty property, int satellites, String locator) {
        return FeedClaim.counted(field, property, satellites, locator).from(latest);
    }

    private static @Nullable LocalDate day(FeedRow row, String column) {
        String text = row.text(column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text.substring(0, Math.min(10, text.length())));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("must be a day such as 2024-08-06", e);
        }
    }
}
