package io.spacegraph.importer.catalogue;

import io.spacegraph.importer.feed.record.FeedClaim;
import io.spacegraph.importer.feed.record.FeedRecord;
import io.spacegraph.importer.feed.record.FeedThing;
import io.spacegraph.importer.value.ClaimValue;
import io.spacegraph.importer.write.FeedCypher;
import io.spacegraph.value.DatePrecision;
import io.spacegraph.value.PartialDate;
import io.spacegraph.vocabulary.ClaimProperty;
import io.spacegraph.vocabulary.Modality;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

/**
 * Finds a launch by its day, rocket and site, where a catalogue gives it no number: Launch Library before version 2.3.0.
 * Catalogues may be a day apart, since a day in UTC is not that of the place.
 */
final class LaunchDays {
    private final Map<LocalDate, List<Flight>> flights = new HashMap<>();

    private record Flight(String id, List<String> external, Set<String> rockets, Set<String> sites) {
        /** Whether it has another id of the same catalogue. */
        private boolean isTaken(FeedThing thing) {
            return thing.external().stream()
                    .map(id -> id.substring(0, id.indexOf(':') + 1))
                    .anyMatch(scheme -> external.stream().anyMatch(id -> id.startsWith(scheme)));
        }

        /** Whether one has the other's, as far as both tell. */
        private static boolean agrees(Set<String> known, @Nullable String said) {
            return said == null || known.isEmpty() || known.contains(said);
        }
    }

    /**
     * What was found.
     *
     * @param launches the launches that it may be
     * @param isSure whether rocket and site agree
     */
    record Found(List<String> launches, boolean isSure) {
        Optional<String> only() {
            return isSure && launches.size() == 1 ? Optional.of(launches.get(0)) : Optional.empty();
        }

        /** Why it is not taken for one of them; empty if there is none that it could be. */
        Optional<String> doubt() {
            if (launches.isEmpty() || only().isPresent()) {
                return Optional.empty();
            }
            return Optional.of(isSure ? "may be any of" : "is of the day and the site, but of another rocket than");
        }

        Set<String> ids() {
            return Set.copyOf(launches);
        }
    }

    /** Reads the launches with a known day, except those that only this feed made. */
    static LaunchDays read(Session session, String feed) {
        LaunchDays days = new LaunchDays();
        session.executeRead(tx -> {
            tx.run(FeedCypher.FLIGHTS, Map.of("feed", feed))
                    .forEachRemaining(row -> days.flights
                            .computeIfAbsent(row.get("day").asLocalDate(), day -> new ArrayList<>())
                            .add(new Flight(
                                    row.get("id").asString(),
                                    row.get("external").asList(Value::asString),
                                    Set.copyOf(row.get("rockets").asList(Value::asString)),
                                    Set.copyOf(row.get("sites").asList(Value::asString)))));
            return null;
        });
        return days;
    }

    /** The launches of the graph that a record that has been flown may be. */
    Found find(FeedRecord record, Function<FeedThing, String> ids) {
        LocalDate day = day(record).orElse(null);
        String rocket = link(record, ClaimProperty.LAUNCHED_ON).map(ids).orElse(null);
        String site = link(record, ClaimProperty.LAUNCHED_FROM).map(ids).orElse(null);
        if (day == null || (rocket == null && site == null)) {
            return new Found(List.of(), false);
        }
        List<Flight> near = Stream.of(day, day.minusDays(1), day.plusDays(1))
                .flatMap(date -> flights.getOrDefault(date, List.of()).stream())
                .filter(flight -> Flight.agrees(flight.sites, site) && !flight.isTaken(record.thing()))
                .toList();
        List<String> same = near.stream()
                .filter(flight -> rocket != null && flight.rockets.contains(rocket))
                .map(Flight::id)
                .toList();
        List<String> sameDay = flights.getOrDefault(day, List.of()).stream()
                .map(Flight::id)
                .filter(same::contains)
                .toList();
        if (!same.isEmpty()) {
            return new Found(sameDay.isEmpty() ? same : sameDay, true);
        }
        return new Found(
                flights.getOrDefault(day, List.of()).stream()
                        .filter(flight -> site != null && flight.sites.contains(site))
                        .map(Flight::id)
                        .toList(),
                false);
    }

    private static Optional<LocalDate> day(FeedRecord record) {
        return said(record, ClaimProperty.MISSION_DATE)
                .filter(claim -> claim.modality() != Modality.PLAN)
                .map(claim -> Objects.requireNonNull(claim.value()).value())
                .map(value -> ((ClaimValue.Day) value).date())
                .filter(date -> date.precision() == DatePrecision.DAY)
                .map(PartialDate::value);
    }

    private static Optional<FeedThing> link(FeedRecord record, ClaimProperty property) {
        return said(record, property).flatMap(claim -> Optional.ofNullable(claim.object()));
    }

    private static Optional<FeedClaim> said(FeedRecord record, ClaimProperty property) {
        return record.claims().stream()
                .filter(claim -> claim.property() == property)
                .findFirst();
    }
}
