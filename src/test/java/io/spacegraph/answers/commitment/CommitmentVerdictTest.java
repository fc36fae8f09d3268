package io.spacegraph.answers.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.spacegraph.answers.CommitmentOutcome;
import io.spacegraph.answers.Judgement;
import io.spacegraph.answers.LaunchRecords;
import io.spacegraph.answers.Values;
import io.spacegraph.value.PartialDate;
import io.spacegraph.value.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

    private static CommitmentClaim claim(String id, String date, String stated) {
        return new CommitmentClaim(new Row(Map.of(
                "fact",
                new Values()
                        .put("id", "claim/" + id)
                        .put("property", "FIRST_FLIGHT")
                        .put("date", Values.of(PartialDate.parse(date)))
                        .put("stated", LocalDate.parse(stated))
                        .map())));
    }
}
