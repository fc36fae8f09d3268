package io.spacegraph.answers.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CadenceTest {

    @Test
    void aPaceEndsWithALongerSilenceThanAnyBefore() {
        Cadence cadence = new Cadence(
                List.of(LocalDate.parse("2024-08-06"), LocalDate.parse("2024-10-15"), LocalDate.parse("2024-12-05")),
                List.of(18, 18, 18),
                List.of());
        assertTrue(cadence.lasts(LocalDate.parse("2025-02-13")), "70 days, as long as the longest pause");
        assertFalse(cadence.lasts(LocalDate.parse("2025-02-14")));
        assertEquals(LocalDate.parse("2024-12-05"), cadence.last());
    }

    @Test
    void oneLaunchOrNoneHasNoPace() {
        LocalDate day = LocalDate.parse("2024-08-06");
        assertFalse(new Cadence(List.of(day), List.of(18), List.of()).lasts(day));
        assertNull(new Cadence(List.of(), List.of(), List.of()).last());
    }
}
