package io.spacegraph.importer.check;

import io.spacegraph.importer.claim.TypedClaim;
import io.spacegraph.importer.record.Rejection;
import io.spacegraph.importer.value.ClaimValue;
import io.spacegraph.value.Bound;
import io.spacegraph.vocabulary.ClaimProperty;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sums and counts that the words bound from above, but the value takes for exact: of an offer of up to so much nobody knows what came
 * of it. What something can carry or make is such a number by its nature.
 */
final class LostBounds {
    private static final String UP_TO = "(up to|as much as|as many as|at most|no more than|a maximum of|不超过|至多|最多)";
    private static final Pattern BOUND = Pattern.compile(UP_TO + "\\s*", Pattern.CASE_INSENSITIVE);

    private LostBounds() {}

    static Stream<Rejection> in(List<TypedClaim> claims) {
        return claims.stream()
                .filter(LostBounds::isCounted)
                .map(LostBounds::doubt)
                .flatMap(Optional::stream);
    }

    // What a contract may reach at most is a property of its own, for which CeilingsAsAmounts has the words.
    private static boolean isCounted(TypedClaim claim) {
        return claim.property() != ClaimProperty.CONTRACT_CEILING
                && claim.property() != ClaimProperty.CONTRACT_AMOUNT
                && claim.value() instanceof ClaimValue.Numeric number
                && number.range().bound() == Bound.EXACT
                && (number instanceof ClaimValue.Sum
                        || claim.property().counted().isPresent());
    }

    private static Optional<Rejection> doubt(TypedClaim claim) {
        String number = BOUND.matcher(written(claim)).replaceFirst("");
        Pattern bounded = Pattern.compile(
                UP_TO + "\\s*(a total of |about |around )?" + Pattern.quote(number), Pattern.CASE_INSENSITIVE);
        return bounded.matcher(claim.record().quote() + "\n" + written(claim)).find()
                ? Doubts.about(
                        claim,
                        "value",
                        String.valueOf(claim.record().value()),
                        "is exact, but the words say at most so much; write <" + claim.value())
                : Optional.empty();
    }

    private static String written(TypedClaim claim) {
        String written = claim.record().written();
        return written == null ? String.valueOf(claim.record().value()) : written;
    }
}
