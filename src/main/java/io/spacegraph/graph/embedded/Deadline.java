package io.spacegraph.graph.embedded;

import java.time.Duration;

/** A moment of the JVM's own clock by which several waits must be over. */
record Deadline(Duration timeout, long nanoTime) {

    static Deadline in(Duration timeout) {
        return new Deadline(timeout, System.nanoTime() + timeout.toNanos());
    }

    /** What is left, in milliseconds; zero once it has passed. */
    long remainingMillis() {
        return Math.max(0, Duration.ofNanos(nanoTime - System.nanoTime()).toMillis());
    }

    boolean hasPassed() {
        return remainingMillis() == 0;
    }
}
