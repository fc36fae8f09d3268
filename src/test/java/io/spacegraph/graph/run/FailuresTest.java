package io.spacegraph.graph.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** How many failures a line of the log stands for, and of what time. */
class FailuresTest {

    private static final long SECOND = 1_000_000_000;

    @Test
    void theLastOfABurstAreToldWithTheirTime() {
        Failures.Run run = new Failures.Run(0);
        assertEquals("A statement failed: X", run.due(0).sentence("X"));
        assertEquals(0, run.due(SECOND).failures());
        assertEquals(0, run.due(2 * SECOND).failures());
        assertEquals(
                "3 statements failed in the last 7200 s: X",
                run.due(7200 * SECOND).sentence("X"));
        assertEquals("A statement failed: X", run.due(7300 * SECOND).sentence("X"));
    }
}
