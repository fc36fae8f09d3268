package io.spacegraph.importer.feed;

import io.spacegraph.importer.feed.record.Designator;
import io.spacegraph.importer.feed.record.FeedClaim;
import io.spacegraph.importer.feed.record.FeedDocument;
import io.spacegraph.importer.feed.record.FeedRecord;
import io.spacegraph.importer.feed.record.FeedSink;
import io.spacegraph.importer.feed.record.FeedThing;
import io.spacegraph.importer.feed.record.Ids;
import io.spacegraph.importer.feed.record.Launch;
import io.spacegraph.importer.value.Parsed;
import io.spacegraph.vocabulary.EntityType;
import io.spacegraph.vocabulary.code.MissionKind;
import io.spacegraph.vocabulary.code.Outcome;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code launchlog.tsv}: one row for each piece; the rows of one launch are adjacent and become one mission. */
final class GcatLaunches implements FeedTable.Reader {
    private static final List<String> NEEDED = List.of(
            "Launch_Tag", "Launch_Date", "Type", "JCAT", "SatOwner", "LV_Type", "Launch_Site", "Agency", "Launch_Code");
    private static final Pattern CODE = Pattern.compile("(?<kind>[A-Z])(?<result>[SFUE])(?<score>\\d{1,2})?");

    private final Gcat gcat;
    private final GcatPayloads payloads;
    private final FeedSink sink;
    private final FeedDocument document;
    private final Set<String> finished = new HashSet<>();
    private final Set<String> incomplete = new HashSet<>();
    private final List<FeedRow> pieces = new ArrayList<>();

    private GcatLaunches(Gcat gcat, GcatPayloads payloads, FeedSink sink) {
        this.gcat = gcat;
        this.payloads = payloads;
        this.sink = sink;
        this.document = gcat.document("launchlog", "Launch log");
    }

    static void read(Gcat gcat, GcatPayloads payloads, FeedSink sink) {
        GcatLaunches launches = new GcatLaunches(gcat, payloads, sink);
        FeedTable.tabs(gcat.file("launchlog"), NEEDED, sink, launches);
        launches.finish();
    }

    @Override
    public void rejected(FeedRow row) {
        incomplete.add(row.text("Launch_Tag"));
    }

    @Override
    public void row(FeedRow row) {
        String tag = row.get("Launch_Tag");
        code(row);
        date(row);
        if (!pieces.isEmpty() && !tag.equals(pieces.get(0).text("Launch_Tag"))) {
            finish();
        }
        if (finished.contains(tag)) {
            throw row.refused("Launch_Tag", "appeared further above already; the rows of one launch must be adjacent");
        } else if (!pieces.isEmpty()
                && !row.text("Launch_Date").equals(pieces.get(0).text("Launch_Date"))) {
            throw row.refused("Launch_Date", "differs from the other rows of " + tag + "; the first one counts");
        }
        pieces.add(row);
    }

    private static Matcher code(FeedRow row) {
        Matcher code = CODE.matcher(row.get("Launch_Code"));
        if (!code.matches()) {
            throw new IllegalArgumentException("must be a kind and a result, such as OS, OF or OF40");
        }
        return code;
    }

    private static VagueDate date(FeedRow row) {
        return VagueDate.parse(row.get("Launch_Date")).orElseThrow(() -> new IllegalArgumentException("is needed"));
    }

    private void finish() {
        if (!pieces.isEmpty()) {
            FeedRow first = pieces.get(0);
            String tag = first.text("Launch_Tag");
            finished.add(tag);
            if (incomplete.contains(tag)) {
                sink.remark("incomplete: rows of launch " + tag + " are rejected; its satellites are not counted");
            }
            sink.record(new FeedRecord(
                    "launchlog/" + tag, first.file(), first.line(), document, mission(first, tag), claims(first, tag)));
            pieces.clear();
        }
    }

    private static FeedThing mission(FeedRow first, String tag) {
        List<String> external = Stream.concat(Stream.of(Gcat.external(tag)), Designator.external(tag).stream())
                .toList();
        String name = "%s launch of %s (%s)"
                .formatted(first.text("LV_Type"), date(first).date(), tag);
        return new FeedThing(
                EntityType.MISSION, Ids.mission(Designator.of(tag).orElse(tag)), name, List.of(), external, "");
    }

