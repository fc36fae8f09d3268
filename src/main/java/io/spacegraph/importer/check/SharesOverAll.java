package io.spacegraph.importer.check;

import io.spacegraph.importer.claim.ClaimNature;
import io.spacegraph.importer.claim.Span;
import io.spacegraph.importer.claim.TypedClaim;
import io.spacegraph.importer.record.Rejection;
import io.spacegraph.importer.value.ClaimValue;
import io.spacegraph.value.Unit;
import io.spacegraph.vocabulary.ClaimProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Owners who hold more than all of a company on one day. Votes are counted apart, and so is what is only planned. */
final class SharesOverAll {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    /** Of one owner's shares the latest holds, and of those of one day the smallest. */
    private static final BinaryOperator<TypedClaim> HOLDING = BinaryOperator.maxBy(
            Comparator.comparing((TypedClaim share) -> share.valid().start())
                    .thenComparing(SharesOverAll::least, Comparator.reverseOrder()));

    private SharesOverAll() {}

    static Stream<Rejection> in(List<TypedClaim> claims) {
        return claims.stream()
                .filter(SharesOverAll::isShare)
                .collect(Collectors.groupingBy(share ->
                        List.of(String.valueOf(share.object()), share.mood() == ClaimNature.FACT, isOfVotes(share))))
                .values()
                .stream()
                .flatMap(SharesOverAll::over);
    }

    private static boolean isShare(TypedClaim claim) {
        return claim.property() == ClaimProperty.OWNS
                && claim.value() instanceof ClaimValue.Measure measure
                && measure.quantity().unit() == Unit.PERCENT
                && least(claim).signum() > 0;
    }

    private static boolean isOfVotes(TypedClaim share) {
        String relativeTo = String.valueOf(share.record().relativeTo());
        return relativeTo.contains("vot") && !relativeTo.contains("share");
    }

    private static Stream<Rejection> over(List<TypedClaim> shares) {
        return shares.stream()
                .map(share -> over(share, held(shares, share.valid().start())))
                .flatMap(Optional::stream);
    }

    /** What the owners hold on a day: whoever has all ends the shares of before. */
    private static Collection<TypedClaim> held(List<TypedClaim> shares, LocalDate day) {
        List<TypedClaim> valid =
                shares.stream().filter(share -> share.valid().holdsOn(day)).toList();
        Optional<LocalDate> sold = valid.stream()
                .filter(share -> least(share).compareTo(ALL) == 0)
                .map(share -> share.valid().start())
                .max(Comparator.naturalOrder());
        Map<String, TypedClaim> owners = valid.stream()
                .filter(share -> sold.filter(share.valid().start()::isBefore).isEmpty())
                .collect(Collectors.toMap(TypedClaim::subject, Function.identity(), HOLDING));
        return owners.values();
    }

    private static Optional<Rejection> over(TypedClaim share, Collection<TypedClaim> held) {
        BigDecimal sum = held.stream().map(SharesOverAll::least).reduce(BigDecimal.ZERO, BigDecimal::add);
        // One that another of the same owner replaces on the same day adds nothing.
        if (sum.compareTo(ALL) <= 0 || !held.contains(share)) {
            return Optional.empty();
        }
        TypedClaim largest = held.stream()
                .filter(other -> !other.equals(share))
                .max(Comparator.comparing(SharesOverAll::least).thenComparing(TypedClaim::id))
                .orElse(share);
        String day = share.valid().from() == null ? "" : " on " + share.valid().from();
        String doubt = "makes at least " + sum.toPlainString() + " % of " + share.object() + day + ", with "
                + largest.record().value() + " of " + largest.subject() + ", see "
                + largest.record().origin()
                + "; end a share with validTo, or say with relativeTo what it is a part of";
        return Doubts.about(share, largest, doubt);
    }

    private static BigDecimal least(TypedClaim share) {
        Span span = Span.of(((ClaimValue.Measure) Objects.requireNonNull(share.value())).range());
        return Objects.requireNonNullElse(span.least(), BigDecimal.ZERO);
    }
}
