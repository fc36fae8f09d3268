package io.spacegraph.answers.backlog;

import io.spacegraph.value.CurrencyCode;
import io.spacegraph.value.Money;
import io.spacegraph.value.Row;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * What contracts state in one currency, added up without a conversion.
 *
 * @param row what the statement returned for it
 */
@Type("BacklogSum")
@Description("What contracts state in one currency, added up without a conversion.")
public record BacklogSum(@Ignore Row row) {
    @Description("The currency.")
    public @NonNull CurrencyCode getCurrency() {
        return new CurrencyCode(row.getText("currency"));
    }

    @Description("The sum of the amounts; null if none is in this currency.")
    public @Nullable Money getAmount() {
        return row.findMoney("amount");
    }

    @Description("The sum of the ceilings; null if none is in this currency.")
    public @Nullable Money getCeiling() {
        return row.findMoney("ceiling");
    }
}
