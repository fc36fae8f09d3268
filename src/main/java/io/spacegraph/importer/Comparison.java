package io.spacegraph.importer;

import io.spacegraph.model.Bound;
import io.spacegraph.model.ClaimProperty;
import io.spacegraph.model.ConflictKind;
import io.spacegraph.model.CostBasis;
import io.spacegraph.model.PartialDate;
import io.spacegraph.model.PlanReading;
import io.spacegraph.model.Range;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether two claims of one slot disagree, and how. */
final class Comparison {
    /** What counts satellites: four counters, none of which may be told as another. */
    static final Set<ClaimProperty> COUNTERS = Set.of(
            ClaimProperty.SATELLITES_PLANNED,
            ClaimProperty.SATELLITES_LAUNCHED,
            ClaimProperty.SATELLITES_IN_ORBIT,
            ClaimProperty.SATELLITES_OPERATIONAL);

    // Two sums in two currencies are one sum up to the first factor, told at other rates up to the second.
    private static final BigDecimal SAME_SUM = new BigDecimal("1.02");
    private static final BigDecimal OTHER_RATE = new BigDecimal("1.15");
    // What rounding a sum to three digits may do to the rate that it implies.
    private static final BigDecimal SAME_RATE = new BigDecimal("1.005");

    // So long a promise is told again before it may be a new one.
    private static final long ONE_TIME_DAYS = 31;

    private final Evidence evidence;

    Comparison(Evidence evidence) {
        this.evidence = evidence;
    }

    /** The kind of disagreement; empty if both can hold, or speak of different bases or times. */
    Optional<ConflictKind> of(Statement left, Statement right) {
        if (!sameBase(left.record(), right.record()) || !saidTogether(left, right)) {
            return Optional.empty();
        } else if (left.value() instanceof ClaimValue.Numeric && right.value() instanceof ClaimValue.Numeric) {
            return numbers(left, right);
        } else if (left.value() instanceof ClaimValue.Day a && right.value() instanceof ClaimValue.Day b) {
            return meet(a.date(), b.date()) ? Optional.empty() : Optional.of(ConflictKind.DATE_ORDER);
        }
        return Objects.equals(left.value(), right.value())
                ? Optional.empty()
                : Optional.of(ConflictKind.VALUE_MISMATCH);
    }

    /** The lowest number that the range allows, "about" taken as a tenth less; null if nothing bounds it. */
    static @Nullable BigDecimal low(Range range) {
        return range.bound() == Bound.ABOUT ? Span.of(range).least() : range.low();
    }

    /** The highest number that the range allows, "about" taken as a tenth more; null if nothing bounds it. */
    static @Nullable BigDecimal high(Range range) {
        return range.bound() == Bound.ABOUT ? Span.of(range).most() : range.high();
    }

    /** Whether two promises are of one time: one that was made later replaces the other, it does not dispute it. */
    static boolean saidTogether(Statement left, Statement right) {
        PartialDate one = left.said();
        PartialDate other = right.said();
        return left.mood() == Mood.FACT
                || !one.earliest().isAfter(other.latest().plusDays(ONE_TIME_DAYS))
                        && !other.earliest().isAfter(one.latest().plusDays(ONE_TIME_DAYS));
    }

    private Optional<ConflictKind> numbers(Statement left, Statement right) {
        Amount a = Amount.of(left).orElseThrow();
        Amount b = Amount.of(right).orElseThrow();
        if (isSameNumberInAnotherUnit(left, right)) {
            return Optional.of(ConflictKind.UNIT_MISMATCH);
        } else if (!a.unit().equals(b.unit())) {
            return evidence.inUnitOf(a, b, false).flatMap(converted -> inOneCurrency(a.span(), converted.span()));
        } else if (differ(a.span(), b.span())) {
            return Optional.of(
                    COUNTERS.contains(left.property()) ? ConflictKind.COUNT_MISMATCH : ConflictKind.VALUE_MISMATCH);
        }
        return atOtherRates(left, right) ? Optional.of(ConflictKind.FX_MISMATCH) : Optional.empty();
    }

    private static boolean isSameNumberInAnotherUnit(Statement left, Statement right) {
        return left.value() instanceof ClaimValue.Numeric a
                && right.value() instanceof ClaimValue.Numeric b
                && a.range().number().compareTo(b.range().number()) == 0
                && !a.unit().equals(b.unit());
    }

    private static Optional<ConflictKind> inOneCurrency(Span a, Span b) {
        if (!differ(a, b) || !a.isAboveZero() || !b.isAboveZero()) {
            return Optional.empty();
        }
        BigDecimal factor = (a.isBelow(b) ? b.over(a) : a.over(b)).first();
        if (factor.compareTo(SAME_SUM) <= 0) {
            return Optional.empty();
        }
        return Optional.of(factor.compareTo(OTHER_RATE) <= 0 ? ConflictKind.FX_MISMATCH : ConflictKind.VALUE_MISMATCH);
    }

    private static boolean atOtherRates(Statement left, Statement right) {
        Optional<Rate> a = Rate.implied(left);
        Optional<Rate> b = Rate.implied(right);
        return a.isPresent()
                && b.isPresent()
                && a.get().joins(b.get().base(), b.get().quote())
                && a.get().factorTo(b.get()).compareTo(SAME_RATE) > 0;
    }

    private static boolean differ(Span a, Span b) {
        return a.isBelow(b) || b.isBelow(a);
    }

    private static boolean meet(PartialDate a, PartialDate b) {
        return !a.earliest().isAfter(b.latest()) && !b.earliest().isAfter(a.latest());
    }

    // Shares of different wholes, a list price and an internal cost, a total and an addition are different things.
    private static boolean sameBase(ClaimRecord left, ClaimRecord right) {
        return Objects.equals(left.relativeTo(), right.relativeTo())
                && fit(left.basis(), right.basis())
                && fit(left.reading(), right.reading());
    }

    private static boolean fit(@Nullable String left, @Nullable String right) {
        return isOpen(left) || isOpen(right) || Objects.equals(left, right);
    }

    private static boolean isOpen(@Nullable String choice) {
        return choice == null
                || choice.equals(CostBasis.UNSPECIFIED.name())
                || choice.equals(PlanReading.UNCLEAR.name());
    }
}
