package io.spacegraph.answers.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.spacegraph.answers.CommitmentOutcome;
import io.spacegraph.answers.Judgement;
import io.spacegraph.answers.LaunchRecords;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a promise that a later one moved. */
class CommitmentVerdictTest {

    @ParameterizedTest
    @CsvSource({"2025-06-01, ''", "2025-12-31, ''", "2026-01-01, ', which has passed on 2026-01-01 as well'"})
    void aPromiseThatWasMovedSaysWhetherItsNewDayHasPassedToo(LocalDate day, String passed) {
        CommitmentClaim first = claim("a", "2024-06", "2024-01-10");
        CommitmentClaim later = claim("b", "2025", "2024-06-01");
        CommitmentMeasure measure = new CommitmentMeasure(first, List.of(), new LaunchRecords(List.of()), null);
        Judgement judgement =
                CommitmentVerdict.of(first.due(), List.of(new RetoldCommitment(List.of(later))), measure, day);
        assertEquals(CommitmentOutcome.RESTATED, judgement.outcome());
        assertEquals(
                "Due by 2024-06-30; claim/b of 2024-06-01 moved it to 2025" + passed + ", and no claim shows it.",
                judgement.reason());
    }

    @Test
    void aGoalInWordsIsSaidToBeOneAndNamesTheChangeOfItsPolicy() {
        CommitmentClaim goal = Promise.of("g", "POLICY_TARGET").due("2024").claim();
        CommitmentClaim waived = Promise.of("w", "POLICY_STATUS")
                .text("CHANGED")
                .from("2024-05-02")
                .claim();
        LocalDate day = LocalDate.of(2025, 6, 1);
        assertEquals(
                "Due by 2024-12-31, which has passed on 2025-06-01; a goal in words: nothing in the graph measures it.",
                verdict(goal, List.of(), day).reason());
        Judgement judgement = verdict(goal, List.of(waived), day);
        assertEquals(CommitmentOutcome.NOT_ENOUGH_DATA, judgement.outcome());
        assertEquals(
                "Due by 2024-12-31, which has passed on 2025-06-01; a goal in words: nothing in the graph measures it;"
                        + " the policy was changed: claim/w of 2024-05-02.",
                judgement.reason());
    }

    private static Judgement verdict(CommitmentClaim goal, List<CommitmentClaim> facts, LocalDate day) {
        CommitmentMeasure measure = new CommitmentMeasure(goal, facts, new LaunchRecords(List.of()), null);
        return CommitmentVerdict.of(goal.due(), List.of(), measure, day);
    }

    private static CommitmentClaim claim(String id, String date, String stated) {
        return Promise.of(id, "FIRST_FLIGHT").date(date).stated(stated).claim();
    }
}
