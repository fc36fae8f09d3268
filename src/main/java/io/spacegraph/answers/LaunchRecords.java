package io.spacegraph.answers;

import io.spacegraph.graph.Edge;
import io.spacegraph.value.PartialDate;
import io.spacegraph.value.Row;
import io.spacegraph.vocabulary.ClaimProperty;
import io.spacegraph.vocabulary.code.MissionKind;
import io.spacegraph.vocabulary.code.Outcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The launches of one constellation, rocket or company that are recorded one by one, up to a day.
 *
 * @param launches with a date that lies within the days asked for, the earliest first
 */
public record LaunchRecords(List<Launch> launches) {

    /**
     * The last day that the launch records of a data set reach: the latest launch of any rocket in them that was known at the
     * time asked for. Later launches are in the graph only if a document speaks of them. The missions are taken latest first, by
     * their index, so that few are read.
     */
    public static final String THROUGH = """
            head(COLLECT {
              MATCH (x:Mission) WHERE x.date <= $validAt
              WITH x ORDER BY x.date DESC
              MATCH (x)<-[:ABOUT]-(c:Claim {property: 'MISSION_DATE'})-[:STATED_IN]->(:Source {kind: 'DATASET'})
              WHERE %s AND c.promise IS NULL AND c.date <= $validAt
              RETURN c.date LIMIT 1
            })""".formatted(Edge.held("c"));

    private static final String TIED = """
            head(COLLECT {
              MATCH (:Node&Constellation {id: %%1$s.id})<-[:OBJECT]-(tie:Claim {property: 'DEPLOYED'})-[:ABOUT]->(:Mission)<-[:ABOUT]-(c:Claim {property: 'MISSION_DATE'})
              WHERE %1$s AND %2$s AND c.promise IS NULL AND c.dateLast <= %%2$s
                AND EXISTS { (tie)-[:STATED_IN]->(:Source {kind: 'DATASET'}) }
              RETURN c.dateLast AS reached ORDER BY reached DESC LIMIT 1
            })""".formatted(Edge.held("tie"), Edge.held("c"));

    private static final String LAUNCHES = """
            COLLECT {
              UNWIND %%2$s AS mission
              RETURN {
                date: %2$s,
                outcome: %3$s,
                kind: %5$s,
                satellites: head(COLLECT {
                  MATCH (%%1$s)<-[link:DEPLOYED]-(mission)
                  WHERE %1$s AND link.canonical IS NOT NULL
                  RETURN link.canonical ORDER BY %4$s, link.claim LIMIT 1
                })
              }
            }""".formatted(
                    Edge.held("link"),
                    Edge.best("mission", ClaimProperty.MISSION_DATE, Fact.MAP),
                    Edge.best("mission", ClaimProperty.OUTCOME, "c.text"),
                    Edge.best("link"),
                    Edge.best("mission", ClaimProperty.MISSION_KIND, "c.text"));

    // A pattern of variable length: a quantified one takes longer to plan.
    private static final String MISSIONS = """
            COLLECT {
              UNWIND %%1$s AS launched
              MATCH (launched)<-[parts:VARIANT_OF*0..3]-()<-[link:DEPLOYED|LAUNCHED_ON|OPERATED_BY]-(mission:Mission)
              WHERE all(part IN parts WHERE %s) AND %s
              RETURN DISTINCT mission
            }""".formatted(Edge.held("part"), Edge.held("link"));

    /**
     * One launch.
     *
     * @param date the claim on its date
     * @param isOrbital whether it is an orbital launch; a test on the ground or a hop is no first flight
     * @param satellites how many satellites of the constellation it carried; null if no source counts them
     */
    public record Launch(
            Fact date, boolean isOrbital, @Nullable Integer satellites) {

        /** The days that it may have been on. */
        public Sighting sighting() {
            PartialDate day = Objects.requireNonNull(date.date());
            return new Sighting(date.id(), day.first(), day.last(), true, date.preference());
        }
    }

    /** The expression that lists the launches of the constellation in the variable. */
    public static String ofConstellation(String variable) {
        return of(variable, missionsOf("[" + variable + "]"));
    }

