package io.spacegraph.answers.conversion;

import io.spacegraph.value.CurrencyCode;
import io.spacegraph.value.Exchange;
import io.spacegraph.value.Money;
import io.spacegraph.value.NumberRange;
import io.spacegraph.value.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/**
 * Money in another currency, with the rate that it was converted at and whose it is.
 *
 * @param row what the statement returned for it: the sum, the day, the claim and the rates that may serve
 */
@Type("ConvertedMoney")
@Description("Money in another currency, with the rate that it was converted at and whose it is.")
public record ConvertedMoney(@Ignore Row row) {
    @Description("The number to sort by, in whole units: the point, else the bound, else the low end.")
    public @NonNull BigDecimal getAmount() {
        return converted().range().number();
    }

    @Description("The amount as far as the source gives it, in whole units of the currency.")
    public @NonNull NumberRange getRange() {
        return converted().range();
    }

    @Description("Its currency.")
    public @NonNull CurrencyCode getCurrency() {
        return new CurrencyCode(row.getText("to"));
    }

    @Description("How much of it one unit of the original currency is worth.")
    public @NonNull BigDecimal getRate() {
        return converted().rate();
    }

    @Description("The first day of the period that the rate is of.")
    public @NonNull LocalDate getRateDate() {
        return converted().by().start();
    }

    @Description("The document that states the rate, or whose two figures for one sum imply it.")
    public @NonNull String getRateSource() {
        return converted().by().source();
    }

    @Description("Whether the document of the sum itself converts at this rate.")
    public @NonNull Boolean getStatedBySource() {
        return converted().by().isImplied();
    }

    private Exchange.Converted converted() {
        Money money = row.getMoney("money");
        return Exchange.of(row.rows("rates"))
                .convert(
                        money.range(),
                        money.currency(),
                        row.getText("to"),
                        row.getDay("day"),
                        row.findText("claim"),
                        row.findText("source"))
                .orElseThrow();
    }
}
