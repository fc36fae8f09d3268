package io.spacegraph.model;

import io.spacegraph.value.Money;
import io.spacegraph.value.PartialDate;
import io.spacegraph.value.Row;
import io.spacegraph.vocabulary.code.Series;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * One round of funding: one event, however many documents mention it.
 *
 * @param row what the statement returned for it
 */
@Type("FundingRound")
@Description("One round of funding: one event, however many documents mention it.")
public record FundingRound(@Ignore Row row) implements Entity {
    @Description("Its stage.")
    public @NonNull Series getSeries() {
        return row.getCode("series", Series.class, Series.UNKNOWN);
    }

    @Description("When it was announced.")
    public @Nullable PartialDate getAnnounced() {
        return row.findDate("announced");
    }

    @Description("When it was closed.")
    public @Nullable PartialDate getClosed() {
        return row.findDate("closed");
    }

    @Description("What was raised, in the currency of the round.")
    public @Nullable Money getAmount() {
        return row.findMoney("amount");
    }

    @Description("The valuation before it.")
    public @Nullable Money getPreMoney() {
        return row.findMoney("preMoney");
    }

    @Description("The valuation after it.")
    public @Nullable Money getPostMoney() {
        return row.findMoney("postMoney");
    }
}
