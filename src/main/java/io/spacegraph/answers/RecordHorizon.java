package io.spacegraph.answers;

import java.time.LocalDate;

/**
 * What launch records have of something that was due.
 *
 * @param through the last day that they reach: nothing is judged by them beyond it
 * @param found what they have, as in "have 3 of 4 launches"
 */
public record RecordHorizon(LocalDate through, String found) {

    @Override
    public String toString() {
        return "the launch records, which reach to %s, %s".formatted(through, found);
    }
}
