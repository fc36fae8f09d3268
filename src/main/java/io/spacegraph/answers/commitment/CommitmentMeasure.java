package io.spacegraph.answers.commitment;

import io.spacegraph.answers.LaunchRecords;
import io.spacegraph.answers.Sighting;
import io.spacegraph.value.NumberRange;
import io.spacegraph.value.ValueKind;
import io.spacegraph.vocabulary.ClaimProperty;
import io.spacegraph.vocabulary.PlanReading;
import io.spacegraph.vocabulary.code.Outcome;
import io.spacegraph.vocabulary.code.RocketStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What shows a commitment kept: an event that is dated, a constant that is reached, or a number that is at least (of costs,
 * at most) the one promised, in one unit. A part that reaches the number shows it of
 * the whole, so a commitment without a scope takes facts of any.
 *
 * @param commitment what is promised
 * @param facts the claims about its subject that state what is, up to the day asked for
 * @param launches its launches that are recorded one by one, if it is about a rocket or constellation
 * @param through the day up to which launches are recorded; null if it is about something else
 */
record CommitmentMeasure(
        CommitmentClaim commitment,
        List<CommitmentClaim> facts,
        LaunchRecords launches,
        @Nullable LocalDate through) {

    /** Planned satellites are counted when they are up. */
    static final Set<ClaimProperty> COUNTERS = Set.of(
            ClaimProperty.SATELLITES_LAUNCHED, ClaimProperty.SATELLITES_IN_ORBIT, ClaimProperty.SATELLITES_OPERATIONAL);

    /** What beside the counters and the property of the commitment itself may show what became of it. */
    static final Set<ClaimProperty> SIGNS = Set.of(ClaimProperty.ROCKET_STATUS, ClaimProperty.OUTCOME);

    private static final Set<String> UNFLOWN =
            Set.of(RocketStatus.CONCEPT.name(), RocketStatus.DEVELOPMENT.name(), RocketStatus.TESTING.name());

    private static final Set<ClaimProperty> BETTER_LESS = Set.of(
            ClaimProperty.COST_PER_KG,
            ClaimProperty.COST_RELATIVE,
            ClaimProperty.PRICE_PER_LAUNCH,
            ClaimProperty.COST_PER_LAUNCH,
            ClaimProperty.PART_COST,
            ClaimProperty.DAYS_PER_LAUNCH);

    private static final Comparator<CommitmentClaim> EARLIEST = Comparator.comparing(
                    (CommitmentClaim claim) -> claim.sighting().first())
            .thenComparing(CommitmentClaim::id);

    /** Whether any fact could show it; words cannot be held against facts. */
    boolean exists() {
        return commitment.isDate()
                || commitment.isNumber()
                || commitment.property().kind() == ValueKind.CODE;
    }

    /** What shows it, the earliest first. */
    Stream<Sighting> fulfilling() {
        Stream<Sighting> claimed = measured().filter(this::isReachedBy).map(CommitmentClaim::sighting);
        return Stream.concat(claimed, recorded().stream())
                .sorted(Comparator.comparing(Sighting::first).thenComparing(Sighting::claim));
    }

    /** What could have shown it and does not. */
    Stream<Sighting> lacking() {
        Stream<CommitmentClaim> fewer =
                measured().filter(fact -> !isReachedBy(fact) && fact.property() != onlyWorking());
        return Stream.concat(fewer, unflown()).map(CommitmentClaim::sighting);
    }

    /** That it was called off; empty if no source says so, or if it is no matter of a date. */
    Optional<Sighting> cancelled() {
        return commitment.property() == ClaimProperty.MISSION_DATE
                ? facts.stream()
                        .filter(fact -> fact.property() == ClaimProperty.OUTCOME
                                && Outcome.CANCELLED.name().equals(fact.fact().text()))
                        .map(CommitmentClaim::sighting)
                        .max(Comparator.comparing(Sighting::first).thenComparing(Sighting::claim))
                : Optional.empty();
    }

    /** A rocket that is still being tested has not flown. */
    private Stream<CommitmentClaim> unflown() {
        return commitment.property() == ClaimProperty.FIRST_FLIGHT
                ? facts.stream()
                        .filter(fact -> fact.property() == ClaimProperty.ROCKET_STATUS
                                && UNFLOWN.contains(String.valueOf(fact.fact().text())))
                : Stream.of();
    }

    /** Fewer that work say nothing of how many are up. */
    private @Nullable ClaimProperty onlyWorking() {
        return commitment.property() == ClaimProperty.SATELLITES_PLANNED ? ClaimProperty.SATELLITES_OPERATIONAL : null;
    }

    /** The day up to which records of launches would have it, if it had come about; null for what is no matter of launches. */
    @Nullable
    LocalDate records() {
        return isFirstFlight() ? through : null;
    }

    private Optional<Sighting> recorded() {
        if (isFirstFlight()) {
            return launches.first();
        }
        boolean isTotal =
                commitment.property() == ClaimProperty.SATELLITES_PLANNED && !isOnTop() && commitment.scope() == null;
        return isTotal ? launches.reaching(commitment.fact().range().number(), fewerInOrbit()) : Optional.empty();
    }

    private Stream<Sighting> fewerInOrbit() {
        return measured()
                .filter(fact -> fact.property() == ClaimProperty.SATELLITES_IN_ORBIT
                        && fact.fact().range().isBelow(commitment.fact().range().number()))
                .map(CommitmentClaim::sighting);
    }

    private boolean isFirstFlight() {
        return commitment.property() == ClaimProperty.FIRST_FLIGHT && through != null;
    }

    private Stream<CommitmentClaim> measured() {
        return exists() ? facts.stream().filter(this::measures) : Stream.of();
    }

    private boolean measures(CommitmentClaim fact) {
        boolean counted = commitment.property() == ClaimProperty.SATELLITES_PLANNED;
        return (counted ? COUNTERS.contains(fact.property()) : fact.property() == commitment.property())
                && (commitment.scope() == null || commitment.scope().equals(fact.scope()))
                && same(commitment, fact, "relativeTo")
                && (!commitment.isNumber() || same(commitment, fact, "fact.canonicalUnit"));
    }

    private boolean isReachedBy(CommitmentClaim fact) {
        if (!commitment.isNumber()) {
            return commitment.isDate() || same(commitment, fact, "fact.text");
        }
        NumberRange promised = commitment.fact().range();
        boolean less = BETTER_LESS.contains(commitment.property());
        BigDecimal is = less ? fact.fact().range().most() : fact.fact().range().least();
        BigDecimal shall = less ? promised.most() : total(promised.number(), fact.property());
        return is != null && shall != null && (less ? is.compareTo(shall) <= 0 : is.compareTo(shall) >= 0);
    }

    /** What comes on top needs a count from before it was said; where none is known, no count shows it. */
    private @Nullable BigDecimal total(@Nullable BigDecimal promised, ClaimProperty counter) {
        return promised == null || !isOnTop()
                ? promised
                : before(counter).map(promised::add).orElse(null);
    }

    private boolean isOnTop() {
        return PlanReading.ADDITIONAL.name().equals(commitment.fact().row().findText("reading"));
    }

    private Optional<BigDecimal> before(ClaimProperty counter) {
        LocalDate said = commitment.fact().stated();
        return facts.stream()
                .filter(fact ->
                        fact.property() == counter && !fact.sighting().first().isAfter(said))
                .max(EARLIEST)
                .map(fact -> fact.fact().range().most());
    }

    private static boolean same(CommitmentClaim one, CommitmentClaim other, String key) {
        return key.startsWith("fact.")
                ? same(
                        one.fact().row().find(key.substring(5)),
                        other.fact().row().find(key.substring(5)))
                : same(one.row().find(key), other.row().find(key));
    }

    private static boolean same(@Nullable Object one, @Nullable Object other) {
        return Objects.equals(one, other);
    }
}