    private List<FeedClaim> claims(FeedRow first, String tag) {
        Matcher code = code(first);
        VagueDate date = date(first);
        boolean counted = !incomplete.contains(tag);
        FeedCodes site = FeedCodes.parse(first.text("Launch_Site"));
        Set<String> doubted = new HashSet<>();
        Launch<FeedThing> launch = new Launch<>(
                List.of("O", "D").contains(code.group("kind")) ? MissionKind.ORBITAL_LAUNCH : null,
                Parsed.known(date.date()),
                first.find("LV_Type")
                        .map(name -> gcat.thing(EntityType.ROCKET, name))
                        .orElse(null),
                first.text("LV_Type"),
                things(EntityType.LAUNCH_SITE, site, doubted).stream()
                        .findFirst()
                        .orElse(null),
                things(EntityType.COMPANY, FeedCodes.parse(first.text("Agency")), doubted),
                owners(doubted),
                counted ? constellations() : Map.of(),
                counted ? satellites() : null,
                outcome(code));
        String locator = "launchlog.tsv, rows with Launch_Tag " + tag;
        return launch.facts().stream()
                .map(fact -> claim(fact, locator, first, doubted, date))
                .toList();
    }

    private static FeedClaim claim(
            Launch.Fact<FeedThing> fact, String locator, FeedRow first, Set<String> doubted, VagueDate date) {
        FeedThing object = fact.object();
        FeedClaim claim = FeedClaim.of(fact, locator).doubted(object != null && doubted.contains(object.id()));
        return switch (fact.field()) {
            case "date" -> claim.written(first.text("Launch_Date")).doubted(date.isUncertain());
            case "rocket" -> claim.written(String.valueOf(fact.written()));
            case "outcome" -> claim.written(first.text("Launch_Code")).noted(score(first.text("Launch_Code")));
            default -> claim;
        };
    }

    private static @Nullable String score(String code) {
        return code.length() < 3 ? null : "GCAT scores the success with " + code.substring(2) + " of 100.";
    }

    private List<FeedThing> owners(Set<String> doubted) {
        Set<FeedThing> owners = new LinkedHashSet<>();
        pieces.forEach(
                piece -> owners.addAll(things(EntityType.COMPANY, FeedCodes.parse(piece.text("SatOwner")), doubted)));
        return List.copyOf(owners);
    }

    private List<FeedThing> things(EntityType type, FeedCodes codes, Set<String> doubted) {
        List<FeedThing> things = new ArrayList<>();
        for (FeedCodes.Code code : codes.codes()) {
            FeedThing thing = gcat.thing(type, code.code());
            things.add(thing);
            if (code.isUncertain()) {
                doubted.add(thing.id());
            }
        }
        return things.stream().distinct().toList();
    }

    private Map<FeedThing, Integer> constellations() {
        Map<FeedThing, Integer> counts = new LinkedHashMap<>();
        pieces.stream()
                .filter(GcatLaunches::isPayload)
                .filter(piece -> !StandIn.isNamed(piece.text("Name")))
                .flatMap(piece -> payloads.constellation(piece.text("JCAT"), piece.text("Name")).stream())
                .forEach(constellation -> counts.merge(constellation, 1, Integer::sum));
        return counts;
    }

    private int satellites() {
        return (int) pieces.stream().filter(GcatLaunches::isPayload).count();
    }

    /** The first letter of the type is P for the payloads of an orbital launch. */
    private static boolean isPayload(FeedRow piece) {
        return piece.text("Type").startsWith("P");
    }

    /**
     * A score between none and full is a partial failure; GCAT calls it a partial success or failure.
     *
     * <p>Source: GCAT, "Launch Success Fractions".
     */
    private static @Nullable Outcome outcome(Matcher code) {
        if (code.group("score") != null) {
            return Outcome.PARTIAL_FAILURE;
        }
        return switch (code.group("result")) {
            case "S" -> Outcome.SUCCESS;
            case "F", "E" -> Outcome.FAILURE;
            default -> null;
        };
    }
}
