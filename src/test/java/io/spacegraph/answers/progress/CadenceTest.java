package io.spacegraph.answers.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CadenceTest {

    @Test
    void aPaceEndsWithALongerSilenceThanAnyBefore() {
        Cadence cadence = cadence("2024-08-06", "2024-10-15", "2024-12-05");
        assertTrue(cadence.lasts(LocalDate.parse("2025-02-13")), "70 days, as long as the longest pause");
        assertFalse(cadence.lasts(LocalDate.parse("2025-02-14")));
        assertEquals(LocalDate.parse("2024-12-05"), cadence.last());
    }

    @Test
    void oneLaunchOrNoneHasNoPace() {
        LocalDate day = LocalDate.parse("2024-08-06");
        assertFalse(cadence("2024-08-06").lasts(day));
        assertNull(cadence().last());
    }

    /** Amazon's prototypes flew in 2023, its first batch in 2025. */
    @Test
    void whatFlewLongBeforeIsNoPartOfThePace() {
        Cadence cadence = cadence("2023-10-06", "2025-04-28", "2025-06-23", "2025-07-16");
        assertEquals(39.5, cadence.mean().orElseThrow());
        assertFalse(cadence.lasts(LocalDate.parse("2025-09-11")), "57 days, and the longest pause had 56");
        assertEquals(72, Objects.requireNonNull(cadence.count()).satellites());
    }

    /** What is to be added comes on top of what had been launched when it was said, not of what is launched now. */
    @Test
    void anAdditionAddsToTheLaunchesBeforeIt() {
        Cadence cadence = cadence("2024-08-06", "2024-10-15", "2024-12-05");
        Count now = Objects.requireNonNull(Count.latest(List.of(), cadence));
        assertEquals(54, now.satellites());
        Count then = Count.before(LocalDate.parse("2024-11-01"), now, List.of(), cadence);
        assertEquals(36, Objects.requireNonNull(then).satellites());
    }

    private static Cadence cadence(String... days) {
        return new Cadence(
                Stream.of(days)
                        .map(day -> new Cadence.Launch(LocalDate.parse(day), 18))
                        .toList(),
                List.of());
    }
}
