package io.spacegraph.where;

import io.smallrye.graphql.api.Nullable;
import io.spacegraph.value.CurrencyCode;
import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** A range of amounts in one currency; amounts in others are left out, never converted. */
@Input("MoneyRange")
@Description("A range of amounts in one currency; amounts in others are left out, never converted.")
public record MoneyRange(
        @Nullable @Description("The least amount.") BigDecimal min,
        @Nullable @Description("The largest amount.") BigDecimal max,
        @DefaultValue("USD") @Description("The currency.") CurrencyCode currency) {}
