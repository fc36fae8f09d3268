package io.spacegraph.answers.capital;

import io.spacegraph.value.Money;
import io.spacegraph.value.Row;
import io.spacegraph.vocabulary.code.OwnershipClass;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * The money of some funding rounds, added up.
 *
 * @param row what the statement returned for it
 */
@Type("CapitalRow")
@Description("The money of some funding rounds, added up.")
public record CapitalRow(@Ignore Row row) {
    @Description("What the rounds have in common: an id, constant, year or country; UNKNOWN where no source says.")
    public @NonNull String getKey() {
        return row.getText("key");
    }

    @Description("The ownership class, if it is one.")
    public @Nullable OwnershipClass getOwnershipClass() {
        return row.findCode("ownershipClass", OwnershipClass.class);
    }

    @Description(
            "What the companies raised: the sum of the amounts that sources state, without secondary sales, loans and grants; null where none is stated or converted.")
    public @Nullable Money getTotal() {
        return row.findMoney("total");
    }

    @Description(
            "What existing shares were sold for, which went to their sellers: the sum of the amounts of secondary sales that sources state; null where none is stated or converted.")
    public @Nullable Money getSecondary() {
        return row.findMoney("secondary");
    }

    @Description(
            "What was lent, convertible notes among it: the sum of the amounts of debt that sources state; null likewise.")
    public @Nullable Money getDebt() {
        return row.findMoney("debt");
    }

    @Description("What was given as grants: the sum of the amounts that sources state; null likewise.")
    public @Nullable Money getGrants() {
        return row.findMoney("grants");
    }

    @Description(
            "The part of the total that came in rounds without a named investor, or with one of whom no source says what class of owner it has; null where there is none.")
    public @Nullable Money getOwnersUnknown() {
        return row.findMoney("ownersUnknown");
    }

    @Description("How many secondary sales there are beside the rounds; they are in none of the other numbers.")
    public @NonNull Integer getSecondarySales() {
        return row.getInteger("secondarySales");
    }

    @Description("How many loans there are beside the rounds, likewise.")
    public @NonNull Integer getLoans() {
        return row.getInteger("loans");
    }

    @Description("How many grants there are beside the rounds, likewise.")
    public @NonNull Integer getGrantsGiven() {
        return row.getInteger("grantsGiven");
    }

    @Description(
            "How many rounds raised money: those whose dates leave no doubt that they fall into the period, without secondary sales, loans and grants.")
    public @NonNull Integer getRounds() {
        return row.getInteger("rounds");
    }

    @Description("How many more may fall into the period, for all that their dates tell; they are in no sum.")
    public @NonNull Integer getUndated() {
        return row.getInteger("undated");
    }

    @Description("How many of them are undisclosed: no source states an amount that was raised; none is guessed.")
    public @NonNull Integer getUndisclosed() {
        return row.getInteger("undisclosed");
    }

    @Description("How many of them are stated in a currency that no known rate converts; they are not in the total.")
    public @NonNull Integer getUnconverted() {
        return row.getInteger("unconverted");
    }

    @Description("The rates that other currencies were converted at, with date and source.")
    public @NonNull List<@NonNull String> getRates() {
        return row.texts("rates");
    }
}
