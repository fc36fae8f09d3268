package io.spacegraph.model;

import io.spacegraph.value.PartialDate;
import io.spacegraph.value.Quantity;
import io.spacegraph.value.Row;
import io.spacegraph.vocabulary.code.ReuseLevel;
import io.spacegraph.vocabulary.code.RocketStatus;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * A launch vehicle or a family of launch vehicles.
 *
 * @param row what the statement returned for it
 */
@Type("Rocket")
@Description("A launch vehicle or a family of launch vehicles.")
public record Rocket(@Ignore Row row) implements Entity {
    @Description("How far it has come; null if no source says. A grounding ends with the next launch that is recorded.")
    public @Nullable RocketStatus getStatus() {
        return row.findCode("status", RocketStatus.class);
    }

    @Description("The day that the status is of; null if there is none.")
    public @Nullable LocalDate getStatusAsOf() {
        return row.findDay("statusAsOf");
    }

    @Description(
            "The day of its first launch after the latest grounding that a source reports; null if none is reported, or it"
                    + " has not flown since as far as the graph knows.")
    public @Nullable LocalDate getFlownAfterGrounding() {
        return row.findDay("flownAfterGrounding");
    }

    @Description("How much of it is reused; null if no source says.")
    public @Nullable ReuseLevel getReuse() {
        return row.findCode("reuse", ReuseLevel.class);
    }

    @Description("What it burns.")
    public @Nullable String getPropellant() {
        return row.findText("propellant");
    }

    @Description("What it carries to low Earth orbit.")
    public @Nullable Quantity getPayloadLeo() {
        return row.findQuantity("payloadLeo");
    }

    @Description("When it first flew, or is to fly.")
    public @Nullable PartialDate getFirstFlight() {
        return row.findDate("firstFlight");
    }
}
