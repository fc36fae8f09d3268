package io.spacegraph.model;

import io.spacegraph.value.Money;
import io.spacegraph.value.NumberRange;
import io.spacegraph.value.PartialDate;
import io.spacegraph.value.Row;
import io.spacegraph.vocabulary.code.AcquisitionState;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * The purchase of a company, of a share of it or of something that it owns: one event, whether or not it closes.
 *
 * @param row what the statement returned for it
 */
@Type("Acquisition")
@Description(
        "The purchase of a company, of a share of it or of something that it owns: one event, whether or not it closes.")
public record Acquisition(@Ignore Row row) implements Entity {
    @Description("Its state; null if no source says.")
    public @Nullable AcquisitionState getState() {
        return row.findCode("state", AcquisitionState.class);
    }

    @Description("When it was announced.")
    public @Nullable PartialDate getAnnounced() {
        return row.findDate("announced");
    }

    @Description("When it closed.")
    public @Nullable PartialDate getClosed() {
        return row.findDate("closed");
    }

    @Description("What the acquirers pay, or are to pay; the claim's scope says if debt is included.")
    public @Nullable Money getAmount() {
        return row.findMoney("amount");
    }

    @Description("The share of the target that is bought, in percent; null if no source says.")
    public @Nullable NumberRange getPercent() {
        return row.findRange("percent");
    }

    @Description("What is bought, if it is neither the target nor a share of it; null otherwise.")
    public @Nullable String getAsset() {
        return row.findText("asset");
    }
}
