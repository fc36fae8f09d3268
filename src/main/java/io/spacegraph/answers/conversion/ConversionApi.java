package io.spacegraph.answers.conversion;

import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.graphql.api.Nullable;
import io.spacegraph.graph.Compiled;
import io.spacegraph.value.CurrencyCode;
import io.spacegraph.value.Money;
import io.spacegraph.value.NumberRange;
import io.spacegraph.value.Quantity;
import io.spacegraph.value.Unit;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Values in other units and currencies. */
@GraphQLApi
public class ConversionApi {

    @Name("in")
    @Description("The amount in another currency, at the rate that its source gives, else at a stated one;"
            + " null where none is known.")
    public @Nullable ConvertedMoney in(
            @Source Money money,
            @NonNull @Description("The currency.") CurrencyCode currency,
            @Nullable @Description("The day whose stated rate is wanted; that of the claim if not given.")
                    LocalDate rateOn) {
        return Compiled.field();
    }

    @Name("inUnit")
    @NonBlocking
    @Description("The numbers in another unit; null if the two do not convert into each other.")
    public @Nullable NumberRange inUnit(@Source Quantity quantity, @NonNull @Description("The unit.") Unit unit) {
        return quantity.find(unit);
    }
}
