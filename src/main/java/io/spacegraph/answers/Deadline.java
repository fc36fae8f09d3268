package io.spacegraph.answers;

import io.spacegraph.value.DateModifier;
import io.spacegraph.value.NumberRange;
import io.spacegraph.value.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A last day, and the one rule of all answers on what became of that which was due by it.
 *
 * <p>KEPT: a fact of no later than the last day shows it. LATE: the event is dated after that day, or a fact of after it still
 * showed less. KEPT_OR_LATE: the first fact that shows it is of after that day, and nothing says what was so on the day itself.
 * MISSED: nothing shows it, and a fact of after that day shows less, or records that cover the day do not have it. What nothing
 * known of after the day speaks of is NOT_ENOUGH_DATA, never MISSED: that the graph knows nothing is no failure of others.
 *
 * @param last the last day on which it would be in time; null if none was named
 */
public record Deadline(@Nullable LocalDate last) {

    /** The first day that a date names as a deadline: "by 2026" ends with that year, and has not begun before it. */
    public static LocalDate begin(PartialDate due) {
        return due.modifier() == DateModifier.BY ? due.value() : due.earliest();
    }

    /**
     * What became of it.
     *
     * @param shown what shows that it came about
     * @param less what shows that it had not come about
     * @param records what launch records have of it; null if they would not have it, or have all of it
     * @param day the day asked for
     */
    public Judgement judge(List<Sighting> shown, List<Sighting> less, @Nullable RecordHorizon records, LocalDate day) {
        Optional<Sighting> first = shown.stream().min(Sighting.SOONEST);
        if (first.isPresent()) {
            return shown(first.get(), less);
        } else if (last == null) {
            return Judgement.of(
                    CommitmentOutcome.OPEN, "No day was named, and no claim known by %s shows it.".formatted(day));
        } else if (!last.isBefore(day)) {
            return Judgement.of(CommitmentOutcome.OPEN, "Due by %s, which has not passed on %s.".formatted(last, day));
        }
        return past(last, less, records);
    }

    private Judgement shown(Sighting first, List<Sighting> less) {
        if (last == null) {
            return Judgement.of(
                    CommitmentOutcome.KEPT,
                    "No day was named; %s of %s shows it.".formatted(first.claim(), first.days()));
        } else if (!first.last().isAfter(last)) {
            return Judgement.of(
                    CommitmentOutcome.KEPT,
                    "Due by %s; %s of %s shows it.".formatted(last, first.claim(), first.days()));
        }
        LocalDate notYet = notYet(last, first, less);
        long least = Math.max(0, ChronoUnit.DAYS.between(last, notYet));
        long most = ChronoUnit.DAYS.between(last, first.last());
        NumberRange late = NumberRange.between(BigDecimal.valueOf(least), BigDecimal.valueOf(most), false);
        return least > 0
                ? new Judgement(
                        CommitmentOutcome.LATE,
                        "Due by %s; %s of %s shows it: %s days late."
                                .formatted(
                                        last,
                                        first.claim(),
                                        first.days(),
                                        least == most ? least : least + " to " + most),
                        late)
                : new Judgement(
                        CommitmentOutcome.KEPT_OR_LATE,
                        "Due by %s; first shown by %s of %s, so at most %d days late."
                                .formatted(last, first.claim(), first.days(), most),
                        late);
    }

    /** The first day on which it may have come about, as far as is known. */
    private static LocalDate notYet(LocalDate due, Sighting first, List<Sighting> less) {
        return first.isEvent()
                ? first.first()
                : less.stream()
                        .map(sighting -> sighting.first().plusDays(1))
                        .filter(day -> !day.isAfter(first.last()))
                        .max(Comparator.naturalOrder())
                        .orElse(due);
    }

    /** What reaches later decides: the latest claim that shows less, or the records. */
    private static Judgement past(LocalDate due, List<Sighting> less, @Nullable RecordHorizon records) {
        Optional<Sighting> latest =
                less.stream().max(Comparator.comparing(Sighting::first).thenComparing(Sighting::claim));
        LocalDate claimed = latest.map(Sighting::first).orElse(PartialDate.MIN);
        boolean isOfRecords = records != null && !claimed.isAfter(records.through());
        LocalDate until = isOfRecords ? Objects.requireNonNull(records).through() : claimed;
        if (until.isAfter(due)) {
            return Judgement.of(
                    CommitmentOutcome.MISSED,
                    isOfRecords
                            ? "Due by %s; %s.".formatted(due, records)
                            : "Due by %s; %s of %s, the latest that could show it, does not."
                                    .formatted(
                                            due,
                                            latest.orElseThrow().claim(),
                                            latest.orElseThrow().days()));
        }
        return Judgement.of(
                CommitmentOutcome.NOT_ENOUGH_DATA,
                "Due by %s; no claim of after that day could show it%s"
                        .formatted(
                                due,
                                isOfRecords
                                        ? "; " + records + "."
                                        : latest.map(sighting -> "; the latest that could, %s of %s, does not."
                                                        .formatted(sighting.claim(), sighting.days()))
                                                .orElse(".")));
    }
}
