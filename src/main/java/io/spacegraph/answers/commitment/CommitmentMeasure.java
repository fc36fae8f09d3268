package io.spacegraph.answers.commitment;

import io.spacegraph.answers.LaunchRecords;
import io.spacegraph.answers.RecordHorizon;
import io.spacegraph.answers.SatelliteGoal;
import io.spacegraph.answers.Sighting;
import io.spacegraph.vocabulary.PlanReading;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What shows a commitment kept, and what shows less. Numbers of satellites are judged by {@link SatelliteGoal}, all else by the
 * claims of its own property ({@link ComparedClaims}), by states ({@link CommitmentSigns}) and by launches ({@link PromisedLaunches}).
 *
 * @param commitment what is promised
 * @param facts the claims about its subject that state what is, up to the day asked for
 * @param launches the launches recorded one by one that may decide it
 * @param through the day up to which those are recorded; null if none may decide it
 */
record CommitmentMeasure(
        CommitmentClaim commitment,
        List<CommitmentClaim> facts,
        LaunchRecords launches,
        @Nullable LocalDate through) {

    /** Whether any fact could show it; words cannot be held against facts. */
    boolean exists() {
        return claims().exist();
    }

    /** What shows it, the earliest first. */
    Stream<Sighting> fulfilling() {
        Stream<Sighting> shown = isOfSatellites()
                ? satellites().shown()
                : Stream.of(claims().shown(), signs().shown(), flights().shown().stream())
                        .flatMap(sightings -> sightings);
        return shown.sorted(Sighting.EARLIEST);
    }

    /** What could have shown it and does not. */
    Stream<Sighting> lacking() {
        return isOfSatellites() ? satellites().less() : Stream.concat(claims().less(), signs().less());
    }

    /** What launch records have of it; empty if they would not have it. */
    Optional<RecordHorizon> records() {
        return isOfSatellites() ? satellites().records() : flights().records();
    }

    /** That it was called off; empty if no source says so. */
    Optional<Sighting> cancelled() {
        return signs().cancelled();
    }

    /** That the policy which demands it was changed; empty if no source says so. */
    Optional<Sighting> changed() {
        return signs().changed();
    }

    private boolean isOfSatellites() {
        return SatelliteGoal.isAbout(commitment.property());
    }

    private SatelliteGoal satellites() {
        return new SatelliteGoal(
                commitment.fact(),
                PlanReading.ADDITIONAL.name().equals(commitment.reading()),
                facts.stream()
                        .filter(fact -> SatelliteGoal.COUNTERS.contains(fact.property()))
                        .map(CommitmentClaim::fact)
                        .toList(),
                launches,
                through);
    }

    private ComparedClaims claims() {
        return new ComparedClaims(commitment, facts);
    }

    private CommitmentSigns signs() {
        return new CommitmentSigns(commitment, facts);
    }

    private PromisedLaunches flights() {
        return new PromisedLaunches(commitment, launches, through);
    }
}
