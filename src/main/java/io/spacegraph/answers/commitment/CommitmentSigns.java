package io.spacegraph.answers.commitment;

import io.spacegraph.answers.Sighting;
import io.spacegraph.vocabulary.ClaimProperty;
import io.spacegraph.vocabulary.code.AcquisitionState;
import io.spacegraph.vocabulary.code.Outcome;
import io.spacegraph.vocabulary.code.PolicyStatus;
import io.spacegraph.vocabulary.code.RocketStatus;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a state says of a promise of another property: a rocket that is still tested has not flown, an acquisition that has closed was
 * closed by then, and a mission may be called off.
 *
 * @param facts the claims about its subject that state what is, up to the day asked for
 */
record CommitmentSigns(CommitmentClaim commitment, List<CommitmentClaim> facts) {

    /** The states that say something of other properties. */
    static final Set<ClaimProperty> PROPERTIES = Set.of(
            ClaimProperty.ROCKET_STATUS,
            ClaimProperty.OUTCOME,
            ClaimProperty.ACQUISITION_STATE,
            ClaimProperty.POLICY_STATUS);

    /** States that show it come about. */
    Stream<Sighting> shown() {
        return commitment.property() == ClaimProperty.ACQUISITION_CLOSED
                ? states(ClaimProperty.ACQUISITION_STATE, Set.of(AcquisitionState.CLOSED))
                : Stream.of();
    }

    /** States in which it has not come about. */
    Stream<Sighting> less() {
        return switch (commitment.property()) {
            case FIRST_FLIGHT ->
                states(
                        ClaimProperty.ROCKET_STATUS,
                        Set.of(RocketStatus.CONCEPT, RocketStatus.DEVELOPMENT, RocketStatus.TESTING));
            case ACQUISITION_CLOSED ->
                states(ClaimProperty.ACQUISITION_STATE, Set.of(AcquisitionState.PROPOSED, AcquisitionState.PENDING));
            default -> Stream.of();
        };
    }

    /** That it was called off; empty if no source says so, or if it is no matter of a date. */
    Optional<Sighting> cancelled() {
        return switch (commitment.property()) {
            case MISSION_DATE -> latest(states(ClaimProperty.OUTCOME, Set.of(Outcome.CANCELLED)));
            case ACQUISITION_CLOSED ->
                latest(states(ClaimProperty.ACQUISITION_STATE, Set.of(AcquisitionState.TERMINATED)));
            default -> Optional.empty();
        };
    }

    /** That the policy which demands it was changed, or a part of it waived, after it was said. */
    Optional<Sighting> changed() {
        return latest(states(ClaimProperty.POLICY_STATUS, Set.of(PolicyStatus.CHANGED)));
    }

    private Stream<Sighting> states(ClaimProperty property, Set<? extends Enum<?>> states) {
        List<String> names = states.stream().map(Enum::name).toList();
        return facts.stream()
                .filter(fact -> fact.property() == property
                        && names.contains(String.valueOf(fact.fact().text())))
                .map(CommitmentClaim::sighting);
    }

    private static Optional<Sighting> latest(Stream<Sighting> sightings) {
        return sightings.max(Sighting.EARLIEST);
    }
}
