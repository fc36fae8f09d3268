package io.spacegraph.importer.feed;

import com.fasterxml.jackson.databind.JsonNode;
import io.spacegraph.importer.feed.record.Designator;
import io.spacegraph.importer.feed.record.FeedClaim;
import io.spacegraph.importer.feed.record.FeedDocument;
import io.spacegraph.importer.feed.record.FeedRecord;
import io.spacegraph.importer.feed.record.FeedThing;
import io.spacegraph.importer.feed.record.Ids;
import io.spacegraph.importer.feed.record.Launch;
import io.spacegraph.importer.value.ClaimValue;
import io.spacegraph.importer.value.Parsed;
import io.spacegraph.value.PartialDate;
import io.spacegraph.vocabulary.ClaimProperty;
import io.spacegraph.vocabulary.EntityType;
import io.spacegraph.vocabulary.Modality;
import io.spacegraph.vocabulary.code.MissionKind;
import io.spacegraph.vocabulary.code.Outcome;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One launch of Launch Library 2: what it says in which field, by its versions. */
final class LibraryLaunch {

    private LibraryLaunch() {}

    /**
     * The launch as a record.
     *
     * @throws IllegalArgumentException saying what is wrong, if it cannot be read
     */
    static FeedRecord record(String file, int place, FeedDocument document, String id, JsonNode launch) {
        text(launch, "url").ifPresent(LibraryLaunch::refuseScript);
        String name = text(launch, "name").orElseThrow(() -> new IllegalArgumentException("has no name"));
        if (!launch.path("status").path("id").isIntegralNumber()) {
            throw new IllegalArgumentException("has no status with an id, so it is no launch");
        }
        List<String> external = new ArrayList<>(List.of("LL2:" + id));
        text(launch, "launch_designator")
                .or(() -> text(launch.path("mission"), "launch_designator"))
                .flatMap(Designator::external)
                .ifPresent(external::add);
        FeedThing mission = new FeedThing(
                EntityType.MISSION,
                Ids.of(EntityType.MISSION, "LL2", id.toUpperCase(Locale.ROOT)),
                name,
                List.of(name),
                external,
                "");
        String changed = text(launch, "last_updated").map(LibraryLaunch::utc).orElse(null);
        return new FeedRecord("launch/" + id, file, place, document, mission, claims(id, launch), changed);
    }

    private static void refuseScript(String url) {
        if (!url.startsWith("https://") && !url.startsWith("http://")) {
            throw new IllegalArgumentException("url must begin with https://, is " + url);
        }
    }

    private static List<FeedClaim> claims(String id, JsonNode launch) {
        int status = launch.path("status").path("id").asInt();
        boolean flown = List.of(3, 4, 7, 9).contains(status);
        JsonNode provider = launch.path("launch_service_provider");
        Launch<FeedThing> said = new Launch<>(
                "SUB".equalsIgnoreCase(orbit(launch)) ? MissionKind.SUBORBITAL_LAUNCH : MissionKind.ORBITAL_LAUNCH,
                date(launch),
                rocket(launch.path("rocket").path("configuration")),
                text(launch.path("rocket").path("configuration"), "full_name").orElse(null),
                thing(EntityType.LAUNCH_SITE, "L", launch.path("pad").path("location")),
                Stream.ofNullable(thing(EntityType.COMPANY, "A", provider)).toList(),
                List.of(),
                Map.of(),
                null,
                outcome(status));
        String locator = "launches/" + id;
        List<FeedClaim> claims = new ArrayList<>();
        for (Launch.Fact<FeedThing> fact : said.facts()) {
            FeedClaim claim = FeedClaim.of(fact, locator);
            // What has not flown yet is a plan, whatever will become of it.
            claims.add(flown || fact.property() == ClaimProperty.MISSION_KIND ? claim : claim.meant(Modality.PLAN));
        }
        text(launch, "failreason")
                .map(ClaimValue.Words::new)
                .ifPresent(reason ->
                        claims.add(FeedClaim.value("failreason", ClaimProperty.FAILURE_REASON, reason, locator)));
        known(orbit(launch))
                .map(ClaimValue.Code::new)
                .ifPresent(orbit -> claims.add(FeedClaim.value("orbit", ClaimProperty.ORBIT, orbit, locator)
                        .meant(flown ? Modality.REPORTED : Modality.PLAN)));
        return claims;
    }

