package io.spacegraph.answers.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which later promises move an earlier one. */
class RetoldCommitmentTest {

    private static final RetoldCommitment FIRST =
            retold(flight("first", "2024", "2024-01-10").said("2024-01-10").by("company/m"));

    @Test
    void aPageWithoutADayMovesNothingForItMayBeTheOlderOne() {
        RetoldCommitment undated =
                retold(flight("undated", "2025", "2025-06-30").by("company/m"));
        RetoldCommitment dated =
                retold(flight("dated", "2026", "2025-02-27").said("2025-02-27").by("company/m"));
        assertEquals(List.of("claim/dated"), slips(FIRST, undated, dated));
    }

    @Test
    void ofAPageThatNamesOnlyItsYearTheFirstDayOfItDecides() {
        RetoldCommitment sameYear =
                retold(flight("same", "2025", "2024-12-31").said("2024").by("company/m"));
        RetoldCommitment nextYear =
                retold(flight("next", "2026", "2025-12-31").said("2025").by("company/m"));
        assertEquals(List.of("claim/next"), slips(FIRST, sameYear, nextYear));
        assertEquals("2025-01-01 to 2025-12-31", nextYear.saidDays());
    }

    @Test
    void theWordOfAManagerAndOfTheCompanyAreOne() {
        RetoldCommitment manager = retold(
                flight("boss", "2025", "2024-03-01").said("2024-03-01").by("person/boss", "company/m", "company/x"));
        RetoldCommitment stranger = retold(
                flight("stranger", "2026", "2024-04-01").said("2024-04-01").by("person/else", "company/x"));
        assertEquals(List.of("claim/boss"), slips(FIRST, manager, stranger), "by the company's role");
        assertEquals(List.of("claim/stranger"), slips(manager, FIRST, stranger), "both speak for company/x");
    }

    @Test
    void noEarlierThanNamesNoLastDayAndMovesNothing() {
        RetoldCommitment open = retold(
                flight("open", ">=2026-06", "2025-02-27").said("2025-02-27").by("company/m"));
        assertEquals(List.of(), slips(FIRST, open));
        assertEquals(null, open.due());
    }

    private static List<String> slips(RetoldCommitment of, RetoldCommitment... others) {
        return of.slips(Stream.of(others).toList()).stream()
                .map(slip -> slip.target().id())
                .toList();
    }

    private static Promise flight(String id, String date, String stated) {
        return Promise.of(id, "FIRST_FLIGHT").date(date).stated(stated);
    }

    private static RetoldCommitment retold(Promise promise) {
        return new RetoldCommitment(List.of(promise.claim()));
    }
}
