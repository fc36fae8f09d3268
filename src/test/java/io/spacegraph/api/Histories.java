package io.spacegraph.api;

import io.spacegraph.vocabulary.SourceTier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;
import org.jspecify.annotations.Nullable;

/**
 * Random claims about two rockets. Quarkus starts the program for JUnit's own tests only, not for jqwik's, so jqwik makes
 * and shrinks the values here, and JUnit runs the test.
 */
final class Histories {

    static final List<String> ROCKETS = List.of("rocket/a", "rocket/b");
    static final List<String> PROPERTIES =
            List.of("ROCKET_STATUS", "FIRST_FLIGHT", "PAYLOAD_LEO", "PRICE_PER_LAUNCH", "SATELLITES_LAUNCHED");
    static final List<String> COMPANIES = List.of("company/x", "company/y");

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final int MONTHS = 24;

    private Histories() {}

    /** The property holds for so many random values; the message of a failure has the smallest one found. */
    static <T> void forAll(Arbitrary<T> values, int tries, Consumer<T> property) {
        JqwikSession.run(() -> {
            RandomGenerator<T> generator = values.generator(tries);
            long seed = Long.getLong("histories.seed", System.nanoTime());
            Random random = new Random(seed);
            for (int i = 0; i < tries; i++) {
                Shrinkable<T> value = generator.next(random);
                failure(value, property).ifPresent(error -> fail(seed, value, error, property));
            }
        });
    }

    /** A day of the years in which all happens. */
    static Arbitrary<LocalDate> days() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, MONTHS),
                        Arbitraries.integers().between(0, 1))
                .as((months, days) -> FIRST.plusMonths(months).plusDays(days));
    }

    /** Up to ten claims. */
    static Arbitrary<List<HistoryClaim>> claims() {
        return Arbitraries.integers().between(1, 10).flatMap(count -> {
            List<Arbitrary<HistoryClaim>> each = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                each.add(claim("c" + i, count));
            }
            return Combinators.combine(each).as(List::copyOf);
        });
    }

    /** The claims, some of which left or say something else, and others came. */
    static Arbitrary<List<HistoryClaim>> later(List<HistoryClaim> before) {
        return claims().flatMap(others ->
                Arbitraries.integers().between(0, 2).list().ofSize(12).map(choices -> mixed(before, others, choices)));
    }

    private static List<HistoryClaim> mixed(
            List<HistoryClaim> before, List<HistoryClaim> others, List<Integer> choices) {
        List<HistoryClaim> mixed = new ArrayList<>();
        for (int i = 0; i < Math.max(before.size(), others.size()); i++) {
            List<HistoryClaim> from = choices.get(i) == 0 ? others : before;
            if (choices.get(i) < 2 && i < from.size()) {
                mixed.add(from.get(i));
            }
        }
        List<String> ids = mixed.stream().map(HistoryClaim::id).toList();
        return mixed.stream().map(told -> told.among(ids)).toList();
    }

    private static Arbitrary<HistoryClaim> claim(String id, int count) {
        Arbitrary<@Nullable LocalDate> maybe = days().injectNull(0.6);
        Arbitrary<Object[]> what = Combinators.combine(
                        Arbitraries.of(0, 1, 2, 3, 4, 5), Arbitraries.of(ROCKETS), Arbitraries.of(0, 1, 2))
                .as((property, rocket, value) -> new Object[] {property, rocket, value});
        Arbitrary<@Nullable String> from = Combinators.combine(days(), Arbitraries.of(4, 7, 10))
                .as((day, length) -> day.toString().substring(0, length))
                .injectNull(0.2);
        return Combinators.combine(
                        what,
                        from,
                        Arbitraries.integers().between(0, 400).injectNull(0.6),
                        Arbitraries.of(SourceTier.FILING, SourceTier.AGGREGATOR, SourceTier.SOCIAL),
                        maybe,
                        days(),
                        Arbitraries.integers().between(0, 300).injectNull(0.7),
                        Arbitraries.integers().between(0, count - 1).set().ofMaxSize(count > 1 ? 1 : 0))
                .as((w, start, length, tier, stated, known, withdrawn, refuters) -> told(
                        id,
                        (int) w[0],
                        (String) w[1],
                        (int) w[2],
                        start,
                        length,
                        tier,
                        stated,
                        known,
                        withdrawn,
                        refuters));
    }

    private static HistoryClaim told(
            String id,
            int property,
            String rocket,
            int value,
            @Nullable String from,
            @Nullable Integer days,
            SourceTier tier,
            @Nullable LocalDate stated,
            LocalDate known,
            @Nullable Integer withdrawn,
            java.util.Set<Integer> refuters) {
        boolean link = property == PROPERTIES.size();
        String said = link
                ? rocket
                : List.of(
                                List.of("CONCEPT", "TESTING", "OPERATIONAL"),
                                List.of("2020-02", "2021", "2021-03-04"),
                                List.of("1000 kg", "<2000 kg", "3 t"),
                                List.of("10e6 USD", "60e6 CNY", "<20e6 USD"),
                                List.of("100 satellites", "<150 satellites", "154 satellites"))
                        .get(property)
                        .get(value);
        return new HistoryClaim(
                id,
                link ? COMPANIES.get(value % 2) : rocket,
                link ? "MAKES" : PROPERTIES.get(property),
                said,
                from,
                from == null ? null : days,
                tier,
                stated,
                known,
                withdrawn == null ? null : known.plusDays(withdrawn),
                refuters.stream()
                        .map(number -> "c" + number)
                        .filter(other -> !other.equals(id))
                        .toList());
    }

    private static <T> Optional<AssertionError> failure(Shrinkable<T> value, Consumer<T> property) {
        try {
            property.accept(value.value());
            return Optional.empty();
        } catch (AssertionError e) {
            return Optional.of(e);
        }
    }

    private static <T> void fail(long seed, Shrinkable<T> found, AssertionError error, Consumer<T> property) {
        Shrinkable<T> smallest = found;
        AssertionError last = error;
        for (int tries = 0; tries < 200; ) {
            Shrinkable<T> from = smallest;
            Optional<Shrinkable<T>> smaller = from.shrink()
                    .filter(next -> next.distance().compareTo(from.distance()) < 0)
                    .limit(40)
                    .filter(next -> failure(next, property).isPresent())
                    .findFirst();
            if (smaller.isEmpty()) {
                break;
            }
            smallest = smaller.get();
            last = failure(smallest, property).orElse(last);
            tries += 40;
        }
        throw new AssertionError(
                "-Dhistories.seed=" + seed + " finds\n" + smallest.value() + "\n" + last.getMessage(), last);
    }
}