    /**
     * The expression that lists the launches in an expression of missions.
     *
     * @param constellation the variable with the constellation whose satellites are counted, or with something else that has none
     */
    public static String of(String constellation, String missions) {
        return LAUNCHES.formatted(constellation, missions);
    }

    /**
     * The expression that lists the missions of what is in an expression: of a constellation those with its satellites, of a rocket those on
     * it and its versions, of a company those that it launched.
     */
    public static String missionsOf(String things) {
        return MISSIONS.formatted(things);
    }

    /**
     * The last day up to the one in the expression that the launch records of the constellation in the variable reach: its latest launch in a
     * data set. A data set may go on without saying whose satellites a launch carried, so that no later launch of any rocket shows that
     * this constellation had none.
     */
    public static String throughOfConstellation(String variable, String day) {
        return TIED.formatted(variable, day);
    }

    /** The launches in the rows of these expressions that took place by the day; those that failed deployed nothing. */
    public static LaunchRecords of(List<Row> rows, LocalDate day) {
        return new LaunchRecords(rows.stream()
                .flatMap(row -> Stream.ofNullable(row.findRow("date")).map(date -> launch(row, new Fact(date))))
                .filter(launch -> !launch.date().isPromise()
                        && launch.date().date() != null
                        && !launch.sighting().last().isAfter(day))
                .sorted(Comparator.comparing(Launch::sighting, Sighting.SOONEST))
                .toList());
    }

    private static Launch launch(Row row, Fact date) {
        boolean isOrbital = MissionKind.ORBITAL_LAUNCH.name().equals(row.findText("kind"));
        return new Launch(date, isOrbital, deployed(row));
    }

    private static @Nullable Integer deployed(Row row) {
        if (Outcome.FAILURE.name().equals(row.findText("outcome"))) {
            return 0;
        }
        Double counted = row.findDouble("satellites");
        return counted == null ? null : counted.intValue();
    }

    /** The first orbital launch. */
    public Optional<Sighting> first() {
        return launches.stream().filter(Launch::isOrbital).map(Launch::sighting).findFirst();
    }

    /** The orbital launches that lie within these days; with those that only may, if so asked. */
    public List<Sighting> within(DayRange days, boolean orMay) {
        return launches.stream()
                .filter(Launch::isOrbital)
                .map(Launch::sighting)
                .filter(launch -> orMay
                        ? !launch.last().isBefore(days.from())
                                && !launch.first().isAfter(days.to())
                        : !launch.first().isBefore(days.from())
                                && !launch.last().isAfter(days.to()))
                .toList();
    }

    /** Those that were surely after a day. */
    public LaunchRecords after(LocalDate day) {
        return new LaunchRecords(launches.stream()
                .filter(launch -> launch.sighting().first().isAfter(day))
                .toList());
    }

    /** The satellites on all of them; empty if one lacks its count. */
    public Optional<BigDecimal> satellites() {
        return launches.stream().anyMatch(launch -> launch.satellites() == null)
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(launches.stream()
                        .mapToLong(launch -> Objects.requireNonNull(launch.satellites()))
                        .sum()));
    }

    /**
     * The launch by which the records count this many satellites; an event only if no launch before it lacks its count.
     *
     * @param fewer counts that show fewer in orbit: after one of a later day the launches show nothing, for some came down
     */
    public Optional<Sighting> reaching(BigDecimal satellites, Stream<Sighting> fewer) {
        Optional<Sighting> reached = reaching(satellites);
        return fewer.anyMatch(count -> reached.filter(launch -> launch.last().isBefore(count.first()))
                        .isPresent())
                ? Optional.empty()
                : reached;
    }

    private Optional<Sighting> reaching(BigDecimal satellites) {
        long sum = 0;
        boolean complete = true;
        for (Launch launch : launches) {
            complete &= launch.satellites() != null;
            sum += Objects.requireNonNullElse(launch.satellites(), 0);
            if (BigDecimal.valueOf(sum).compareTo(satellites) >= 0 && sum > 0) {
                Sighting reached = launch.sighting();
                return Optional.of(
                        new Sighting(reached.claim(), reached.first(), reached.last(), complete, reached.quality()));
            }
        }
        return Optional.empty();
    }
}
