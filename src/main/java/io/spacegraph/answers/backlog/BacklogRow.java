package io.spacegraph.answers.backlog;

import io.spacegraph.value.Money;
import io.spacegraph.value.Row;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * The open contracts of one supplier, added up.
 *
 * @param row what the statement returned for it
 */
@Type("BacklogRow")
@Description(
        "The open contracts of one supplier, added up. The amounts are whole contracts: what is already delivered or paid is"
                + " not known and not subtracted.")
public record BacklogRow(@Ignore Row row) {
    @Description(
            "What they were worth as awarded, added up in the currency asked for: whole contracts, with what is delivered or"
                    + " paid since; null where none is stated or converted.")
    public @Nullable Money getAwardedAmount() {
        return row.findMoney("awardedAmount");
    }

    @Description(
            "The sum of the ceilings, of the contracts that have one, in the currency asked for. It holds the amounts of"
                    + " these contracts too, so the two sums do not add up.")
    public @Nullable Money getCeiling() {
        return row.findMoney("ceiling");
    }

    @Description("How many contracts are open: awarded, and not past their end.")
    public @NonNull Integer getOpen() {
        return row.getInteger("open");
    }

    @Description(
            "How many of them, shared ones included, have neither an amount nor a ceiling that a source states; none is guessed.")
    public @NonNull Integer getUndisclosed() {
        return row.getInteger("undisclosed");
    }

    @Description("How many of them, shared ones included, have a ceiling and no amount.")
    public @NonNull Integer getCeilingOnly() {
        return row.getInteger("ceilingOnly");
    }

    @Description(
            "How many of them have several suppliers, of which no source says who gets how much; they are in no sum.")
    public @NonNull Integer getShared() {
        return row.getInteger("shared");
    }

    @Description("How many of them have an amount in a currency that no known rate converts; it is in sums only.")
    public @NonNull Integer getUnconverted() {
        return row.getInteger("unconverted");
    }

    @Description(
            "How many more are past their end, though no source says that they were completed or extended; in no sum.")
    public @NonNull Integer getPastEnd() {
        return row.getInteger("pastEnd");
    }

    @Description("How many more are proposed and bind nobody yet; they are in no sum.")
    public @NonNull Integer getProposed() {
        return row.getInteger("proposed");
    }

    @Description("How many more there are of which no source says in what state they are; they are in no sum.")
    public @NonNull Integer getUnknownState() {
        return row.getInteger("unknownState");
    }

    @Description("The rates that other currencies were converted at, with date and source.")
    public @NonNull List<@NonNull String> getRates() {
        return row.texts("rates");
    }

    @Description("The backlog that a source reports for the whole company, in its own currency; null if none does.")
    public @Nullable Money getReported() {
        return row.findMoney("reported");
    }

    @Description("The day that the reported backlog is of.")
    public @Nullable LocalDate getReportedOn() {
        return row.findDay("reportedOn");
    }

    @Description(
            "The day, or first day, of the newest document that tells of one of its contracts; what happened later is"
                    + " not known. Null if none has a date.")
    public @Nullable LocalDate getEvidenceThrough() {
        return row.findDay("evidenceThrough");
    }
}
