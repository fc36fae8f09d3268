package io.spacegraph.model;

import io.spacegraph.value.Money;
import io.spacegraph.value.PartialDate;
import io.spacegraph.value.Row;
import io.spacegraph.vocabulary.code.ContractState;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * An order of goods, launches or services, or the framework for such orders: one contract, however many documents mention it.
 *
 * @param row what the statement returned for it
 */
@Type("Contract")
@Description(
        "An order of goods, launches or services, or the framework for such orders: one contract, however many documents mention it.")
public record Contract(@Ignore Row row) implements Entity {
    @Description("Its state; null if no source says.")
    public @Nullable ContractState getState() {
        return row.findCode("state", ContractState.class);
    }

    @Description("When it was awarded or signed.")
    public @Nullable PartialDate getAwarded() {
        return row.findDate("awarded");
    }

    @Description("When the work begins.")
    public @Nullable PartialDate getStarts() {
        return row.findDate("starts");
    }

    @Description("When the work is to end, as far as is known at the time asked for.")
    public @Nullable PartialDate getEnds() {
        return row.findDate("ends");
    }

    @Description(
            "What it is worth as awarded, options not taken up left out; null if no source says. A ceiling is no amount.")
    public @Nullable Money getAmount() {
        return row.findMoney("amount");
    }

    @Description("What it may reach at most, with all options and orders; nothing says that it will.")
    public @Nullable Money getCeiling() {
        return row.findMoney("ceiling");
    }

    @Description("What the supplier is to deliver or do, in words.")
    public @Nullable String getWork() {
        return row.findText("work");
    }
}
