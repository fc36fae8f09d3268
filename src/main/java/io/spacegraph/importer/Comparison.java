package io.spacegraph.importer;

import io.spacegraph.model.Bound;
import io.spacegraph.model.ConflictKind;
import io.spacegraph.model.CostBasis;
import io.spacegraph.model.PartialDate;
import io.spacegraph.model.PlanReading;
import io.spacegraph.model.Range;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether two claims of one slot disagree, and how. */
final class Comparison {
    // "About 100" and 108 do not disagree.
    private static final BigDecimal TOLERANCE = new BigDecimal("0.1");

    private Comparison() {}

    /** The kind of disagreement; empty if both can hold, or speak of different bases. */
    static Optional<ConflictKind> of(Statement left, Statement right) {
        if (!sameBase(left.record(), right.record())) {
            return Optional.empty();
        } else if (left.value() instanceof ClaimValue.Numeric a && right.value() instanceof ClaimValue.Numeric b) {
            return numbers(a, b);
        } else if (left.value() instanceof ClaimValue.Day a && right.value() instanceof ClaimValue.Day b) {
            return meet(a.date(), b.date()) ? Optional.empty() : Optional.of(ConflictKind.DATE_ORDER);
        }
        return Objects.equals(left.value(), right.value())
                ? Optional.empty()
                : Optional.of(ConflictKind.VALUE_MISMATCH);
    }

    /** The lowest number that the range allows, "about" taken as a tenth more or less; null if nothing bounds it. */
    static @Nullable BigDecimal low(Range range) {
        return range.bound() == Bound.ABOUT ? range.number().subtract(tolerance(range)) : range.low();
    }

    /** The highest number that the range allows; null if nothing bounds it. */
    static @Nullable BigDecimal high(Range range) {
        return range.bound() == Bound.ABOUT ? range.number().add(tolerance(range)) : range.high();
    }

    private static BigDecimal tolerance(Range range) {
        return range.number().abs().multiply(TOLERANCE);
    }

    private static Optional<ConflictKind> numbers(ClaimValue.Numeric a, ClaimValue.Numeric b) {
        boolean sameNumber = a.range().number().compareTo(b.range().number()) == 0;
        if (sameNumber && !a.unit().equals(b.unit())) {
            return Optional.of(ConflictKind.UNIT_MISMATCH);
        }
        boolean comparable = a.canonicalUnit().equals(b.canonicalUnit());
        return comparable && (below(a.canonical(), b.canonical()) || below(b.canonical(), a.canonical()))
                ? Optional.of(ConflictKind.VALUE_MISMATCH)
                : Optional.empty();
    }

    private static boolean below(Range range, Range other) {
        BigDecimal high = high(range);
        BigDecimal low = low(other);
        return high != null && low != null && high.compareTo(low) < 0;
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
