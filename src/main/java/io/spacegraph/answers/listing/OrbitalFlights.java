package io.spacegraph.answers.listing;

import io.spacegraph.answers.Fact;
import io.spacegraph.value.PartialDate;
import io.spacegraph.value.Row;
import io.spacegraph.vocabulary.MissionKind;
import io.spacegraph.vocabulary.Outcome;
import io.spacegraph.vocabulary.ReuseLevel;
import io.spacegraph.vocabulary.RocketStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a rocket of a company that is built to be reused has reached orbit.
 *
 * <p>YES: an orbital launch of such a rocket by the day is called a success. NO: there is such a rocket, and sources call
 * it not yet flown, or all its orbital launches something else than a success, and count no more of them than the graph
 * holds. UNKNOWN: no source names such a rocket, or
 * none tells how it fares.
 *
 * @param reason in a sentence
 * @param mission the first flight that counts
 * @param claims what decides it
 */
record OrbitalFlights(Tri met, String reason, @Nullable String mission, List<String> claims) {

    /** From the facts on a company's rockets that are built to be reused, up to a day. */
    static OrbitalFlights of(Row company, LocalDate day) {
        List<Row> reusable = company.rows("rockets");
        List<Row> flights = reusable.stream()
                .flatMap(rocket -> rocket.rows("flights").stream())
                .filter(flight -> isOrbital(flight, day))
                .sorted(Comparator.comparing(flight -> date(flight).value()))
                .toList();
        Optional<Row> success = flights.stream()
                .filter(flight -> is(flight, "outcome", Outcome.SUCCESS.name()))
                .findFirst();
        return success.map(flight -> met(reusable, flight)).orElseGet(() -> missed(company, reusable, flights));
    }

    private static OrbitalFlights met(List<Row> reusable, Row flight) {
        Row rocket = reusable.stream()
                .filter(row -> row.rows("flights").contains(flight))
                .findFirst()
                .orElseThrow();
        return new OrbitalFlights(
                Tri.YES,
                "%s, %s, reached orbit on %s (%s)."
                        .formatted(rocket.getText("name"), words(rocket), date(flight), flight.getText("name")),
                flight.getText("mission"),
                Stream.concat(claims(rocket, "reuse"), claims(flight, "kind", "outcome", "date"))
                        .toList());
    }

    private static OrbitalFlights missed(Row company, List<Row> reusable, List<Row> flights) {
        List<String> claims = new ArrayList<>();
        reusable.forEach(
                rocket -> claims.addAll(claims(rocket, "reuse", "status").toList()));
        flights.forEach(flight ->
                claims.addAll(claims(flight, "kind", "outcome", "date").toList()));
        if (reusable.isEmpty()) {
            return new OrbitalFlights(
                    Tri.UNKNOWN, "No source names a reusable rocket of " + company.getText("name") + ".", null, claims);
        }
        String rockets = String.join(
                ", ", reusable.stream().map(row -> row.getText("name")).toList());
        boolean failed = !flights.isEmpty()
                && flights.size() >= launches(reusable)
                && flights.stream().allMatch(flight -> flight.find("outcome") != null);
        if (failed) {
            return new OrbitalFlights(
                    Tri.NO, "No orbital launch of " + rockets + " by then is called a success.", null, claims);
        }
        boolean unflown = reusable.stream().allMatch(OrbitalFlights::isUnflown);
        return unflown
                ? new OrbitalFlights(Tri.NO, rockets + " had not flown yet, say the sources.", null, claims)
                : new OrbitalFlights(Tri.UNKNOWN, "No source tells how " + rockets + " fared.", null, claims);
    }

    /** How many launches sources count: those that the graph does not hold one by one may have succeeded. */
    private static double launches(List<Row> rockets) {
        return rockets.stream()
                .flatMap(rocket -> Stream.ofNullable(rocket.findDouble("launches")))
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    private static boolean isUnflown(Row rocket) {
        return is(rocket, "status", RocketStatus.CONCEPT.name())
                || is(rocket, "status", RocketStatus.DEVELOPMENT.name())
                || is(rocket, "status", RocketStatus.TESTING.name());
    }

    private static boolean isOrbital(Row flight, LocalDate day) {
        return is(flight, "kind", MissionKind.ORBITAL_LAUNCH.name())
                && flight.find("date") != null
                && !new Fact(flight.getRow("date")).isPromise()
                && !date(flight).latest().isAfter(day);
    }

    private static PartialDate date(Row flight) {
        return Objects.requireNonNull(new Fact(flight.getRow("date")).date());
    }

    private static boolean is(Row row, String key, String constant) {
        return constant.equals(text(row, key));
    }

    private static @Nullable String text(Row row, String key) {
        Row fact = row.findRow(key);
        return fact == null ? null : new Fact(fact).text();
    }

    private static String words(Row rocket) {
        return switch (ReuseLevel.valueOf(String.valueOf(text(rocket, "reuse")))) {
            case EXPENDABLE -> "which is not reused";
            case FIRST_STAGE_PLANNED -> "whose first stage is meant to be reused";
            case FIRST_STAGE_FLOWN -> "whose first stage has been reused";
            case FULL_PLANNED -> "which is meant to be reused whole";
            case FULL_FLOWN -> "which has been reused whole";
        };
    }

    private static Stream<String> claims(Row row, String... keys) {
        return Stream.of(keys)
                .flatMap(key -> Stream.ofNullable(row.findRow(key)))
                .map(fact -> new Fact(fact).id());
    }
}
