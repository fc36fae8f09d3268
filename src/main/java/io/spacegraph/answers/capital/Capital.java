package io.spacegraph.answers.capital;

import io.smallrye.mutiny.Uni;
import io.spacegraph.answers.ConversionRates;
import io.spacegraph.answers.DayRange;
import io.spacegraph.answers.EvidenceEdges;
import io.spacegraph.answers.Fact;
import io.spacegraph.graph.Edge;
import io.spacegraph.graph.Feature;
import io.spacegraph.graph.RootQuery;
import io.spacegraph.graph.Shape;
import io.spacegraph.model.Company;
import io.spacegraph.model.FundingRound;
import io.spacegraph.value.Exchange;
import io.spacegraph.vocabulary.ClaimProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * The money that funding rounds brought, added up by investor, ownership class, company, series, year, country or kind.
 *
 * <p>Evidence are the rounds that were announced by the day asked for, each once however many sources tell of it, with the best claim on its amount; an amount that is only
 * sought (a plan) does not count. A sale of existing shares ({@code SECONDARY}) brings the company nothing, a loan ({@code DEBT}) is
 * paid back and a grant buys no share: each has a sum and a count of its own. Money in another currency is converted at the rate that the source of the amount implies,
 * else at the stated rate for the day the round was announced ({@link Exchange}); ranges and bounds are added as ranges.
 * A round falls into a period if all days that its date names do ("about May" names May); one that may fall into it, such as
 * a round "by" a day, or of a year of which the period is a part, is counted as undated, and its money is in no sum. In the same
 * way the year of a round is unknown unless its date names days of one year only. A round without an amount is counted as undisclosed and never guessed, and no round is split among its investors: one of which any
 * investor's class of owner is unknown, or no investor is named, counts whole as money of unknown owners. With
 * look-through an investor takes the ownership class of those who own it, up to three owners up; owners of several classes
 * make it {@code MIXED}.
 */
@ApplicationScoped
class Capital implements Feature {

    private static final Shape<CapitalRow> ROW = Shape.of(CapitalRow.class, CapitalRow::new, CapitalRow::row)
            .stored(
                    "key",
                    "ownershipClass",
                    "total",
                    "secondary",
                    "debt",
                    "grants",
                    "ownersUnknown",
                    "rounds",
                    "secondarySales",
                    "loans",
                    "grantsGiven",
                    "undated",
                    "undisclosed",
                    "unconverted",
                    "rates");

    private static final String FACTS = """
            RETURN {
              rates: %s,
              rounds: COLLECT {
                MATCH (company:Company)-[raised:RAISED]->(round:FundingRound)
                WHERE %s AND %s
                WITH DISTINCT company, round ORDER BY round.id
                RETURN {
                  id: round.id,
                  company: company.id,
                  country: company.country,
                  kind: %s,
                  series: %s,
                  amount: %s,
                  announced: %s,
                  closed: %s,
                  investors: COLLECT {
                    MATCH (investor:Entity)-[invested:INVESTED_IN]->(round)
                    WHERE %s
                    WITH DISTINCT investor ORDER BY investor.id
                    RETURN {
                      id: investor.id,
                      company: investor:Company,
                      class: %s,
                      owners: %s
                    }
                  }
                }
              }
            } AS row""";

    private static final String OWNERS = """
            COLLECT {
              MATCH (investor)<-[owns:OWNS WHERE %s]-{1,3}(owner:Company)
              WITH DISTINCT owner
              WITH %s AS class
              WHERE class IS NOT NULL
              RETURN DISTINCT class
            }""";

    Uni<List<CapitalRow>> of(RootQuery question) {
        String currency = question.currency("currency");
        CapitalKey key = CapitalKey.valueOf(question.required("by").toString());
        boolean lookThrough = isLookThrough(question);
        DayRange period = DayRange.of(question, "period");
        return question.ids("company", Company.class)
                .chain(ids -> question.answer(CapitalRow.class, facts(question, ids, currency), rows -> {
                    Exchange exchange = Exchange.of(rows.get(0).rows("rates"));
                    List<Round> rounds = rows.get(0).rows("rounds").stream()
                            .map(row -> Round.of(row, exchange, currency, lookThrough))
                            .filter(round -> round.isBegun(question.day()) && round.mayBeWithin(period))
                            .toList();
                    return CapitalSum.of(rounds, period, key, currency);
                }));
    }

    private static String facts(RootQuery question, List<String> ids, String currency) {
        String company = question.has("company") ? "company.id IN " + question.bind(ids) : "true";
        return FACTS.formatted(
                ConversionRates.with(question.bind(currency)),
                question.inTime("raised"),
                company,
                question.best("company", ClaimProperty.KIND, "c.text"),
                question.best("round", ClaimProperty.SERIES, "c.text"),
                question.best("round", ClaimProperty.ROUND_AMOUNT, Fact.MAP),
                question.best("round", ClaimProperty.ROUND_ANNOUNCED, Fact.MAP),
                question.best("round", ClaimProperty.ROUND_CLOSED, Fact.MAP),
                question.inTime("invested"),
                question.best("investor", ClaimProperty.OWNERSHIP_CLASS, "c.text"),
                owners(question));
    }

    private static String owners(RootQuery question) {
        String ownershipClass = question.best("owner", ClaimProperty.OWNERSHIP_CLASS, "c.text");
        return isLookThrough(question) ? OWNERS.formatted(question.inTime("owns"), ownershipClass) : "[]";
    }

    private static boolean isLookThrough(RootQuery question) {
        return Boolean.TRUE.equals(question.argument("lookThrough"));
    }

    @Override
    public List<Shape<?>> shapes() {
        return List.of(ROW);
    }

    @Override
    public List<Edge> edges() {
        return List.of(
                Edge.one(CapitalRow.class, "company", "MATCH (m:Node&Company {id: n.key}) WITH m", Company.class),
                EvidenceEdges.list(CapitalRow.class, "topInvestors", Company.class),
                EvidenceEdges.list(CapitalRow.class, "fundingRounds", FundingRound.class),
                EvidenceEdges.claims(CapitalRow.class, "claims"));
    }
}
