package io.spacegraph.importer;

import io.spacegraph.model.ConflictKind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says in a sentence how claims disagree, with the arithmetic that a reader can check. */
final class Explanation {
    private Explanation() {}

    /** Such as {@code 100 USD/lb is 220.46 USD/kg, against 100 USD/kg: 2.2 times.} */
    static String of(ConflictKind kind, List<Statement> claims) {
        boolean inUnits = kind == ConflictKind.UNIT_MISMATCH;
        String values = claims.stream()
                .sorted(Comparator.comparing(Explanation::number).reversed())
                .map(claim -> inUnits
                        ? converted(claim.value())
                        : claim.value() + " in " + claim.source().id())
                .distinct()
                .collect(Collectors.joining(", against "));
        Double spread = spread(claims);
        if (spread != null) {
            return values + ": " + plain(new BigDecimal(spread).round(new MathContext(3))) + " times." + notes(claims);
        }
        return values + (inUnits ? ": the same number in units that do not convert." : ".") + notes(claims);
    }

    // Why a claim is refuted stands in its note.
    private static String notes(List<Statement> claims) {
        return claims.stream()
                .filter(Statement::isRefuted)
                .flatMap(claim -> Stream.ofNullable(claim.record().note()))
                .map(note -> " " + note)
                .collect(Collectors.joining());
    }

    /** Such as {@code claim/a is refuted by claim/b.} */
    static String refuted(List<Statement> claims) {
        return ids(claims, true) + " is refuted by " + ids(claims, false) + ".";
    }

    /** The largest number divided by the smallest, to four decimals; null unless all are above zero in one unit. */
    static @Nullable Double spread(List<Statement> claims) {
        List<ClaimValue.Numeric> numbers = claims.stream()
                .map(Statement::value)
                .flatMap(Explanation::asNumber)
                .toList();
        List<BigDecimal> sorted = numbers.stream()
                .map(number -> number.canonical().number())
                .sorted()
                .toList();
        boolean oneUnit = numbers.stream()
                        .map(ClaimValue.Numeric::canonicalUnit)
                        .distinct()
                        .count()
                == 1;
        if (numbers.size() < claims.size() || !oneUnit || sorted.get(0).signum() <= 0) {
            return null;
        }
        return sorted.get(sorted.size() - 1)
                .divide(sorted.get(0), 4, RoundingMode.HALF_UP)
                .doubleValue();
    }

    private static String ids(List<Statement> claims, boolean refuted) {
        return claims.stream()
                .filter(claim -> claim.isRefuted() == refuted)
                .map(Statement::id)
                .collect(Collectors.joining(" and "));
    }

    private static Stream<ClaimValue.Numeric> asNumber(@Nullable ClaimValue value) {
        return value instanceof ClaimValue.Numeric number ? Stream.of(number) : Stream.empty();
    }

    private static BigDecimal number(Statement claim) {
        return asNumber(claim.value())
                .map(number -> number.canonical().number())
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    private static String converted(@Nullable ClaimValue value) {
        return value instanceof ClaimValue.Measure measure && !measure.unit().equals(measure.canonicalUnit())
                ? measure + " is " + measure.canonical().rounded() + " "
                        + measure.quantity().unit().canonical().symbol()
                : String.valueOf(value);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
