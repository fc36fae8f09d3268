package io.spacegraph.importer.conflict;

import io.spacegraph.importer.claim.Amount;
import io.spacegraph.importer.claim.ClaimNature;
import io.spacegraph.importer.claim.Days;
import io.spacegraph.importer.claim.Rate;
import io.spacegraph.importer.claim.Span;
import io.spacegraph.importer.claim.TypedClaim;
import io.spacegraph.importer.record.ClaimRecord;
import io.spacegraph.importer.value.ClaimValue;
import io.spacegraph.value.PartialDate;
import io.spacegraph.value.Unit;
import io.spacegraph.vocabulary.ClaimProperty;
import io.spacegraph.vocabulary.ConflictKind;
import io.spacegraph.vocabulary.PlanReading;
import io.spacegraph.vocabulary.code.CostBasis;
import io.spacegraph.vocabulary.code.Outcome;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether two claims of one slot disagree, and how. */
final class Comparison {
    /** What counts satellites: four counters that must not be confused. */
    static final Set<ClaimProperty> COUNTERS = Set.of(
            ClaimProperty.SATELLITES_PLANNED,
            ClaimProperty.SATELLITES_LAUNCHED,
            ClaimProperty.SATELLITES_IN_ORBIT,
            ClaimProperty.SATELLITES_OPERATIONAL);

    private static final Set<String> COUNTED =
            Set.of(Unit.SATELLITE.symbol(), Unit.LAUNCH.symbol(), Unit.COUNT.symbol(), Unit.DAY.symbol());

    // A test on the ground that failed is a failure, and who says no more agrees.
    private static final Set<String> GROUND_FAILURES =
            Set.of(Outcome.FAILURE.name(), Outcome.GROUND_TEST_FAILURE.name());

    // Two sums in two currencies are one sum up to the first factor, stated at other rates up to the second.
    private static final BigDecimal SAME_SUM = new BigDecimal("1.02");
    private static final BigDecimal OTHER_RATE = new BigDecimal("1.15");
    // Within a year a currency moves, so that a sum at the rate of its day is not the sum at the year's average.
    private static final BigDecimal SAME_SUM_ROUGHLY = new BigDecimal("1.1");
    // What rounding a sum may do to the rate that it implies.
    private static final BigDecimal SAME_RATE = new BigDecimal("1.01");

    // So long a promise may be repeated before it counts as a new one.
    private static final long ONE_TIME_DAYS = 31;

    private final ClaimSet evidence;

    Comparison(ClaimSet evidence) {
        this.evidence = evidence;
    }

    /** The kind of disagreement; empty if both can hold, or speak of different bases or times. */
    Optional<ConflictKind> of(TypedClaim left, TypedClaim right) {
        if (!sameBase(left.record(), right.record()) || !areOfOneTime(left, right)) {
            return Optional.empty();
        } else if (left.value() instanceof ClaimValue.Numeric && right.value() instanceof ClaimValue.Numeric) {
            return numbers(left, right);
        } else if (left.value() instanceof ClaimValue.Day a && right.value() instanceof ClaimValue.Day b) {
            return meet(a.date(), left.record().zone(), b.date(), right.record().zone())
                    ? Optional.empty()
                    : Optional.of(ConflictKind.DATE_ORDER);
        }
        return Objects.equals(left.value(), right.value()) || isOneFailure(left, right)
                ? Optional.empty()
                : Optional.of(ConflictKind.VALUE_MISMATCH);
    }

    // A later fact that differs is a change, or of another period.
    private static boolean areOfOneTime(TypedClaim left, TypedClaim right) {
        return left.mood() == ClaimNature.FACT ? left.days().meet(right.days()) : saidTogether(left, right);
    }

    /** Whether two promises are of one time: a later one replaces the earlier one and does not dispute it. */
    static boolean saidTogether(TypedClaim left, TypedClaim right) {
        PartialDate one = left.said();
        PartialDate other = right.said();
        boolean within = !one.earliest().isAfter(other.latest().plusDays(ONE_TIME_DAYS))
                && !other.earliest().isAfter(one.latest().plusDays(ONE_TIME_DAYS));
        return left.mood() == ClaimNature.FACT || within;
    }

    private static boolean isOneFailure(TypedClaim left, TypedClaim right) {
        return GROUND_FAILURES.containsAll(List.of(String.valueOf(left.value()), String.valueOf(right.value())));
    }

    private Optional<ConflictKind> numbers(TypedClaim left, TypedClaim right) {
        Amount a = Amount.of(left).orElseThrow();
        Amount b = Amount.of(right).orElseThrow();
        if (isSameNumberInAnotherUnit(left, right)) {
            return Optional.of(ConflictKind.UNIT_MISMATCH);
        } else if (!a.unit().equals(b.unit())) {
            return evidence.inUnitOf(a, b, false).flatMap(converted -> inOneCurrency(a, converted));
        } else if (differ(a.span(), b.span()) && !isRounding(a, b)) {
            return Optional.of(
                    COUNTERS.contains(left.property()) ? ConflictKind.COUNT_MISMATCH : ConflictKind.VALUE_MISMATCH);
        }
        return atOtherRates(left, right) ? Optional.of(ConflictKind.FX_MISMATCH) : Optional.empty();
    }

    private static boolean isSameNumberInAnotherUnit(TypedClaim left, TypedClaim right) {
        return left.value() instanceof ClaimValue.Numeric a
                && right.value() instanceof ClaimValue.Numeric b
                && a.range().number().compareTo(b.range().number()) == 0
                && !a.unit().equals(b.unit());
    }

    private static Optional<ConflictKind> inOneCurrency(Amount own, Amount converted) {
        Span a = own.span();
        Span b = converted.span();
        if (!differ(a, b) || !a.isAboveZero() || !b.isAboveZero()) {
            return Optional.empty();
        }
        boolean rough = converted.rate() != null && converted.rate().isRough();
        BigDecimal factor = (a.isBelow(b) ? b.over(a) : a.over(b)).first();
        if (factor.compareTo(rough ? SAME_SUM_ROUGHLY : SAME_SUM) <= 0) {
            return Optional.empty();
        }
        return Optional.of(factor.compareTo(OTHER_RATE) <= 0 ? ConflictKind.FX_MISMATCH : ConflictKind.VALUE_MISMATCH);
    }

    private static boolean atOtherRates(TypedClaim left, TypedClaim right) {
        Optional<Rate> a = Rate.implied(left);
        Optional<Rate> b = Rate.implied(right);
        return a.isPresent()
                && b.isPresent()
                && a.get().joins(b.get().base(), b.get().quote())
                && a.get().factorTo(b.get()).compareTo(SAME_RATE) > 0;
    }

    // Whoever writes 57.6 bn for 57,589 m says the same; counts are not rounded without a word.
    private static boolean isRounding(Amount a, Amount b) {
        return !COUNTED.contains(a.unit()) && a.span().isRoundingOf(b.span());
    }

    private static boolean differ(Span a, Span b) {
        return a.isBelow(b) || b.isBelow(a);
    }

    // Days of one zone are compared as written; those of two may be one night.
    private static boolean meet(
            PartialDate left, @Nullable String leftZone, PartialDate right, @Nullable String rightZone) {
        boolean one = Objects.equals(leftZone, rightZone);
        return Days.allowed(left, one ? null : leftZone).meet(Days.allowed(right, one ? null : rightZone));
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
