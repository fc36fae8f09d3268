package io.spacegraph.answers.commitment;

import io.spacegraph.answers.DayRange;
import io.spacegraph.answers.Sighting;
import io.spacegraph.value.NumberRange;
import io.spacegraph.value.ValueKind;
import io.spacegraph.vocabulary.ClaimProperty;
import io.spacegraph.vocabulary.Temporality;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The facts of a promise's own property that may be held against it: an event that is dated, a constant that is reached, or a number
 * that is at least (of costs, at most) the one promised, in one unit. A promise without a scope takes facts of any; a figure of a
 * period is held against facts of that period alone.
 *
 * @param facts the claims about its subject that state what is, up to the day asked for
 */
record ComparedClaims(CommitmentClaim commitment, List<CommitmentClaim> facts) {

    private static final Set<ClaimProperty> BETTER_LESS = Set.of(
            ClaimProperty.COST_PER_KG,
            ClaimProperty.COST_RELATIVE,
            ClaimProperty.PRICE_PER_LAUNCH,
            ClaimProperty.COST_PER_LAUNCH,
            ClaimProperty.PART_COST,
            ClaimProperty.DAYS_PER_LAUNCH);

    /** Whether any fact could show it; words cannot be held against facts. */
    boolean exist() {
        return commitment.isDate()
                || commitment.isNumber()
                || commitment.property().kind() == ValueKind.CODE;
    }

    /** Those that show it. */
    Stream<Sighting> shown() {
        return compared().filter(this::isReachedBy).map(CommitmentClaim::sighting);
    }

    /** Those that could and do not; the figure of a period that is over says so when it is told. */
    Stream<Sighting> less() {
        boolean isOfPeriod = commitment.isNumber() && commitment.period() != null;
        return compared()
                .filter(fact -> !isReachedBy(fact))
                .map(fact -> isOfPeriod ? Sighting.said(fact.fact()) : fact.sighting());
    }

    private Stream<CommitmentClaim> compared() {
        return exist() ? facts.stream().filter(this::compares) : Stream.of();
    }

    private boolean compares(CommitmentClaim fact) {
        return fact.property() == commitment.property()
                && (commitment.scope() == null || commitment.scope().equals(fact.scope()))
                && Objects.equals(commitment.relativeTo(), fact.relativeTo())
                && (!commitment.isNumber() || (Objects.equals(commitment.unit(), fact.unit()) && isOfItsPeriod(fact)));
    }

    private boolean isOfItsPeriod(CommitmentClaim fact) {
        DayRange period = commitment.period();
        return period == null
                ? fact.period() == null || commitment.property().temporality() != Temporality.TOTAL
                : period.equals(fact.period());
    }

    private boolean isReachedBy(CommitmentClaim fact) {
        if (!commitment.isNumber()) {
            return commitment.isDate()
                    || Objects.equals(commitment.fact().text(), fact.fact().text());
        }
        NumberRange promised = commitment.fact().range();
        boolean less = BETTER_LESS.contains(commitment.property());
        BigDecimal is = less ? fact.fact().range().most() : fact.fact().range().least();
        BigDecimal shall = less ? promised.most() : promised.number();
        return is != null && shall != null && (less ? is.compareTo(shall) <= 0 : is.compareTo(shall) >= 0);
    }
}
