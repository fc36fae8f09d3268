package io.spacegraph.answers.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.spacegraph.answers.Values;
import io.spacegraph.value.PartialDate;
import io.spacegraph.value.Row;
import io.spacegraph.vocabulary.code.IpoState;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Where a listing stands, by what its sources tell: each step is a state, a date, and a rank of its source from 0, the best. */
class StateLogTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the latest day wins, whatever the source  | PREPARING 2021-03 0; LISTED 2021-08-25 5             | LISTED 2021-08-25       | 0 | false",
                "what comes after the day does not count   | ACCEPTED 2025-12-31 1; LISTED 2026-02-10 1           | ACCEPTED 2025-12-31     | 0 | false",
                "a month holds its days                    | TUTORING_DONE 2025-12 1; ACCEPTED 2025-12-31 1       | ACCEPTED 2025-12-31     | 0 | false",
                "so it does if the day comes first         | ACCEPTED 2025-12-30 1; TUTORING_DONE 2025-12 0       | ACCEPTED 2025-12-30     | 0 | false",
                "of two ends of a month the better source  | WITHDRAWN 2024-12 5; TERMINATED 2024-12-04 3         | TERMINATED 2024-12-04   | 0 | true",
                "the finer of two dates that agree         | ACCEPTED 2022-12 1; ACCEPTED 2022-12-23 3            | ACCEPTED 2022-12-23     | 0 | false",
                "a sighting does not begin anew            | TUTORING_FILED 2021-01-12 5; TUTORING_FILED ~2025-02 0 | TUTORING_FILED 2021-01-12 | 0 | false",
                "nor does one by a day                     | TUTORING_FILED <=2025-10 1; TUTORING_FILED 2025-09 3 | TUTORING_FILED 2025-09  | 0 | false",
                "after a day of which only that is known   | PREPARING 2023-01 1; WITHDRAWN >2023-04 1            | WITHDRAWN >2023-04      | 0 | true",
                "an end is final                           | WITHDRAWN 2023-04-01 3; INQUIRED 2024-05-02 1        | WITHDRAWN 2023-04-01    | 1 | true",
                "unless a new application follows          | WITHDRAWN 2023-04-01 3; ACCEPTED 2024-05-02 5        | ACCEPTED 2024-05-02     | 0 | false",
                "shares that trade are delisted            | LISTED 2021-12 5; DELISTED 2023-04-13 2              | DELISTED 2023-04-13     | 0 | false",
                "and not withdrawn                         | LISTED 2021-12 5; WITHDRAWN 2023-04-13 2             | WITHDRAWN 2023-04-13    | 1 | false",
                "what is delisted is not listed again      | DELISTED 2023-04-13 2; LISTED 2024-01-02 1           | DELISTED 2023-04-13     | 1 | false",
                "none goes back                            | ACCEPTED 2022-12-23 1; TUTORING_FILED 2024-03-01 1   | TUTORING_FILED 2024-03-01 | 1 | false",
                "but a review goes on after a halt         | SUSPENDED 2022-12-23 1; INQUIRED 2024-03-01 1        | INQUIRED 2024-03-01     | 0 | false",
                "a company may be bought before it lists   | PREPARING 2022-12-23 1; ACQUIRED 2024-03-01 1        | ACQUIRED 2024-03-01     | 0 | true",
                "or after                                  | LISTED 2022-03-25 1; ACQUIRED 2024-10-30 1           | ACQUIRED 2024-10-30     | 0 | false"
            })
    void aListingStandsWhereItsLogEnds(String what, String claims, String current, int irregular, boolean isGivenUp) {
        StateLog log = StateLog.of(claims(claims), DAY);
        Step step = log.current().orElseThrow();
        assertEquals(current, step.state() + " " + step.since(), what);
        assertEquals(irregular, log.irregular().size(), () -> what + log.irregular());
        assertEquals(isGivenUp, log.isGivenUp(), what);
    }

    @Test
    void whatIsOnlyPlannedIsNoStep() {
        StateLog log = StateLog.of(claims("LISTED 2022-03-25 1; !ACQUIRED 2024-08-15 1; !LISTED 2021-10 1"), DAY);
        assertEquals(IpoState.LISTED, log.current().orElseThrow().state());
        assertEquals(IpoState.ACQUIRED, log.planned().orElseThrow().state());
        assertEquals(List.of(), StateLog.of(claims("!LISTED 2021-10 1"), DAY).steps());
    }

    @Test
    void anIrregularStepIsToldWithBothClaims() {
        assertEquals(
                List.of(
                        "LISTED of 2024-01-02 (claim/1) cannot follow DELISTED of 2023-04-13 (claim/0) without a new application between; it does not count."),
                StateLog.of(claims("DELISTED 2023-04-13 2; LISTED 2024-01-02 1"), DAY)
                        .irregular());
    }

    @ParameterizedTest
    @CsvSource({
        "2025-07-29, 2025-08-29, 31",
        "2025-07, 2025-08-29, 29",
        "2025-07, 2025-07-30, ",
        ">2025-07, 2025-12-30, ",
        "<=2025-07-29, 2025-08-29, 31"
    })
    void daysCountFromTheLastDayThatADateAllows(String since, LocalDate through, Long days) {
        Step step = StateLog.of(claims("LISTED " + since + " 1"), DAY).current().orElseThrow();
        assertEquals(days, step.days(through));
    }

    @ParameterizedTest
    @EnumSource(IpoState.class)
    void afterAnEndOnlyANewApplicationGoesOn(IpoState state) {
        assertEquals(!state.isEnd(), state.compareTo(IpoState.LISTED) <= 0);
        if (state.isEnd()) {
            assertEquals(
                    List.of(
                            IpoState.PREPARING,
                            IpoState.TUTORING_FILED,
                            IpoState.ACCEPTED,
                            IpoState.REGISTRATION_SUBMITTED),
                    Arrays.stream(IpoState.values())
                            .filter(next -> !next.isEnd() && next.mayFollow(state))
                            .toList());
        }
    }

    private static List<Row> claims(String told) {
        AtomicInteger number = new AtomicInteger();
        return Arrays.stream(told.trim().split(";\\s*"))
                .map(claim -> claim(claim.split(" "), number.getAndIncrement()))
                .toList();
    }

    private static Row claim(String[] words, int number) {
        PartialDate date = PartialDate.parse(words[1]);
        return new Row(new Values()
                .put("id", "claim/" + number)
                .put("text", words[0].replace("!", ""))
                .put("promise", words[0].startsWith("!") ? true : null)
                .put("preference", words[2])
                .put("from", Values.of(date))
                .put("day", date.value())
                .put("stated", date.lastDay().plusMonths(6))
                .map());
    }
}
