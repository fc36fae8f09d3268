package io.spacegraph.answers.listing;

import io.spacegraph.answers.Fact;
import io.spacegraph.value.DateModifier;
import io.spacegraph.value.PartialDate;
import io.spacegraph.vocabulary.code.IpoState;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A state that a listing reached, with the claims that show it in it.
 *
 * @param claims at least one; those that follow each other without another state between are of one step
 */
record Step(IpoState state, List<Fact> claims) {

    /** By the day on which the state was surely reached; states of one day in the order of a listing's life. */
    static final Comparator<Step> SOONEST = Comparator.comparing(Step::last)
            .thenComparing(Step::first)
            .thenComparing(Step::state)
            .thenComparing(Step::best, Fact.BEST_FIRST);

    static Step of(Fact claim) {
        return new Step(claim.row().getCode("text", IpoState.class), List.of(claim));
    }

    Step with(Step other) {
        return new Step(
                state,
                Stream.concat(claims.stream(), other.claims.stream())
                        .sorted(Fact.BEST_FIRST)
                        .toList());
    }

    Fact best() {
        return claims.get(0);
    }

    /**
     * Whether a step that is surely reached later, but whose dates overlap with those of this one, belongs before it: the
     * states of a listing's life follow each other; of two ends the better source says how it ended.
     */
    boolean comesAfter(Step later) {
        boolean overlaps = !later.first().isAfter(last());
        boolean bothEnd = state.isEnd() && later.state.isEnd();
        return overlaps
                && (bothEnd ? Fact.BEST_FIRST.compare(best(), later.best()) < 0 : state.compareTo(later.state) > 0);
    }

    /**
     * The claim that says when the state began: the best of those that date it, not merely a sighting years later, or a finer
     * one that agrees with it.
     */
    Fact begun() {
        LocalDate soonest = claims.stream()
                .map(Step::lastDay)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        List<Fact> near = claims.stream()
                .filter(claim -> !firstDay(claim).isAfter(soonest.plusMonths(1)))
                .sorted(Comparator.comparing(Step::isSighting).thenComparing(Fact.BEST_FIRST))
                .toList();
        Fact best = near.get(0);
        return near.stream().filter(claim -> isFiner(claim, best)).findFirst().orElse(best);
    }

    /** When the state began; null if no source dates it. */
    @Nullable
    PartialDate since() {
        return begun().from();
    }

    /** How many days it had surely lasted on a day; null if its beginning was not surely past. */
    @Nullable
    Long days(LocalDate day) {
        LocalDate since = lastDay(begun());
        return since.isAfter(day) ? null : day.toEpochDay() - since.toEpochDay();
    }

    /** The last day on which a claim shows the listing in it; none shows more than had happened when it was published. */
    LocalDate lastSeen() {
        return claims.stream().map(Step::shown).max(Comparator.naturalOrder()).orElseThrow();
    }

    LocalDate first() {
        return claims.stream()
                .map(Step::firstDay)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    LocalDate last() {
        return claims.stream().map(Step::lastDay).min(Comparator.naturalOrder()).orElseThrow();
    }

    private static boolean isFiner(Fact claim, Fact than) {
        return firstDay(claim).isAfter(PartialDate.MIN)
                && !firstDay(claim).isBefore(firstDay(than))
                && !lastDay(claim).isAfter(lastDay(than))
                && !(firstDay(claim).equals(firstDay(than)) && lastDay(claim).equals(lastDay(than)));
    }

    /** Whether it says only that the state had been reached by or about a time. */
    private static boolean isSighting(Fact claim) {
        @Nullable PartialDate from = claim.from();
        return from == null || from.modifier() != DateModifier.ON;
    }

    private static LocalDate firstDay(Fact claim) {
        return Optional.ofNullable(claim.from()).map(PartialDate::first).orElse(PartialDate.MIN);
    }

    // A notice may come before the day of what it announces.
    private static LocalDate shown(Fact claim) {
        LocalDate last = lastDay(claim).isAfter(claim.stated()) ? claim.stated() : lastDay(claim);
        return last.isBefore(firstDay(claim)) ? firstDay(claim) : last;
    }

    // What has been reported had happened by then, whatever date the words leave open.
    private static LocalDate lastDay(Fact claim) {
        LocalDate last =
                Optional.ofNullable(claim.from()).map(PartialDate::last).orElse(PartialDate.MAX);
        return Objects.equals(last, PartialDate.MAX) ? claim.stated() : last;
    }

    /** Such as {@code LISTED of 2021-08-25}. */
    @Override
    public String toString() {
        @Nullable PartialDate since = since();
        return state + (since == null ? "" : " of " + since);
    }
}
