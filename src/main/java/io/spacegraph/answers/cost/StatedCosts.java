package io.spacegraph.answers.cost;

import io.spacegraph.answers.Fact;
import io.spacegraph.value.NumberRange;
import io.spacegraph.value.Unit;
import io.spacegraph.vocabulary.code.CostBasis;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The costs per mass of one rocket as sources state them.
 *
 * <p>Where the same document states a price and a payload whose quotient is the figure, the document divided them. If that is the
 * payload of an expendable flight, and the same price is known to be for a flight with recovery, the figure is one of a flight
 * that nobody sells, and is not compared.
 *
 * @param prices what a launch of it costs, the best claim first
 * @param payloads what it carries to low Earth orbit, the best claim first
 */
record StatedCosts(List<Fact> prices, List<Fact> payloads, UnitAsked asked) {

    /** By how much a rounded quotient may miss. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.02");

    CostFigure figure(Fact cost) {
        List<String> warnings = new ArrayList<>();
        boolean isComparable = true;
        if (CostFigure.basis(cost) == CostBasis.UNSPECIFIED) {
            warnings.add("not comparable: " + cost.id() + " does not say whose cost or price it is");
            isComparable = false;
        }
        for (Fact payload : payloads) {
            Optional<Fact> divided = prices.stream()
                    .filter(price -> isQuotient(cost, price, payload))
                    .findFirst();
            if (divided.isPresent() && FlightMode.of(payload) != FlightMode.of(divided.get())) {
                isComparable &= explain(divided.get(), payload, warnings);
                break;
            }
        }
        NumberRange range = asked.of(cost, warnings);
        return new CostFigure(cost, null, range, isComparable && range != null, warnings);
    }

    /** Whether the figure can still be compared. */
    private boolean explain(Fact price, Fact payload, List<String> warnings) {
        FlightMode mode = FlightMode.of(payload);
        String division =
                "its source divides a price, %s, by a payload %s, %s".formatted(price.id(), mode.words(), payload.id());
        Optional<Fact> other = prices.stream()
                .filter(each -> isSamePrice(each, price)
                        && FlightMode.of(each) != FlightMode.NOT_SAID
                        && FlightMode.of(each) != mode)
                .findFirst();
        warnings.add(other.map(each -> "not comparable: %s, and %s says that this price is one %s"
                        .formatted(division, each.id(), FlightMode.of(each).words()))
                .orElse(division + "; no source says that the price is for one"));
        return other.isEmpty();
    }

    private static boolean isSamePrice(Fact one, Fact other) {
        return CostFigure.basis(one) == CostFigure.basis(other)
                && UnitAsked.currency(one).equals(UnitAsked.currency(other))
                && one.range().number().compareTo(other.range().number()) == 0;
    }

    private static boolean isQuotient(Fact cost, Fact price, Fact payload) {
        Unit unit = cost.row().getCode("canonicalUnit", Unit.class);
        NumberRange quotient = price.range().over(payload.range());
        return quotient != null
                && price.source().equals(cost.source())
                && payload.source().equals(cost.source())
                && CostFigure.basis(price) == CostFigure.basis(cost)
                && UnitAsked.currency(price).equals(UnitAsked.currency(unit))
                && quotient.number()
                                .subtract(cost.range().number())
                                .abs()
                                .compareTo(quotient.number().multiply(ROUNDING))
                        <= 0;
    }
}