    private static @Nullable FeedThing rocket(JsonNode configuration) {
        FeedThing rocket = thing(EntityType.ROCKET, "C", configuration);
        return rocket == null
                ? null
                : new FeedThing(
                        rocket.type(),
                        rocket.id(),
                        text(configuration, "full_name").orElse(rocket.name()),
                        Stream.of("full_name", "name")
                                .flatMap(field -> text(configuration, field).stream())
                                .distinct()
                                .toList(),
                        rocket.external(),
                        "");
    }

    /** Numbers of agencies, sites and rockets overlap, so a letter goes before each. */
    private static @Nullable FeedThing thing(EntityType type, String letter, JsonNode node) {
        Optional<String> name = text(node, "name");
        if (name.isEmpty() || !node.path("id").isIntegralNumber()) {
            return null;
        }
        String code = letter + node.path("id").asInt();
        // A site is named with its place: Cape Canaveral SFS, FL, USA.
        String shorter = name.get().replaceFirst(", .*", "");
        return new FeedThing(
                type,
                Ids.of(type, "LL2", code),
                name.get(),
                Stream.of(name.get(), shorter).distinct().toList(),
                List.of("LL2:" + code),
                text(node.path("country"), "alpha_2_code").orElse(""));
    }

    /** The day, or the month, quarter or year, with the precision that the answer states. */
    private static @Nullable Parsed<PartialDate> date(JsonNode launch) {
        String net = text(launch, "net").orElse(null);
        if (net == null) {
            return null;
        }
        String precision = text(launch.path("net_precision"), "name")
                .orElse(launch.path("tbddate").asBoolean() ? "Month" : "Day");
        return Parsed.of(period(utc(net), precision), PartialDate::parse);
    }

    /** The time in UTC; a day without a time stays as it is. */
    private static String utc(String time) {
        try {
            return time.length() == 10
                    ? LocalDate.parse(time).toString()
                    : OffsetDateTime.parse(time).toInstant().toString();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("must be a time such as 2025-06-07T04:54:00Z, is " + time, e);
        }
    }

    private static String period(String net, String precision) {
        int month = Integer.parseInt(net.substring(5, 7));
        return switch (precision) {
            case "Week" -> "~" + net.substring(0, 10);
            case "Month" -> net.substring(0, 7);
            case "Quarter", "Quarter 1", "Quarter 2", "Quarter 3", "Quarter 4" ->
                net.substring(0, 4) + "-Q" + ((month + 2) / 3);
            case "Half", "Half 1", "Half 2", "Year Half", "Year Half 1", "Year Half 2", "First Half", "Second Half" ->
                net.substring(0, 4) + "-H" + (month > 6 ? 2 : 1);
            case "Year", "Fiscal Year" -> net.substring(0, 4);
            case "Decade" -> net.substring(0, 3) + "0s";
            default -> net.substring(0, 10);
        };
    }

    private static @Nullable Outcome outcome(int status) {
        return switch (status) {
            case 3, 9 -> Outcome.SUCCESS;
            case 4 -> Outcome.FAILURE;
            case 7 -> Outcome.PARTIAL_FAILURE;
            default -> null;
        };
    }

    private static @Nullable String orbit(JsonNode launch) {
        return text(launch.path("mission").path("orbit"), "abbrev").orElse(null);
    }

    private static Optional<String> known(@Nullable String abbreviation) {
        return abbreviation != null && List.of("LEO", "SSO", "GTO", "GEO").contains(abbreviation)
                ? Optional.of(abbreviation)
                : Optional.empty();
    }

    /** The text in a field; empty if there is none. */
    static Optional<String> text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isTextual() && !value.asText().isBlank()
                ? Optional.of(value.asText().strip())
                : Optional.empty();
    }
}
