package io.spacegraph.graph.embedded;

import java.time.Duration;

/** A moment of the JVM's monotonic clock by which several waits must end. */
record Deadline(Duration timeout, long nanoTime) {

    static Deadline in(Duration timeout) {
        return new Deadline(timeout, System.nanoTime() + timeout.toNanos());
    }

    /** The time left, in milliseconds; 0 once it has passed. */
    long remainingMillis() {
        return Math.max(0, Duration.ofNanos(nanoTime - System.nanoTime()).toMillis());
    }

    boolean hasPassed() {
        return remainingMillis() == 0;
    }
}
