package io.spacegraph.answers.progress;

import io.spacegraph.answers.Deadline;
import io.spacegraph.answers.Fact;
import io.spacegraph.answers.Judgement;
import io.spacegraph.answers.LaunchRecords;
import io.spacegraph.answers.Sighting;
import io.spacegraph.value.PartialDate;
import io.spacegraph.vocabulary.ClaimProperty;
import io.spacegraph.vocabulary.PlanReading;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a milestone has been reached, and when.
 *
 * @param counts the counts of the constellation up to the day
 * @param recorded its launches that are recorded one by one, up to the day
 * @param day the day asked for
 */
record Reached(Plans plans, List<Fact> counts, LaunchRecords recorded, LocalDate day) {

    /** What became of the milestone, by the rule of all answers. */
    Judgement judge() {
        LocalDate last = plans.last();
        return new Deadline(last.equals(PartialDate.MAX) ? null : last)
                .judge(shown().toList(), less().toList(), null, day);
    }

    /** The last day of which something is known of how many satellites there are; null if nothing is. */
    @Nullable
    LocalDate evidenceThrough() {
        return Stream.concat(
                        counts.stream().map(Fact::day),
                        recorded.launches().stream()
                                .map(launch -> launch.sighting().last()))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The most satellites that any counter is known to have counted; 0 if none has. */
    double most() {
        return counts.stream()
                .flatMap(count -> Stream.ofNullable(count.range().least()))
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(0);
    }

    private Stream<Sighting> shown() {
        Stream<Sighting> counted = counts.stream().filter(this::isEnough).map(Sighting::of);
        return plans.reading() == PlanReading.CUMULATIVE
                ? Stream.concat(counted, recorded.reaching(plans.number(), fewerInOrbit()).stream())
                : counted;
    }

    private Stream<Sighting> fewerInOrbit() {
        return counts.stream()
                .filter(count -> count.property() == ClaimProperty.SATELLITES_IN_ORBIT
                        && count.range().isBelow(plans.number()))
                .map(Sighting::of);
    }

    private Stream<Sighting> less() {
        return counts.stream()
                .filter(count -> !isEnough(count) && count.property() != ClaimProperty.SATELLITES_OPERATIONAL)
                .map(Sighting::of);
    }

    /** What is to be added comes on top of what the same counter showed when the plan was stated. */
    private boolean isEnough(Fact count) {
        BigDecimal number = count.range().least();
        if (number == null) {
            return false;
        } else if (plans.reading() != PlanReading.ADDITIONAL) {
            return number.compareTo(plans.number()) >= 0;
        }
        return counts.stream()
                .filter(earlier -> earlier.property() == count.property()
                        && !earlier.day().isAfter(plans.best().stated()))
                .max(Comparator.comparing(Fact::day))
                .map(base -> base.range().most())
                .map(base -> number.compareTo(base.add(plans.number())) >= 0)
                .orElse(false);
    }
}
