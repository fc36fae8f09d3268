package io.spacegraph.model;

import io.spacegraph.value.PartialDate;
import io.spacegraph.value.Row;
import io.spacegraph.vocabulary.code.MissionKind;
import io.spacegraph.vocabulary.code.Orbit;
import io.spacegraph.vocabulary.code.Outcome;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * One undertaking: a launch, a crewed flight, a test on the ground, a demonstration, a rescue.
 *
 * @param row what the statement returned for it
 */
@Type("Mission")
@Description("One undertaking: a launch, a crewed flight, a test on the ground, a demonstration, a rescue.")
public record Mission(@Ignore Row row) implements Entity {
    @Description("What kind of undertaking it is; null if no source says.")
    public @Nullable MissionKind getKind() {
        return row.findCode("kind", MissionKind.class);
    }

    @Description(
            "When it took place or is planned, in UTC; asWritten names the time zone if a source states the day only in another one.")
    public @Nullable PartialDate getDate() {
        return row.findDate("date");
    }

    @Description("How it ended; null if no source says.")
    public @Nullable Outcome getOutcome() {
        return row.findCode("outcome", Outcome.class);
    }

    @Description("Why it failed.")
    public @Nullable String getFailureReason() {
        return row.findText("failureReason");
    }

    @Description("Where it went.")
    public @NonNull Orbit getOrbit() {
        return row.getCode("orbit", Orbit.class, Orbit.UNSPECIFIED);
    }

    @Description("How many satellites it carried.")
    public @Nullable Integer getSatellites() {
        return row.findInteger("satellites");
    }
}
