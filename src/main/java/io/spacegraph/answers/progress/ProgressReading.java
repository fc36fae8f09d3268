package io.spacegraph.answers.progress;

import io.spacegraph.answers.CommitmentOutcome;
import io.spacegraph.value.NumberRange;
import io.spacegraph.value.Row;
import io.spacegraph.vocabulary.ClaimProperty;
import io.spacegraph.vocabulary.PlanReading;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * How far a constellation is on the way to one milestone, under one reading of it.
 *
 * @param row what the statement returned for it
 */
@Type("ProgressReading")
@Description("How far a constellation is on the way to one milestone, under one reading of it.")
public record ProgressReading(@Ignore Row row) {
    @Description("How the milestone's number is read here; a plan that does not say is read both ways.")
    public @NonNull PlanReading getReading() {
        return row.getCode("reading", PlanReading.class);
    }

    @Description("The day of the count.")
    public @NonNull LocalDate getOnDate() {
        return row.getDay("onDate");
    }

    @Description(
            "How many satellites there were on that day, by the counter named beside it; null where no source counts.")
    public @Nullable Integer getInOrbit() {
        return row.findInteger("inOrbit");
    }

    @Description(
            "Which of the four counters it is: the latest that a source gives, else the satellites on the launches.")
    public @Nullable ClaimProperty getCounter() {
        return row.findCode("counter", ClaimProperty.class);
    }

    @Description("How many satellites are left to launch.")
    public @Nullable Integer getRemaining() {
        return row.findInteger("remaining");
    }

    @Description("Days from that day to the last day that the deadline allows; negative after it.")
    public @Nullable Integer getDaysLeft() {
        return row.findInteger("daysLeft");
    }

    @Description("Satellites on one launch: as asked, else the mean of the launches so far.")
    public @Nullable Double getSatellitesPerLaunch() {
        return row.findDouble("satellitesPerLaunch");
    }

    @Description("Launches that the remaining satellites need, rounded up.")
    public @Nullable Integer getLaunchesNeeded() {
        return row.findInteger("launchesNeeded");
    }

    @Description("Days from one launch to the next that the days left allow.")
    public @Nullable Double getDaysPerLaunchNeeded() {
        return row.findDouble("daysPerLaunchNeeded");
    }

    @Description(
            "The same number of launches spread over the whole calendar year of the deadline, if that is the year of the"
                    + " count: what a plan for \"this year\" may mean.")
    public @Nullable Double getDaysPerLaunchOfYear() {
        return row.findDouble("daysPerLaunchOfYear");
    }

    @Description("The window of daysPerLaunchNeeded, in words.")
    public @Nullable String getWindow() {
        return row.findText("window");
    }

    @Description(
            "Mean days from one launch to the next, in the year up to the last launch: last less first, by the gaps between.")
    public @Nullable Double getDaysPerLaunchObserved() {
        return row.findDouble("daysPerLaunchObserved");
    }

    @Description("The fewest days between two launches of that year.")
    public @Nullable Integer getDaysPerLaunchBest() {
        return row.findInteger("daysPerLaunchBest");
    }

    @Description("How many times closer together than so far, by the mean, launches must follow.")
    public @Nullable Double getAccelerationFactor() {
        return row.findDouble("accelerationFactor");
    }

    @Description("When the milestone is reached at the mean pace so far; null where the outcome is no longer OPEN.")
    public @Nullable LocalDate getProjectedDate() {
        return row.findDay("projectedDate");
    }

    @Description("How the pace compares with what the plan needs; null where the outcome is no longer OPEN.")
    public @Nullable Verdict getVerdict() {
        return row.findCode("verdict", Verdict.class);
    }

    @Description("From the least to the most that the claims on this milestone state, such as 1600 to 1618.")
    public @NonNull NumberRange getSpread() {
        return Objects.requireNonNull(row.findRange("spread"));
    }

    @Description("What became of the milestone, by the same rule as in commitments.")
    public @NonNull CommitmentOutcome getOutcome() {
        return row.getCode("outcome", CommitmentOutcome.class);
    }

    @Description("Why, in one sentence with the dates and claims.")
    public @NonNull String getReason() {
        return row.getText("reason");
    }

    @Description(
            "The last day of which something is known of how many satellites there are: no judgement reaches beyond it;"
                    + " null if nothing is known.")
    public @Nullable LocalDate getEvidenceThrough() {
        return row.findDay("evidenceThrough");
    }

    @Description(
            "The day of the last launch of the constellation that the graph knows. No pace is told of a day that is further from it than"
                    + " any two launches of the year up to it were from each other; null without launches.")
    public @Nullable LocalDate getLaunchesThrough() {
        return row.findDay("launchesThrough");
    }
}
