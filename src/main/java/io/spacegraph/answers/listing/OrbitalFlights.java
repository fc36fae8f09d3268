package io.spacegraph.answers.listing;

import io.spacegraph.answers.Fact;
import io.spacegraph.value.PartialDate;
import io.spacegraph.value.Row;
import io.spacegraph.vocabulary.code.GateCondition;
import io.spacegraph.vocabulary.code.MissionKind;
import io.spacegraph.vocabulary.code.Outcome;
import io.spacegraph.vocabulary.code.RocketStatus;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a rocket has brought a payload to orbit.
 *
 * <p>YES: an orbital launch of it by the day is called a success. NO: all its orbital launches are called something else, and
 * sources count no more of them than the graph holds; or none is known; and the launch records, or a source that calls it not
 * yet flown, reach the day. UNKNOWN: nothing of this is known, or not of that day: what ends before it says nothing of it.
 *
 * @param rocket the facts on it
 * @param flights its orbital launches up to the day, first to last
 * @param recorded the last day that the launch records reach by the day asked for; null if there are none
 * @param day the day asked for
 */
record OrbitalFlights(
        Row rocket, List<Row> flights, @Nullable LocalDate recorded, LocalDate day) {

    /** Days without a launch of any rocket, after which the records have ended: in the years that they cover there are never so many. */
    private static final int LONGEST_PAUSE = 30;

    /** From the facts on a rocket, up to a day. */
    static OrbitalFlights of(Row rocket, LocalDate day) {
        List<Row> flights = rocket.rows("flights").stream()
                .filter(flight -> isOrbital(flight, day))
                .sorted(Comparator.comparing(flight -> date(flight).value()))
                .toList();
        return new OrbitalFlights(rocket, flights, rocket.findDay("recorded"), day);
    }

    ConditionFinding finding() {
        Optional<Row> success = flights.stream()
                .filter(flight -> is(flight, "outcome", Outcome.SUCCESS.name()))
                .findFirst();
        return success.map(this::met).orElseGet(this::missed);
    }

    /** The last day of which something is known: the end of the records, or a later launch or state that a document reports. */
    Optional<LocalDate> through() {
        Stream<LocalDate> flown = flights.stream().map(flight -> date(flight).last());
        Stream<LocalDate> told = Stream.ofNullable(rocket.findRow("status")).map(status -> new Fact(status).day());
        return Stream.of(Stream.ofNullable(recorded), flown, told)
                .flatMap(days -> days)
                .max(Comparator.naturalOrder());
    }

    private ConditionFinding met(Row flight) {
        return new ConditionFinding(
                GateCondition.PAYLOAD_IN_ORBIT,
                Tri.YES,
                "%s reached orbit on %s (%s).".formatted(name(), date(flight), flight.getText("name")),
                flight.getText("mission"),
                claims(flight, "kind", "outcome", "date").map(Fact::id).toList());
    }

    private ConditionFinding missed() {
        Stream<Fact> evidence = Stream.concat(
                claims(rocket, "status"),
                flights.stream().flatMap(flight -> claims(flight, "kind", "outcome", "date")));
        if (!flights.isEmpty()) {
            return failed()
                    ? notBy(date(flights.get(flights.size() - 1)).last(), failures(), evidence)
                    : finding(Tri.UNKNOWN, "No source says how all launches of " + name() + " ended", evidence);
        } else if (launches() > 0) {
            return finding(
                    Tri.UNKNOWN, "The launches of " + name() + " are counted, but not recorded one by one", evidence);
        } else if (isUnflown() && (recorded == null || status().day().isAfter(recorded))) {
            return notBy(status().day(), name() + " had not flown yet, say the sources", evidence);
        } else if (recorded != null) {
            return notBy(null, "No orbital launch of " + name() + " is recorded up to " + recorded, evidence);
        }
        return finding(Tri.UNKNOWN, "No source reports a launch of " + name(), evidence);
    }

    /**
     * NO, if the records or what was told reach the day; else it was so, and nothing is known of the time since.
     *
     * @param told the last day for which it is told; null if only the records have it
     */
    private ConditionFinding notBy(@Nullable LocalDate told, String reason, Stream<Fact> evidence) {
        LocalDate through = Stream.of(Stream.ofNullable(recorded), Stream.ofNullable(told))
                .flatMap(days -> days)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        boolean isRecorded =
                recorded != null && !recorded.plusDays(LONGEST_PAUSE).isBefore(day);
        return isRecorded || !through.isBefore(day)
                ? finding(Tri.NO, reason, evidence)
                : finding(
                        Tri.UNKNOWN,
                        reason + "; of the time from " + through + " to " + day + " nothing is known",
                        evidence);
    }

    private boolean failed() {
        return flights.size() >= launches() && flights.stream().allMatch(flight -> flight.find("outcome") != null);
    }

    private String failures() {
        return "No orbital launch of %s is called a success: %s"
                .formatted(
                        name(),
                        flights.stream()
                                .map(flight -> date(flight) + " " + text(flight, "outcome"))
                                .collect(Collectors.joining(", ")));
    }

    private static ConditionFinding finding(Tri met, String reason, Stream<Fact> evidence) {
        return ConditionFinding.of(GateCondition.PAYLOAD_IN_ORBIT, met, reason + ".", evidence);
    }

    private String name() {
        return rocket.getText("name");
    }

    /** How many launches sources count: those that the graph does not hold one by one may have succeeded. */
    private double launches() {
        return Objects.requireNonNullElse(rocket.findDouble("launches"), 0.0);
    }

    private Fact status() {
        return new Fact(rocket.getRow("status"));
    }

    private boolean isUnflown() {
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

    private static Stream<Fact> claims(Row row, String... keys) {
        return Stream.of(keys)
                .flatMap(key -> Stream.ofNullable(row.findRow(key)))
                .map(Fact::new);
    }
}
