package io.spacegraph.answers.cost;

import io.spacegraph.answers.Fact;
import io.spacegraph.value.Exchange;
import io.spacegraph.value.NumberRange;
import io.spacegraph.value.Unit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The unit that is asked for, and the rates that lead to it.
 *
 * @param unit money per mass
 * @param exchange the rates that sources state
 */
record UnitAsked(Unit unit, Exchange exchange) {

    /** A cost per mass in the unit asked for; null, with a warning, if no stated rate converts it. */
    @Nullable
    NumberRange of(Fact cost, List<String> warnings) {
        return inUnit(
                exchanged(cost, cost.range(), currency(cost.row().getCode("canonicalUnit", Unit.class)), warnings));
    }

    /** A price over a payload in kilograms, likewise; null if neither bounds the quotient. */
    @Nullable
    NumberRange of(Fact price, Fact payload, List<String> warnings) {
        NumberRange perKilogram = price.range().over(payload.range());
        return perKilogram == null ? null : inUnit(exchanged(price, perKilogram, currency(price), warnings));
    }

    static String currency(Fact price) {
        return price.row().getText("currency");
    }

    static String currency(Unit unit) {
        return unit.name().substring(0, 3);
    }

    private @Nullable NumberRange inUnit(@Nullable NumberRange perKilogram) {
        return perKilogram == null ? null : perKilogram.over(NumberRange.exactly(unit.factor()));
    }

    private @Nullable NumberRange exchanged(Fact fact, NumberRange range, String from, List<String> warnings) {
        if (from.equals(currency(unit))) {
            return range;
        }
        Optional<Exchange.Converted> converted =
                exchange.convert(range, from, currency(unit), fact.day(), fact.id(), fact.source());
        warnings.add(converted
                .map(done -> fact.id() + " is converted at " + done.words())
                .orElse("not comparable: no source states a rate for " + fact.id()));
        return converted.map(Exchange.Converted::range).orElse(null);
    }
}
