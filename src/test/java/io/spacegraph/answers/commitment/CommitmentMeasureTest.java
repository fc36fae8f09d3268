package io.spacegraph.answers.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.spacegraph.answers.Fact;
import io.spacegraph.answers.Judgement;
import io.spacegraph.answers.LaunchRecords;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What shows a promise kept, and what shows less. */
class CommitmentMeasureTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final LocalDate THROUGH = LocalDate.of(2026, 9, 28);
    private static final String ALL = "launches, whether or not they succeeded";

    @Test
    void aRunningTotalIsNotHeldAgainstTheFigureOfAYear() {
        CommitmentClaim total = launches("total", "3").from("2025-04-04").claim();
        CommitmentClaim ofOtherYear =
                launches("y23", "4").period("2023").stated("2025-04-04").claim();
        CommitmentClaim ofYear =
                launches("y24", "2").period("2024").stated("2025-04-04").claim();
        CommitmentClaim promise = launches("p", "3").period("2024").due("2024").claim();
        assertEquals(
                "NOT_ENOUGH_DATA Due by 2024-12-31; no claim of after that day could show it.",
                judge(promise, List.of(total, ofOtherYear), flown(), null));
        assertEquals(
                "MISSED Due by 2024-12-31; claim/y24 of 2025-04-04, the latest that could show it, does not.",
                judge(promise, List.of(total, ofOtherYear, ofYear), flown(), null));
        CommitmentClaim enough =
                launches("e24", "3").period("2024").stated("2025-04-04").claim();
        assertEquals(
                "KEPT Due by 2024-12-31; claim/e24 of 2024-01-01 to 2024-12-31 shows it.",
                judge(promise, List.of(total, enough), flown(), null));
    }

    @Test
    void theFigureOfAYearIsNotHeldAgainstATotal() {
        CommitmentClaim promise = launches("p", "3").due("2024").claim();
        CommitmentClaim ofYear =
                launches("y25", "2").period("2025").stated("2026-01-04").claim();
        assertEquals(
                "NOT_ENOUGH_DATA Due by 2024-12-31; no claim of after that day could show it.",
                judge(promise, List.of(ofYear), flown(), null));
    }

    @ParameterizedTest
    @CsvSource({
        "2, 'KEPT Due by 2025-12-31; claim/2025-06-02 of 2025-06-02 shows it.'",
        "3, 'MISSED Due by 2025-12-31; the launch records, which reach to 2026-09-28, have 2 of 3 orbital launches.'"
    })
    void launchesInAPeriodAreCountedOneByOne(String number, String said) {
        CommitmentClaim promise =
                launches("p", number).period("2025").due("2025").claim();
        LaunchRecords flown = flown("2024-12-31", "2025-02-03", "2025-06-02", "2026-01-01");
        assertEquals(said, judge(promise, List.of(), flown, THROUGH));
    }

    @Test
    void launchesOfAYearAreCountedForARateTooButNotOfAMonthOrOfSomeOnly() {
        LaunchRecords flown = flown("2025-02-03");
        String missed =
                "MISSED Due by 2025-12-31; the launch records, which reach to 2026-09-28, have 1 of 5 orbital launches.";
        Promise rate = Promise.of("p", "LAUNCHES_PER_YEAR").number("5", "launches/year");
        assertEquals(missed, judge(rate.due("2025").claim(), List.of(), flown, THROUGH));
        String open = "NOT_ENOUGH_DATA Due by 2025-12-31; no claim of after that day could show it.";
        assertEquals(open, judge(rate.due("2025-12").claim(), List.of(), flown, THROUGH));
        CommitmentClaim some = Promise.of("s", "LAUNCHES")
                .number("5", "launches")
                .scope("launches for a customer")
                .period("2025")
                .claim();
        assertEquals(open, judge(some, List.of(), flown, THROUGH));
    }

    @Test
    void recordsDecideNothingBeyondTheirLastDay() {
        CommitmentClaim promise = launches("p", "3").period("2025").due("2025").claim();
        assertEquals(
                "NOT_ENOUGH_DATA Due by 2025-12-31; no claim of after that day could show it;"
                        + " the launch records, which reach to 2025-11-30, have 1 of 3 orbital launches.",
                judge(promise, List.of(), flown("2025-02-03"), LocalDate.of(2025, 11, 30)));
    }

    @Test
    void aLaunchThatMayLieInThePeriodLeavesItOpen() {
        CommitmentClaim promise = launches("p", "2").period("2025").due("2025").claim();
        assertEquals(
                "NOT_ENOUGH_DATA Due by 2025-12-31; no claim of after that day could show it.",
                judge(promise, List.of(), flown("2025-02-03", "2020s"), THROUGH));
    }

    @Test
    void aMissionHasNotFlownIfItsRocketHasNot() {
        CommitmentClaim promise = Promise.of("m", "MISSION_DATE")
                .date("2026-06-04")
                .stated("2026-05-31")
                .said("2026-05")
                .claim();
        assertEquals(
                "MISSED Due by 2026-06-04; the launch records, which reach to 2026-09-28,"
                        + " have no flight of its rocket since it was said.",
                judge(promise, List.of(), flown("2026-04-19"), THROUGH));
        assertEquals(
                "NOT_ENOUGH_DATA Due by 2026-06-04; no claim of after that day could show it.",
                judge(promise, List.of(), flown("2026-05-02"), THROUGH),
                "that flight may have been it");
        assertEquals(
                "NOT_ENOUGH_DATA Due by 2026-06-04; no claim of after that day could show it.",
                judge(promise, List.of(), flown(), null),
                "nobody says on what it flies");
    }

    @Test
    void whatHasClosedWasClosedByThen() {
        CommitmentClaim promise =
                Promise.of("c", "ACQUISITION_CLOSED").date("2025-10-01").claim();
        CommitmentClaim closed = state("closed", "CLOSED", "<=2025-12-31");
        CommitmentClaim pending = state("pending", "PENDING", "2025-11-05");
        CommitmentClaim given = state("given", "TERMINATED", "2025-09-05");
        assertEquals(
                "KEPT_OR_LATE Due by 2025-10-01; first shown by claim/closed of by 2025-12-31, so at most 91 days late.",
                judge(promise, List.of(closed), flown(), null));
        assertEquals(
                "MISSED Due by 2025-10-01; claim/pending of 2025-11-05, the latest that could show it, does not.",
                judge(promise, List.of(pending), flown(), null));
        assertEquals(
                "MISSED Due by 2025-10-01; it was called off: claim/given of 2025-09-05.",
                judge(promise, List.of(given), flown(), null));
    }

    @Test
    void ofEqualDaysTheBetterSourceIsTheProof() {
        CommitmentClaim promise =
                Promise.of("p", "FIRST_FLIGHT").date("2024-06").claim();
        CommitmentClaim worse = Promise.of("a", "FIRST_FLIGHT")
                .date("2024-05-02")
                .preference("0-6-0-1")
                .claim();
        CommitmentClaim better = Promise.of("b", "FIRST_FLIGHT")
                .date("2024-05-02")
                .preference("0-3-0-1")
                .claim();
        assertEquals(
                "KEPT Due by 2024-06-30; claim/b of 2024-05-02 shows it.",
                judge(promise, List.of(worse, better), flown(), null));
    }

    private static Promise launches(String id, String number) {
        return Promise.of(id, "LAUNCHES").number(number, "launches").scope(ALL);
    }

    private static CommitmentClaim state(String id, String state, String asOf) {
        return Promise.of(id, "ACQUISITION_STATE")
                .text(state)
                .from(asOf)
                .stated("2026-02-01")
                .claim();
    }

    private static String judge(
            CommitmentClaim promise, List<CommitmentClaim> facts, LaunchRecords flown, @Nullable LocalDate through) {
        Judgement judgement = CommitmentVerdict.of(
                promise.due(), List.of(), new CommitmentMeasure(promise, facts, flown, through), TODAY);
        return judgement.outcome() + " " + judgement.reason();
    }

    private static LaunchRecords flown(String... days) {
        return new LaunchRecords(Stream.of(days)
                .map(day -> new LaunchRecords.Launch(date(day), true, null))
                .toList());
    }

    private static Fact date(String day) {
        return Promise.of(day, "MISSION_DATE").date(day).claim().fact();
    }
}
