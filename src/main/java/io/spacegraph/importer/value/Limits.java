package io.spacegraph.importer.value;

import io.spacegraph.value.NumberRange;
import io.spacegraph.value.Unit;
import io.spacegraph.vocabulary.ClaimProperty;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What the numbers of a property can be, whoever states them: no half satellites, no fewer than none. */
final class Limits {
    private static final Set<Unit> WHOLE = Set.of(Unit.SATELLITE, Unit.LAUNCH, Unit.COUNT);
    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

    private Limits() {}

    /**
     * Passes a value that its property can have.
     *
     * @throws IllegalArgumentException saying what is allowed, if it is another one
     */
    static void check(ClaimProperty property, ClaimValue.Numeric value) {
        Unit unit =
                value instanceof ClaimValue.Measure measure ? measure.quantity().unit() : null;
        property.counted()
                .filter(counted -> unit != counted)
                .ifPresent(counted -> refuse("must be in " + counted.symbol()));
        if (!property.isSigned() && numbers(value.range()).anyMatch(number -> number.signum() < 0)) {
            refuse("must not be negative with " + property);
        }
        if (unit != null && WHOLE.contains(unit) && !numbers(value.range()).allMatch(Limits::isWhole)) {
            refuse("must be whole, for " + unit.symbol() + " are counted one by one");
        }
        if (property.counted().isPresent() && numbers(value.range()).anyMatch(number -> number.compareTo(MOST) > 0)) {
            refuse("must be at most " + MOST + " with " + property);
        }
    }

    private static Stream<BigDecimal> numbers(NumberRange range) {
        return Stream.of(range.low(), range.high(), range.point()).filter(Objects::nonNull);
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    private static void refuse(String allowed) {
        throw new IllegalArgumentException(allowed);
    }
}
