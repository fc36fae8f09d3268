package io.spacegraph.importer.record;

import io.spacegraph.importer.feed.record.Designator;
import io.spacegraph.importer.feed.record.Launch;
import io.spacegraph.importer.value.ClaimValue;
import io.spacegraph.importer.value.Parsed;
import io.spacegraph.value.PartialDate;
import io.spacegraph.vocabulary.Modality;
import io.spacegraph.vocabulary.code.MissionKind;
import io.spacegraph.vocabulary.code.Outcome;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One row of {@code launches/*.csv}: an orbital launch attempt, as one document records it; {@code data/README.md}
 * explains each column.
 */
public record LaunchRecord(
        Origin origin,

        @NotBlank(message = EntityRecord.NEEDED)
        @Pattern(
                regexp = "mission/" + EntityRecord.SLUG + "|",
                message = "must be mission/<slug> of small letters, digits and hyphens")
        String mission,

        String name,

        @Dated Parsed<PartialDate> date,

        String rocket,
        String variant,
        String site,
        List<String> operators,
        List<String> customers,

        @Pattern(
                regexp = "(?:constellation/[^=|]+=[1-9]\\d{0,3}(?:\\|(?!$)|$))*",
                message = "must be <id>=<satellites>, several separated by |")
        String constellations,

        @Pattern(regexp = "\\d{0,4}", message = "must be a whole number, or empty")
        String satellites,

        @Pattern(
                regexp = "(SUCCESS|PARTIAL_FAILURE|FAILURE)?",
                message = "must be SUCCESS, PARTIAL_FAILURE, FAILURE or empty")
        String outcome,

        @Pattern(
                regexp = TAG + "|" + LIBRARY_ID + "|",
                message = "must be a launch tag such as 2024-140 or 2024-F05, an id of Launch Library, or empty")
        String launch,

        @NotBlank(message = EntityRecord.NEEDED) String source,

        @NotBlank(message = EntityRecord.NEEDED) String locator,
        String note) {
    public static final List<String> COLUMNS = List.of(
            "mission",
            "name",
            "date",
            "rocket",
            "variant",
            "site",
            "operator",
            "customers",
            "constellations",
            "satellites",
            "outcome",
            "launch",
            "source",
            "locator",
            "note");
    private static final String TAG = "\\d{4}-[FSU]?\\d{2,3}";
    private static final String LIBRARY_ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final java.util.regex.Pattern COUNT = java.util.regex.Pattern.compile("([^=|]+)=(\\d{1,4})");

    public LaunchRecord {
        operators = List.copyOf(operators);
        customers = List.copyOf(customers);
    }

    static LaunchRecord read(Origin origin, List<String> cells) {
        return new LaunchRecord(
                origin,
                cells.get(0),
                cells.get(1),
                Parsed.of(cells.get(2), PartialDate::parse),
                cells.get(3),
                cells.get(4),
                cells.get(5),
                EntityFile.parts(cells.get(6)),
                EntityFile.parts(cells.get(7)),
                cells.get(8),
                cells.get(9),
                cells.get(10),
                cells.get(11),
                cells.get(12),
                cells.get(13),
                cells.get(14));
    }

    /** The mission, if the row names it: then no other file does. */
    Optional<EntityRecord> entity() {
        return name.isEmpty() || !isNamed()
                ? Optional.empty()
                : Optional.of(new EntityRecord(origin, mission, name, "", List.of(), external()));
    }

    /** The ids by which catalogues know the launch; none where the source does not number it. */
    List<String> external() {
        if (launch.matches(LIBRARY_ID)) {
            return List.of("LL2:" + launch);
        }
        return launch.isEmpty()
                ? List.of()
                : Stream.concat(Designator.external(launch).stream(), Stream.of("GCAT:" + launch))
                        .toList();
    }

    private boolean isNamed() {
        return mission.matches("mission/" + EntityRecord.SLUG);
    }

    /** What the rows claim; of two of one source and mission the first counts, and none without a mission does. */
    static List<ClaimRecord> claims(List<LaunchRecord> launches) {
        Set<List<String>> recorded = new HashSet<>();
        return launches.stream()
                .filter(launch -> launch.isNamed() && recorded.add(List.of(launch.source, launch.mission)))
                .flatMap(launch -> launch.claims().stream())
                .toList();
    }

    /** What the row claims, each under an id of source, mission and column. */
    private List<ClaimRecord> claims() {
        Launch<String> said = new Launch<>(
                MissionKind.ORBITAL_LAUNCH,
                date,
                given(rocket),
                given(variant),
                given(site),
                operators,
                customers,
                counts(),
                satellites.matches("\\d{1,4}") ? Integer.valueOf(satellites) : null,
                Stream.of(Outcome.values())
                        .filter(known -> known.name().equals(outcome))
                        .findFirst()
                        .orElse(null));
        return said.facts().stream().map(this::claim).toList();
    }

    private ClaimRecord claim(Launch.Fact<String> fact) {
        Parsed<ClaimValue> value = fact.value();
        boolean counted = value != null && value.value() instanceof ClaimValue.Measure;
        String column = column(fact.field());
        return ClaimRecord.located(
                origin.of(Map.of("value", column, "object", column, "subject", "mission", "id", "mission")),
                source,
                slug(source) + "-" + slug(mission) + "-" + fact.field(),
                mission,
                fact.property(),
                Modality.REPORTED,
                value,
                fact.object(),
                locator,
                counted ? String.valueOf(value) : fact.written(),
                given(note),
                null,
                null,
                null,
                null);
    }

    private static String column(String field) {
        return switch (field.replaceFirst("-\\d+$", "")) {
            case "kind" -> "launch";
            case "operator" -> "operator";
            case "customer" -> "customers";
            case "constellation" -> "constellations";
            default -> field;
        };
    }

    private Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Matcher count = COUNT.matcher(constellations);
        while (count.find()) {
            counts.put(count.group(1), Integer.valueOf(count.group(2)));
        }
        return counts;
    }

    private static String slug(String id) {
        return id.substring(id.indexOf('/') + 1);
    }

    private static @Nullable String given(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    /** The entities of a folder, each with the ids under which the rows know it. */
    static List<EntityRecord> entities(List<EntityRecord> files, List<LaunchRecord> launches) {
        Map<String, List<String>> external = new HashMap<>();
        launches.forEach(launch -> external.computeIfAbsent(launch.mission, mission -> new ArrayList<>())
                .addAll(launch.external()));
        return Stream.concat(files.stream(), launches.stream().flatMap(launch -> launch.entity().stream()))
                .map(entity -> entity.with(external.getOrDefault(entity.id(), List.of())))
                .toList();
    }
}
