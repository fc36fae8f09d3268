package io.spacegraph.answers.cost;

import io.spacegraph.answers.Fact;
import io.spacegraph.value.NumberRange;
import io.spacegraph.vocabulary.ClaimProperty;
import io.spacegraph.vocabulary.Modality;
import io.spacegraph.vocabulary.code.CostBasis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The costs per mass of one rocket that no source states, but that follow from a price and a payload that sources state.
 *
 * <p>Both must be of one flight: if a source says of one that the rocket is expended or recovered, it must say the same of the
 * other. Of several claims the one without a scope of its own goes first, then the best. What is computed from a promise is one.
 *
 * @param prices what a launch of it costs, the best claim first
 * @param payloads what it carries to low Earth orbit, the best claim first
 */
record DerivedCosts(List<Fact> prices, List<Fact> payloads, UnitAsked asked) {

    private static final Set<Modality> HEARSAY = EnumSet.of(Modality.RUMOUR, Modality.OPINION);

    private static final Comparator<Fact> WHOLE_FIRST = Comparator.comparing(DerivedCosts::isOfPart);

    DerivedCosts {
        prices = serious(prices);
        payloads = serious(payloads);
    }

    private static List<Fact> serious(List<Fact> facts) {
        return facts.stream()
                .filter(fact -> !HEARSAY.contains(fact.modality()))
                .sorted(WHOLE_FIRST)
                .toList();
    }

    /** Whether the claim is of one mission, version or the like, so that it says little of another. */
    private static boolean isOfPart(Fact fact) {
        return !fact.scope().isEmpty() && FlightMode.of(fact) == FlightMode.NOT_SAID;
    }

    /** What follows for a launch now. */
    Optional<CostFigure> now(CostBasis basis) {
        return first(basis, fact -> !fact.isPromise(), fact -> !fact.isPromise());
    }

    /** What follows from a promise of either. */
    Optional<CostFigure> target(CostBasis basis) {
        return first(basis, Fact::isPromise, fact -> true).or(() -> first(basis, fact -> true, Fact::isPromise));
    }

    /** The first price that has a payload; if none has, the first with the reason why. */
    private Optional<CostFigure> first(CostBasis basis, Predicate<Fact> isPrice, Predicate<Fact> isPayload) {
        List<Fact> loads = payloads.stream().filter(isPayload).toList();
        List<CostFigure> figures = prices.stream()
                .filter(price -> CostFigure.basis(price) == basis && isPrice.test(price))
                .flatMap(price -> figure(price, loads).stream())
                .toList();
        return figures.stream()
                .filter(figure -> figure.range() != null)
                .findFirst()
                .or(() -> figures.stream().findFirst());
    }

    private Optional<CostFigure> figure(Fact price, List<Fact> loads) {
        Optional<Fact> fitting = loads.stream()
                .filter(load -> FlightMode.of(load) == FlightMode.of(price))
                .findFirst();
        return fitting.map(load -> quotient(price, load))
                .or(() -> loads.stream().findFirst().map(load -> refusal(price, load)));
    }

    private CostFigure quotient(Fact price, Fact load) {
        boolean isCost = price.property() == ClaimProperty.COST_PER_LAUNCH;
        List<String> warnings = new ArrayList<>();
        warnings.add("derived: no source states it; it is the %s of %s%s over the payload of %s%s"
                .formatted(isCost ? "cost" : "price", price.id(), scope(price), load.id(), scope(load)));
        boolean isNamed = price.row().find("basis") != null && CostFigure.basis(price) != CostBasis.UNSPECIFIED;
        if (!isNamed) {
            warnings.add("not comparable: " + price.id() + " does not say whose cost or price it is");
        }
        if (isOfPart(price)) {
            warnings.add("not comparable: " + price.id() + " is a price of " + price.scope() + " only");
        }
        boolean isComparable = isNamed && !isOfPart(price);
        NumberRange range = asked.of(price, load, warnings);
        return new CostFigure(price, load, range, isComparable && range != null, warnings);
    }

    private static CostFigure refusal(Fact price, Fact load) {
        String why = "not derived: %s is a price %s, %s a payload %s"
                .formatted(
                        price.id(),
                        FlightMode.of(price).words(),
                        load.id(),
                        FlightMode.of(load).words());
        return new CostFigure(price, load, null, false, List.of(why));
    }

    private static String scope(Fact fact) {
        return Stream.of(fact.scope())
                .filter(text -> !text.isEmpty())
                .map(text -> " (" + text + ")")
                .findFirst()
                .orElse("");
    }
}
