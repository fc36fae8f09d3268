package io.spacegraph.answers.progress;

import io.spacegraph.answers.Fact;
import io.spacegraph.vocabulary.PlanReading;
import java.util.List;
import java.util.stream.Stream;

/**
 * The claims that tell of one milestone.
 *
 * @param reading as which its number is read
 * @param claims the best one first
 */
record Plans(PlanReading reading, List<Fact> claims) {

    Fact best() {
        return claims.get(0);
    }

    Plans and(Plans more) {
        return new Plans(
                reading,
                Stream.concat(claims.stream(), more.claims.stream())
                        .sorted(Fact.BEST_FIRST)
                        .toList());
    }
}
