package io.spacegraph.model;

import io.spacegraph.value.NumberRange;
import io.spacegraph.value.PartialDate;
import io.spacegraph.value.Quantity;
import io.spacegraph.value.Row;
import io.spacegraph.value.Unit;
import io.spacegraph.vocabulary.Modality;
import io.spacegraph.vocabulary.code.CostBasis;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * What it costs to bring a kilogram into space, according to one source.
 *
 * @param row what the statement returned for it
 */
@Type("CostPoint")
@Description("What it costs to bring a kilogram into space, according to one source.")
public record CostPoint(@Ignore Row row) {
    @Description("Whose cost or price it is.")
    public @NonNull CostBasis getBasis() {
        return row.getCode("basis", CostBasis.class, CostBasis.UNSPECIFIED);
    }

    @Description("How sure the speaker is.")
    public @NonNull Modality getModality() {
        return row.getCode("modality", Modality.class);
    }

    @Description("The figure, in its own unit.")
    public @NonNull Quantity getQuantity() {
        return row.getQuantity("quantity");
    }

    @Description("The figure in US dollars per kilogram; null if it is in another currency.")
    public @Nullable NumberRange getUsdPerKg() {
        return usdPerKg(row.findQuantity("usdPerKg"));
    }

    @Description("When it holds.")
    public @Nullable PartialDate getPeriod() {
        return row.findDate("period");
    }

    @Description("The deadline of a target.")
    public @Nullable PartialDate getDue() {
        return row.findDate("due");
    }

    @Description("What the figure counts.")
    public @Nullable String getScope() {
        return row.findText("scope");
    }

    private static @Nullable NumberRange usdPerKg(@Nullable Quantity quantity) {
        return quantity == null ? null : quantity.find(Unit.USD_PER_KG);
    }
}
