package io.spacegraph.answers.conversion;

import io.spacegraph.graph.Edge;
import io.spacegraph.graph.Feature;
import io.spacegraph.graph.Shape;
import io.spacegraph.value.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Money in another currency, wherever the schema has money; {@link io.spacegraph.value.Exchange} has the rule of which rate serves.
 *
 * <p>Without a day the rate is that of the source itself, else of the day that the claim is of; with one, the stated rate of
 * that day. Where no rate is known there is no converted money.
 */
@ApplicationScoped
class Conversion implements Feature {

    private static final Shape<Money> MONEY = Shape.ofValue(Money.class, row -> row.getMoney("money"), Money::row);

    private static final Shape<ConvertedMoney> CONVERTED =
            Shape.ofValue(ConvertedMoney.class, ConvertedMoney::new, ConvertedMoney::row);

    private static final String IN = """
            OPTIONAL MATCH (c:Node&Claim {id: n.id})
            WITH c, coalesce(date($rateOn), c.validFrom, c.statedAt, date(c.knownFrom), $validAt) AS day
            WITH c, day, COLLECT {
              MATCH (x:Rate)
              WHERE x.base IN [n.currency, $currency] AND x.quote IN [n.currency, $currency]
                AND CASE WHEN x.claim IS NULL THEN x.start <= day AND x.end > day - duration('P1Y')
                    ELSE $rateOn IS NULL AND x.source = c.source END
              RETURN x {.base, .quote, .rate, .start, .end, .source, .claim} ORDER BY x.id
            } AS rates
            WHERE size(rates) > 0 OR n.currency = $currency
            WITH {
              id: 'rates',
              money: n,
              to: $currency,
              day: day,
              claim: CASE WHEN $rateOn IS NULL THEN c.id END,
              source: CASE WHEN $rateOn IS NULL THEN c.source END,
              rates: rates
            } AS m""";

    @Override
    public List<Shape<?>> shapes() {
        return List.of(MONEY, CONVERTED);
    }

    @Override
    public List<Edge> edges() {
        return List.of(Edge.one(Money.class, "in", IN, ConvertedMoney.class).with("currency", "rateOn"));
    }
}
