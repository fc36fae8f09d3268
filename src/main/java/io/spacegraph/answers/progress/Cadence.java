package io.spacegraph.answers.progress;

import io.spacegraph.answers.Fact;
import io.spacegraph.value.DatePrecision;
import io.spacegraph.value.Row;
import io.spacegraph.vocabulary.ClaimProperty;
import io.spacegraph.vocabulary.code.Outcome;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How launches have followed each other. The pace is that of the year before the last launch: what flew before, often prototypes
 * long ahead of the rest, says nothing of the pace of today.
 *
 * @param launches the launches that are dated to the day, first to last
 * @param claims the claims on their days and satellites
 */
record Cadence(List<Launch> launches, List<String> claims) {

    private static final double COVERED = 0.9;

    /**
     * A launch.
     *
     * @param satellites how many of the constellation it carried; null if no source counts them
     */
    record Launch(LocalDate day, @Nullable Integer satellites) {}

    /** The launches up to a day that no source calls a failure, each a row of the claims on its {@code date} and {@code satellites}. */
    static Cadence of(List<Row> launches, LocalDate until) {
        List<Row> flown = launches.stream().filter(row -> isFlown(row, until)).toList();
        return new Cadence(
                flown.stream()
                        .map(row -> new Launch(day(fact(row, "date")), number(fact(row, "satellites"))))
                        .sorted(Comparator.comparing(Launch::day))
                        .toList(),
                flown.stream()
                        .flatMap(row ->
                                Stream.of("date", "satellites").flatMap(key -> Stream.ofNullable(fact(row, key))))
                        .map(Fact::id)
                        .toList());
    }

    /** The launches up to a day. */
    Cadence until(LocalDate day) {
        return new Cadence(
                launches.stream().filter(launch -> !launch.day().isAfter(day)).toList(), claims);
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
        return mean(recent());
    }

    /**
     * Whether a pace can be computed from these launches: they must have carried nine tenths of the satellites of which any counter
     * knows, each launch without a count as many as the mean. Records that stopped, or that lack launches, give no pace.
     */
    boolean covers(double satellites) {
        return mean(launches).orElse(0) * launches.size() >= COVERED * satellites;
    }

    /**
     * Whether the launches tell the pace on a day: silence no longer than the longest pause between two of them in that year. After a longer one
     * either launches or their records have stopped, and the pace until then is none of that day.
     */
    boolean lasts(LocalDate day) {
        OptionalInt longest = gaps().max();
        return longest.isPresent()
                && ChronoUnit.DAYS.between(Objects.requireNonNull(last()), day) <= longest.getAsInt();
    }

    /** The day of the last launch; null without any. */
    @Nullable
    LocalDate last() {
        return launches.isEmpty() ? null : launches.get(launches.size() - 1).day();
    }

    /** The satellites on all launches; null if no source counts them. */
    @Nullable
    Count count() {
        int sum = counted(launches).sum();
        return counted(launches).findAny().isEmpty() ? null : new Count(sum, ClaimProperty.SATELLITES_CARRIED, claims);
    }

    private List<Launch> recent() {
        LocalDate last = last();
        return last == null
                ? List.of()
                : launches.stream()
                        .filter(launch -> launch.day().isAfter(last.minusYears(1)))
                        .toList();
    }

    private IntStream gaps() {
        List<LocalDate> days = recent().stream().map(Launch::day).toList();
        return IntStream.range(1, days.size()).map(i -> (int) ChronoUnit.DAYS.between(days.get(i - 1), days.get(i)));
    }

    private static OptionalDouble mean(List<Launch> launches) {
        return counted(launches).average();
    }

    private static IntStream counted(List<Launch> launches) {
        return launches.stream()
                .map(Launch::satellites)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue);
    }

    private static @Nullable Integer number(@Nullable Fact satellites) {
        return satellites == null ? null : satellites.range().number().intValue();
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
