package io.spacegraph.answers.progress;

import io.spacegraph.answers.Fact;
import io.spacegraph.value.DatePrecision;
import io.spacegraph.value.Row;
import io.spacegraph.vocabulary.ClaimProperty;
import io.spacegraph.vocabulary.code.Outcome;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How launches have followed each other.
 *
 * @param days the days of the launches that are dated to the day, first to last
 * @param satellites the satellites on each launch that a source counts
 * @param claims the claims on both
 */
record Cadence(List<LocalDate> days, List<Integer> satellites, List<String> claims) {

    private static final double COVERED = 0.9;

    /** The launches up to a day that no source calls a failure, each a row of the claims on its {@code date} and {@code satellites}. */
    static Cadence of(List<Row> launches, LocalDate until) {
        List<Row> flown = launches.stream().filter(row -> isFlown(row, until)).toList();
        return new Cadence(
                flown.stream().map(row -> day(fact(row, "date"))).sorted().toList(),
                flown.stream()
                        .flatMap(row -> Stream.ofNullable(fact(row, "satellites")))
                        .map(fact -> fact.range().number().intValue())
                        .toList(),
                flown.stream()
                        .flatMap(row ->
                                Stream.of("date", "satellites").flatMap(key -> Stream.ofNullable(fact(row, key))))
                        .map(Fact::id)
                        .toList());
    }

    /** Mean days from one launch to the next; empty for fewer than two. */
    OptionalDouble mean() {
        return gaps().average();
    }

    /** The fewest days between two launches; empty for fewer than two. */
    OptionalInt best() {
        return gaps().min();
    }

    /** The mean of the satellites on one launch; empty if no source counts them. */
    OptionalDouble satellitesPerLaunch() {
        return satellites.stream().mapToInt(Integer::intValue).average();
    }

    /**
     * Whether a pace can be computed from these launches: they must have carried nine tenths of the satellites of which any counter
     * knows, each launch without a count as many as the mean. Records that stopped, or that lack launches, give no pace.
     */
    boolean covers(double satellites) {
        return satellitesPerLaunch().orElse(0) * days.size() >= COVERED * satellites;
    }

    /**
     * Whether the launches tell the pace on a day: silence no longer than the longest pause between two of them. After a longer one
     * either launches or their records have stopped, and the pace until then is none of that day.
     */
    boolean lasts(LocalDate day) {
        return gaps().max().isPresent()
                && ChronoUnit.DAYS.between(Objects.requireNonNull(last()), day)
                        <= gaps().max().getAsInt();
    }

    /** The day of the last launch; null without any. */
    @Nullable
    LocalDate last() {
        return days.isEmpty() ? null : days.get(days.size() - 1);
    }

    /** The satellites on all launches; null if no source counts them. */
    @Nullable
    Count count() {
        int sum = satellites.stream().mapToInt(Integer::intValue).sum();
        return satellites.isEmpty() ? null : new Count(sum, ClaimProperty.SATELLITES_CARRIED, claims);
    }

    private IntStream gaps() {
        return IntStream.range(1, days.size()).map(i -> (int) ChronoUnit.DAYS.between(days.get(i - 1), days.get(i)));
    }

    private static boolean isFlown(Row row, LocalDate until) {
        Fact date = fact(row, "date");
        return date != null
                && !Outcome.FAILURE.name().equals(row.findText("outcome"))
                && !date.isPromise()
                && date.date() != null
                && Objects.requireNonNull(date.date()).precision() == DatePrecision.DAY
                && !day(date).isAfter(until);
    }

    private static LocalDate day(@Nullable Fact date) {
        return Objects.requireNonNull(Objects.requireNonNull(date).date()).value();
    }

    private static @Nullable Fact fact(Row row, String key) {
        Row found = row.findRow(key);
        return found == null ? null : new Fact(found);
    }
}
