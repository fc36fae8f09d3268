package io.spacegraph.answers.progress;

import io.spacegraph.answers.CommitmentOutcome;
import io.spacegraph.answers.Fact;
import io.spacegraph.answers.Judgement;
import io.spacegraph.answers.Values;
import io.spacegraph.value.PartialDate;
import io.spacegraph.vocabulary.PlanReading;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One milestone under one reading, against the count and the cadence of a day.
 *
 * @param plans the claims on the planned number
 * @param count of that day; null where no source counts
 * @param base what was there when the plan was stated: what is to be added comes on top of it
 * @param cadence the launches up to that day
 * @param reached whether it has been reached
 * @param day the day
 * @param asked the satellites per launch that the question asks to reckon with; null for the mean so far
 */
record Milestone(
        Plans plans,
        @Nullable Count count,
        @Nullable Count base,
        Cadence cadence,
        Reached reached,
        LocalDate day,
        @Nullable Integer asked) {

    private static final double AHEAD = 0.8;
    private static final double ON_TRACK = 1.1;
    private static final double BEHIND = 5;

    /** The row of the answer. */
    Map<String, Object> row() {
        Judgement judgement = reached.judge();
        boolean isOpen = judgement.outcome() == CommitmentOutcome.OPEN;
        return new Values()
                .put("milestone", plan().id())
                .put("claims", claims())
                .put("reading", plans.reading().name())
                .put("onDate", day)
                .put("inOrbit", count == null ? null : count.satellites())
                .put("counter", count == null ? null : count.counter().name())
                .put("remaining", remaining())
                .put("daysLeft", daysLeft())
                .put("satellitesPerLaunch", perLaunch())
                .put("launchesNeeded", launches())
                .put("daysPerLaunchNeeded", needed(daysLeft()))
                .put("daysPerLaunchOfYear", needed(daysOfYear()))
                .put("window", window())
                .put("daysPerLaunchObserved", observed())
                .put("daysPerLaunchBest", best())
                .put("accelerationFactor", faster(observed()))
                .put("projectedDate", isOpen ? projected() : null)
                .put("spread", Values.of(plans.spread()))
                .put("outcome", judgement.outcome().name())
                .put("reason", judgement.reason())
                .put("evidenceThrough", reached.evidenceThrough())
                .put("launchesThrough", cadence.last())
                .put(
                        "verdict",
                        judgement.outcome() == CommitmentOutcome.OPEN
                                ? verdict().name()
                                : null)
                .map();
    }

    private Fact plan() {
        return plans.best();
    }

    private List<String> claims() {
        List<String> counted = count == null ? List.of() : count.claims();
        return Stream.of(plans.claims().stream().map(Fact::id).toList(), counted, cadence.claims())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private @Nullable Integer remaining() {
        int planned = plan().range().number().intValue();
        if (plans.reading() == PlanReading.ADDITIONAL) {
            return count == null || base == null
                    ? planned
                    : Math.max(0, planned - Math.max(0, count.satellites() - base.satellites()));
        }
        return count == null ? null : Math.max(0, planned - count.satellites());
    }

    private @Nullable Integer daysLeft() {
        LocalDate end = end();
        return end == null ? null : (int) ChronoUnit.DAYS.between(day, end);
    }

    private @Nullable LocalDate end() {
        PartialDate due = plan().due();
        return due == null || due.latest().equals(PartialDate.MAX) ? null : due.latest();
    }

    private @Nullable Integer daysOfYear() {
        LocalDate end = end();
        return end == null || end.getYear() != day.getYear() ? null : end.lengthOfYear();
    }

    private @Nullable Double perLaunch() {
        return asked == null ? orNull(cadence.satellitesPerLaunch()) : Double.valueOf(asked);
    }

    private @Nullable Integer launches() {
        Double perLaunch = perLaunch();
        Integer remaining = remaining();
        return perLaunch == null || remaining == null ? null : (int) Math.ceil(remaining / perLaunch);
    }

    private @Nullable Double needed(@Nullable Integer days) {
        Integer launches = launches();
        return days == null || days <= 0 || launches == null || launches == 0 ? null : (double) days / launches;
    }

    private @Nullable String window() {
        return needed(daysLeft()) == null ? null : day + " to " + end() + ", " + daysLeft() + " days";
    }

    private @Nullable Double observed() {
        return tellsPace() ? orNull(cadence.mean()) : null;
    }

    private @Nullable Integer best() {
        return tellsPace() && cadence.best().isPresent() ? cadence.best().getAsInt() : null;
    }

    private boolean tellsPace() {
        return cadence.covers(reached.most()) && cadence.lasts(day);
    }

    /** How many times closer together than so many days launches must follow. */
    private @Nullable Double faster(@Nullable Number days) {
        Double needed = needed(daysLeft());
        return days == null || needed == null ? null : days.doubleValue() / needed;
    }

    private @Nullable LocalDate projected() {
        Integer launches = launches();
        Double observed = observed();
        return launches == null || observed == null ? null : day.plusDays(Math.round(launches * observed));
    }

    private Verdict verdict() {
        Double mean = faster(observed());
        Double best = faster(best());
        return mean == null || best == null ? Verdict.NOT_ENOUGH_DATA : verdict(mean, best);
    }

    private static Verdict verdict(double mean, double best) {
        if (mean <= AHEAD) {
            return Verdict.AHEAD;
        } else if (mean <= ON_TRACK) {
            return Verdict.ON_TRACK;
        }
        return best <= BEHIND ? Verdict.BEHIND : Verdict.OUT_OF_REACH;
    }

    private static @Nullable Double orNull(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }
}
