package io.spacegraph.answers.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.spacegraph.answers.Deadline;
import io.spacegraph.answers.Judgement;
import io.spacegraph.answers.LaunchRecords;
import io.spacegraph.answers.SatelliteGoal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What shows how many satellites there are of a number that was promised. */
class SatelliteGoalTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final LocalDate THROUGH = LocalDate.of(2026, 3, 1);
    private static final CommitmentClaim WHOLE = count("whole", "SATELLITES_LAUNCHED", "60", "2026-02-01");

    @Test
    void aWholeThatIsLessShowsThatAPartIsLess() {
        Promise part = planned("100").scope("first half");
        assertEquals(
                "MISSED Due by 2025-12-31; claim/whole of 2026-02-01, the latest that could show it, does not.",
                judge(part, null, List.of(WHOLE)));
        assertEquals(
                "NOT_ENOUGH_DATA Due by 2025-12-31; no claim of after that day could show it.",
                judge(planned("50").scope("first half"), null, List.of(WHOLE)),
                "a whole that is enough says nothing of a part");
    }

    @Test
    void aPartThatIsLessSaysNothingOfTheWhole() {
        CommitmentClaim part = Promise.of("part", "SATELLITES_LAUNCHED")
                .number("60", "satellites")
                .scope("third generation")
                .from("2026-02-01")
                .claim();
        assertEquals(
                "NOT_ENOUGH_DATA Due by 2025-12-31; no claim of after that day could show it.",
                judge(planned("100"), null, List.of(part)));
        assertEquals(
                "KEPT_OR_LATE Due by 2025-12-31; first shown by claim/part of 2026-02-01, so at most 32 days late.",
                judge(planned("50"), null, List.of(part)));
    }

    @ParameterizedTest
    @CsvSource({
        "SATELLITES_PLANNED, SATELLITES_LAUNCHED, true",
        "SATELLITES_PLANNED, SATELLITES_IN_ORBIT, true",
        "SATELLITES_PLANNED, SATELLITES_OPERATIONAL, false",
        "SATELLITES_IN_ORBIT, SATELLITES_LAUNCHED, true",
        "SATELLITES_IN_ORBIT, SATELLITES_OPERATIONAL, false",
        "SATELLITES_OPERATIONAL, SATELLITES_LAUNCHED, true",
        "SATELLITES_OPERATIONAL, SATELLITES_OPERATIONAL, true",
        "SATELLITES_LAUNCHED, SATELLITES_IN_ORBIT, false"
    })
    void fewerOfAWiderCounterAreFewer(String promised, String counter, boolean isMissed) {
        Promise goal = Promise.of("p", promised).number("100", "satellites").due("2025");
        String said = judge(goal, null, List.of(count("c", counter, "60", "2026-02-01")));
        assertEquals(isMissed, said.startsWith("MISSED"), said);
    }

    @Test
    void moreThanSoManyMayBeEnough() {
        assertEquals(
                "NOT_ENOUGH_DATA Due by 2025-12-31; no claim of after that day could show it.",
                judge(planned("100"), null, List.of(count("c", "SATELLITES_IN_ORBIT", ">60", "2026-02-01"))));
    }

    @Test
    void recordsThatReachPastTheDayAndAddUpToLessShowItMissed() {
        String missed = "MISSED Due by 2025-12-31; the launch records, which reach to 2026-03-01,"
                + " have 70 of 100 satellites launched, prototypes included.";
        assertEquals(missed, judge(planned("100"), THROUGH, List.of(WHOLE), 30, 40));
        assertEquals(missed, judge(planned("100").scope("phase 1"), THROUGH, List.of(WHOLE), 30, 40));
        assertEquals(
                "NOT_ENOUGH_DATA Due by 2025-12-31; no claim of after that day could show it;"
                        + " the launch records, which reach to 2025-12-31, have 70 of 100 satellites launched,"
                        + " prototypes included.",
                judge(planned("100"), LocalDate.of(2025, 12, 31), List.of(), 30, 40));
    }

    @Test
    void recordsThatLackSatellitesShowNothingMissed() {
        String open = "NOT_ENOUGH_DATA Due by 2025-12-31; no claim of after that day could show it.";
        assertEquals(open, judge(planned("100"), THROUGH, List.of(), 30, null), "a launch is not counted");
        CommitmentClaim more = count("more", "SATELLITES_LAUNCHED", "80", "2025-06-01");
        assertEquals(
                "NOT_ENOUGH_DATA Due by 2025-12-31; no claim of after that day could show it;"
                        + " the latest that could, claim/more of 2025-06-01, does not.",
                judge(planned("100"), THROUGH, List.of(more), 30, 40));
    }

    @Test
    void aLaunchIsABetterProofThanACountOfItsDay() {
        CommitmentClaim count = Promise.of("count", "SATELLITES_LAUNCHED")
                .number("70", "satellites")
                .from("2025-04-01")
                .preference("0-1-0-1")
                .claim();
        assertEquals(
                "LATE Due by 2024-12-31; claim/l40 of 2025-04-01 shows it: 91 days late.",
                judge(planned("70").due("2024"), THROUGH, List.of(count), 30, 40));
    }

    private static Promise planned(String number) {
        return Promise.of("p", "SATELLITES_PLANNED")
                .number(number, "satellites")
                .due("2025");
    }

    private static CommitmentClaim count(String id, String counter, String number, String day) {
        return Promise.of(id, counter).number(number, "satellites").from(day).claim();
    }

    private static String judge(
            Promise promise, @Nullable LocalDate through, List<CommitmentClaim> counts, @Nullable Integer... carried) {
        CommitmentClaim claim = promise.claim();
        LaunchRecords launches = new LaunchRecords(Stream.of(carried)
                .map(satellites -> new LaunchRecords.Launch(
                        Promise.of("l" + satellites, "MISSION_DATE")
                                .date("2025-0" + (satellites == null ? 1 : satellites / 10) + "-01")
                                .claim()
                                .fact(),
                        true,
                        satellites))
                .toList());
        SatelliteGoal goal = new SatelliteGoal(
                claim.fact(), false, counts.stream().map(CommitmentClaim::fact).toList(), launches, through);
        Judgement judgement = new Deadline(Objects.requireNonNull(claim.due()).last())
                .judge(
                        goal.shown().toList(),
                        goal.less().toList(),
                        goal.records().orElse(null),
                        TODAY);
        return judgement.outcome() + " " + judgement.reason();
    }
}
