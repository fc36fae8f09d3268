package io.spacegraph.answers.progress;

import io.spacegraph.answers.Deadline;
import io.spacegraph.answers.Fact;
import io.spacegraph.answers.Judgement;
import io.spacegraph.answers.LaunchRecords;
import io.spacegraph.answers.SatelliteGoal;
import io.spacegraph.value.PartialDate;
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
 * @param counts the counts of the constellation up to the day, of whatever scope
 * @param recorded its launches that are recorded one by one, up to the day
 * @param through the last day that these records reach; null without any
 * @param day the day asked for
 */
record Reached(
        Plans plans,
        List<Fact> counts,
        LaunchRecords recorded,
        @Nullable LocalDate through,
        LocalDate day) {

    /** What became of the milestone, by the rule of all answers. */
    Judgement judge() {
        LocalDate last = plans.last();
        SatelliteGoal goal =
                new SatelliteGoal(plans.best(), plans.reading() == PlanReading.ADDITIONAL, counts, recorded, through);
        return new Deadline(last.equals(PartialDate.MAX) ? null : last)
                .judge(
                        goal.shown().toList(),
                        goal.less().toList(),
                        goal.records().orElse(null),
                        day);
    }

    /** The last day of which something is known of how many satellites there are; null if nothing is. */
    @Nullable
    LocalDate evidenceThrough() {
        return Stream.concat(
                        counts.stream().filter(count -> count.scope().isEmpty()).map(Fact::day),
                        recorded.launches().stream()
                                .map(launch -> launch.sighting().last()))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The most satellites that any counter is known to have counted; 0 if none has. */
    double most() {
        return counts.stream()
                .filter(count -> count.scope().isEmpty())
                .flatMap(count -> Stream.ofNullable(count.range().least()))
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(0);
    }
}
