package io.spacegraph.answers;

import io.spacegraph.vocabulary.ClaimProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many satellites a constellation is to have, and what shows whether it has: the one rule of {@code commitments} and
 * {@code constellationProgress}.
 *
 * <p>Satellites that work are some of those in orbit, and these some of those launched. So a counter shows a number reached by
 * itself or by a narrower one, and not reached by itself or by a wider one; planned satellites count when they are up. In the same way a part that
 * reaches the number shows it of the whole, and a whole that is less shows it of a part.
 *
 * @param plan the claim on the number
 * @param isOnTop whether it comes on top of what there was when it was said
 * @param counts the counts of the constellation up to the day asked for, of whatever scope
 * @param launches its launches that are recorded one by one, up to that day
 * @param through the last day that these records reach; null without any
 */
public record SatelliteGoal(
        Fact plan,
        boolean isOnTop,
        List<Fact> counts,
        LaunchRecords launches,
        @Nullable LocalDate through) {

    private static final List<ClaimProperty> WIDEST_FIRST = List.of(
            ClaimProperty.SATELLITES_LAUNCHED, ClaimProperty.SATELLITES_IN_ORBIT, ClaimProperty.SATELLITES_OPERATIONAL);

    /** What counts satellites that there are. */
    public static final Set<ClaimProperty> COUNTERS = Set.copyOf(WIDEST_FIRST);

    /** Whether the property is a number of satellites that this rule judges. */
    public static boolean isAbout(ClaimProperty property) {
        return property == ClaimProperty.SATELLITES_PLANNED || COUNTERS.contains(property);
    }

    /** What shows the number reached. */
    public Stream<Sighting> shown() {
        Stream<Sighting> counted =
                counts.stream().filter(this::mayShow).filter(this::isEnough).map(Sighting::of);
        return Stream.concat(counted, recorded().stream());
    }

    /** What shows that there were less. */
    public Stream<Sighting> less() {
        return counts.stream().filter(this::mayDeny).filter(this::isLess).map(Sighting::of);
    }

    /** What the launch records have of it; empty if they are not complete, or have the number. */
    public Optional<RecordHorizon> records() {
        BigDecimal launched = launches.satellites().orElse(null);
        return through == null
                        || launched == null
                        || isOnTop
                        || launched.compareTo(number()) >= 0
                        || isMoreKnownThan(launched, through)
                ? Optional.empty()
                : Optional.of(new RecordHorizon(
                        through,
                        "have %s of %s satellites launched, prototypes included"
                                .formatted(launched.toPlainString(), number().toPlainString())));
    }

    private BigDecimal number() {
        return plan.range().number();
    }

    private Optional<Sighting> recorded() {
        boolean isOfLaunches = plan.scope().isEmpty()
                && (plan.property() == ClaimProperty.SATELLITES_PLANNED
                        || plan.property() == ClaimProperty.SATELLITES_LAUNCHED);
        if (!isOfLaunches) {
            return Optional.empty();
        }
        return isOnTop
                ? launches.after(plan.stated()).reaching(number(), Stream.empty())
                : launches.reaching(number(), fewerInOrbit());
    }

    private Stream<Sighting> fewerInOrbit() {
        return less().filter(count -> counts.stream()
                .anyMatch(fact ->
                        fact.id().equals(count.claim()) && fact.property() == ClaimProperty.SATELLITES_IN_ORBIT));
    }

    /** Records that lack satellites of which a source knows show nothing of how few there are. */
    private boolean isMoreKnownThan(BigDecimal launched, LocalDate through) {
        return counts.stream()
                .filter(count -> count.scope().isEmpty() && !count.day().isAfter(through))
                .flatMap(count -> Stream.ofNullable(count.range().least()))
                .anyMatch(least -> least.compareTo(launched) > 0);
    }

    private boolean mayShow(Fact count) {
        return width(count) >= Math.max(0, width(plan))
                && (plan.scope().isEmpty() || plan.scope().equals(count.scope()));
    }

    /** Fewer that work say nothing of how many are up, which is what is planned. */
    private boolean mayDeny(Fact count) {
        int narrowest = plan.property() == ClaimProperty.SATELLITES_PLANNED
                ? WIDEST_FIRST.indexOf(ClaimProperty.SATELLITES_IN_ORBIT)
                : width(plan);
        return width(count) <= narrowest
                && (count.scope().isEmpty() || count.scope().equals(plan.scope()));
    }

    private static int width(Fact counter) {
        return WIDEST_FIRST.indexOf(counter.property());
    }

    private boolean isEnough(Fact count) {
        BigDecimal least = count.range().least();
        return least != null
                && total(count).filter(total -> least.compareTo(total) >= 0).isPresent();
    }

    private boolean isLess(Fact count) {
        return total(count).filter(total -> count.range().isBelow(total)).isPresent();
    }

    /** What comes on top needs a count from before it was said, by the same counter; where none is known, no count shows it. */
    private Optional<BigDecimal> total(Fact count) {
        return isOnTop
                ? before(count)
                        .flatMap(base -> Optional.ofNullable(base.range().most()))
                        .map(number()::add)
                : Optional.of(number());
    }

    private Optional<Fact> before(Fact count) {
        return counts.stream()
                .filter(earlier -> earlier.property() == count.property()
                        && earlier.scope().equals(count.scope())
                        && !Sighting.of(earlier).first().isAfter(plan.stated()))
                .max(Comparator.comparing((Fact earlier) -> Sighting.of(earlier).first())
                        .thenComparing(Fact::id));
    }
}
