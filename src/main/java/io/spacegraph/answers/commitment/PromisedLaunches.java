package io.spacegraph.answers.commitment;

import io.spacegraph.answers.DayRange;
import io.spacegraph.answers.LaunchRecords;
import io.spacegraph.answers.RecordHorizon;
import io.spacegraph.answers.Sighting;
import io.spacegraph.vocabulary.ClaimProperty;
import io.spacegraph.vocabulary.Whole;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What launch records show of a promise to launch: a first flight, a number of launches in a period, or the day of a mission. A
 * mission did not fly by its day if its rocket has not flown at all since the promise was made: a launch of its rocket may have carried
 * it under another name.
 *
 * @param launches those of the rocket, of the company, or of the rocket of the mission that it is about
 * @param through the day up to which launches are recorded; null if it is about something else
 */
record PromisedLaunches(
        CommitmentClaim commitment,
        LaunchRecords launches,
        @Nullable LocalDate through) {

    /** What these records may decide. */
    static final Set<ClaimProperty> PROPERTIES = Set.of(
            ClaimProperty.FIRST_FLIGHT,
            ClaimProperty.LAUNCHES,
            ClaimProperty.LAUNCHES_PER_YEAR,
            ClaimProperty.MISSION_DATE);

    /** The launch by which it came about. */
    Optional<Sighting> shown() {
        if (through == null) {
            return Optional.empty();
        } else if (commitment.property() == ClaimProperty.FIRST_FLIGHT) {
            return launches.first();
        }
        int number = number();
        List<Sighting> flown = period() == null ? List.of() : launches.within(period(), false);
        return number < 1 || flown.size() < number ? Optional.empty() : Optional.of(flown.get(number - 1));
    }

    /** What they have of it; empty if they would not have it. */
    Optional<RecordHorizon> records() {
        return through == null ? Optional.empty() : found().map(found -> new RecordHorizon(through, found));
    }

    private Optional<String> found() {
        return switch (commitment.property()) {
            case FIRST_FLIGHT -> Optional.of("do not have it");
            case MISSION_DATE ->
                launches.after(commitment.saidFirst().minusDays(1)).first().isEmpty()
                        ? Optional.of("have no flight of its rocket since it was said")
                        : Optional.empty();
            default -> fewer();
        };
    }

    /** That even with those that may lie in the period there are too few. */
    private Optional<String> fewer() {
        DayRange period = period();
        int most = period == null ? 0 : launches.within(period, true).size();
        return period == null || most >= number()
                ? Optional.empty()
                : Optional.of("have %d of %d orbital launches".formatted(most, number()));
    }

    /** The days in which so many launches are promised; null if that is not what is promised, or of whom the records have none at all. */
    private @Nullable DayRange period() {
        boolean isNumber = commitment.property() == ClaimProperty.LAUNCHES
                || commitment.property() == ClaimProperty.LAUNCHES_PER_YEAR;
        return isNumber && Whole.isReadFrom(ClaimProperty.LAUNCHES, commitment.scope()) ? commitment.period() : null;
    }

    private int number() {
        return commitment.isNumber() ? commitment.fact().range().number().intValue() : 0;
    }
}
