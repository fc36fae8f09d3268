package io.spacegraph.model;

import io.spacegraph.value.PartialDate;
import io.spacegraph.value.Quantity;
import io.spacegraph.value.Row;
import io.spacegraph.vocabulary.code.ReuseLevel;
import io.spacegraph.vocabulary.code.RocketStatus;
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
    @Description("How far it has come; null if no source says.")
    public @Nullable RocketStatus getStatus() {
        return row.findCode("status", RocketStatus.class);
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
