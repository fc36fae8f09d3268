package io.spacegraph.importer.check;

import io.spacegraph.importer.claim.TypedClaim;
import io.spacegraph.importer.record.ClaimRecord;
import io.spacegraph.importer.record.Rejection;
import io.spacegraph.importer.value.ClaimValue;
import io.spacegraph.vocabulary.ClaimProperty;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Amounts of contracts that their own words call a most, which nobody has ordered yet. */
final class CeilingsAsAmounts {
    private static final Pattern AT_MOST = Pattern.compile(
            "(?i)\\b(up to|ceiling|maximum|not to exceed|as much as|potential(ly)?|at most)\\b|最高|不超过|上限");

    private static final int BEFORE = 30;
    private static final int AFTER = 20;

    private CeilingsAsAmounts() {}

    static Stream<Rejection> in(List<TypedClaim> claims) {
        return claims.stream()
                .filter(claim -> claim.property() == ClaimProperty.CONTRACT_AMOUNT)
                .filter(CeilingsAsAmounts::isCeiling)
                .flatMap(claim -> Doubts.about(
                        claim,
                        "value",
                        String.valueOf(claim.value()),
                        "is what the contract may reach at most, by its bound or the words around it; make it a CONTRACT_CEILING")
                        .stream());
    }

    private static boolean isCeiling(TypedClaim claim) {
        boolean isOpenBelow = claim.value() instanceof ClaimValue.Sum sum
                && sum.money().range().least() == null;
        return isOpenBelow || AT_MOST.matcher(around(claim.record())).find();
    }

    /** The words just before and after the sum. */
    private static String around(ClaimRecord claim) {
        String quote = String.valueOf(claim.quote());
        String written = String.valueOf(claim.written());
        int at = quote.indexOf(written);
        return at < 0
                ? ""
                : quote.substring(Math.max(0, at - BEFORE), Math.min(quote.length(), at + written.length() + AFTER));
    }
}
