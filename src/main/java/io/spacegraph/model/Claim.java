package io.spacegraph.model;

import io.spacegraph.value.Money;
import io.spacegraph.value.PartialDate;
import io.spacegraph.value.Quantity;
import io.spacegraph.value.Row;
import io.spacegraph.vocabulary.ClaimProperty;
import io.spacegraph.vocabulary.ClaimStatus;
import io.spacegraph.vocabulary.Modality;
import io.spacegraph.vocabulary.PlanReading;
import io.spacegraph.vocabulary.code.CostBasis;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * What one source says of one subject: the unit of record. An entity is a view of its claims.
 *
 * @param row what the statement returned for it
 */
@Type("Claim")
@Description("What one source says of one subject: the unit of record. An entity is a view of its claims.")
public record Claim(@Ignore Row row) implements Node {
    @Description("What the claim says of its subject.")
    public @NonNull ClaimProperty getProperty() {
        return row.getCode("property", ClaimProperty.class);
    }

    @Description("The value, if it is text or a constant; of a link the role, instrument or other words on it.")
    public @Nullable String getText() {
        return row.findText("text");
    }

    @Description("The value, if it is a number with a unit.")
    public @Nullable Quantity getQuantity() {
        return row.findQuantity("quantity");
    }

    @Description("The value, if it is money.")
    public @Nullable Money getMoney() {
        return row.findMoney("money");
    }

    @Description("The value, if it is a date.")
    public @Nullable PartialDate getDate() {
        return row.findDate("date");
    }

    @Description("The UTC offset of the clock by which the source dates the day, such as -07:00; null for UTC.")
    public @Nullable String getZone() {
        return row.findText("zone");
    }

    @Description("The same sum in another currency, as the source itself gives it.")
    public @Nullable Money getConverted() {
        return row.findMoney("converted");
    }

    @Description("How sure the speaker is.")
    public @NonNull Modality getModality() {
        return row.getCode("modality", Modality.class);
    }

    @Description("The words of the source; null where only a locator can be given.")
    public @Nullable String getQuote() {
        return row.findText("quote");
    }

    @Description("Where in the source it is, if there is no quote.")
    public @Nullable String getLocator() {
        return row.findText("locator");
    }

    @Description("From when it holds.")
    public @Nullable PartialDate getValidFrom() {
        return row.findDate("validFrom");
    }

    @Description("Until when it holds.")
    public @Nullable PartialDate getValidTo() {
        return row.findDate("validTo");
    }

    @Description("When it was said, if that is not the day of the document.")
    public @Nullable PartialDate getStatedAt() {
        return row.findDate("statedAt");
    }

    @Description("The deadline of a target, plan or forecast.")
    public @Nullable PartialDate getDue() {
        return row.findDate("due");
    }

    @Description("When it became public.")
    public @NonNull OffsetDateTime getKnownFrom() {
        return row.getInstant("knownFrom");
    }

    @Description(
            "The first day that its value may be of: of a promise when it was said, of the figure of a period the period's last day, else when it holds from, else when it was said or published. Null of what does not change, such as the year of a foundation.")
    public @Nullable LocalDate getAsOf() {
        return row.findDay("asOf");
    }

    @Description("When its source withdrew or corrected it.")
    public @Nullable OffsetDateTime getKnownTo() {
        return row.findInstant("knownTo");
    }

    @Description("How much it is trusted, 0 to 1, from the tier of its source and its modality.")
    public @NonNull Double getConfidence() {
        return row.getDouble("confidence");
    }

    @Description("How it compares with the other claims as of the last import, whatever time is asked for.")
    public @NonNull ClaimStatus getStatus() {
        return row.getCode("status", ClaimStatus.class);
    }

    @Description("What it counts: definition, list or variant.")
    public @Nullable String getScope() {
        return row.findText("scope");
    }

    @Description("What a percentage or ratio refers to.")
    public @Nullable String getRelativeTo() {
        return row.findText("relativeTo");
    }

    @Description("How a planned number is to be read.")
    public @Nullable PlanReading getReading() {
        return row.findCode("reading", PlanReading.class);
    }

    @Description("Whose cost or price it is.")
    public @Nullable CostBasis getBasis() {
        return row.findCode("basis", CostBasis.class);
    }

    @Description("The arithmetic of a derived value.")
    public @Nullable String getDerivation() {
        return row.findText("derivation");
    }

    @Description("What a reader must know, such as why a year was inferred.")
    public @Nullable String getNote() {
        return row.findText("note");
    }

    @Description("How sure it is that the words mean another entity than the one they name; null if they do not.")
    public @Nullable Double getResolutionConfidence() {
        return row.findDouble("resolutionConfidence");
    }

    @Description("Why the words mean another entity than the one they name.")
    public @Nullable String getResolutionReason() {
        return row.findText("resolutionReason");
    }
}
