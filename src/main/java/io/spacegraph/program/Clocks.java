package io.spacegraph.program;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The clock of the current time, for queries and imports. */
final class Clocks {

    private Clocks() {}

    @Produces
    @Singleton
    static Clock system() {
        return Clock.systemUTC();
    }
}
