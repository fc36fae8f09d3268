package io.spacegraph.answers.backlog;

import io.smallrye.mutiny.Uni;
import io.spacegraph.answers.ConversionRates;
import io.spacegraph.answers.EvidenceEdges;
import io.spacegraph.answers.Fact;
import io.spacegraph.graph.Edge;
import io.spacegraph.graph.Feature;
import io.spacegraph.graph.RootQuery;
import io.spacegraph.graph.Shape;
import io.spacegraph.graph.SortKey;
import io.spacegraph.model.Claim;
import io.spacegraph.model.Company;
import io.spacegraph.model.Contract;
import io.spacegraph.value.Exchange;
import io.spacegraph.value.FoldedName;
import io.spacegraph.value.Row;
import io.spacegraph.vocabulary.ClaimProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The open contracts of suppliers, added up.
 *
 * <p>Open is what is awarded on the day asked for and not past its end ({@link Standing}). Its amount counts whole: what is delivered or
 * paid is not known. A ceiling is in a sum of its own. A contract with several suppliers is in no sum, for no source says who gets
 * how much; an order under a framework whose own amount (or ceiling) is added is part of that. Money in another currency is converted
 * at the rate that the source of the sum implies, else at the stated rate for the day of the award ({@link Exchange}). The backlog
 * that the company itself, or a document for it, states is told beside it and never mixed in.
 */
@ApplicationScoped
class Backlog implements Feature {

    private static final Shape<BacklogRow> ROW = Shape.of(BacklogRow.class, BacklogRow::new, BacklogRow::row)
            .stored(
                    "awardedAmount",
                    "ceiling",
                    "open",
                    "undisclosed",
                    "ceilingOnly",
                    "shared",
                    "unconverted",
                    "pastEnd",
                    "proposed",
                    "unknownState",
                    "rates",
                    "reported",
                    "reportedOn",
                    "evidenceThrough");

    private static final Shape<BacklogSum> SUM = Shape.of(BacklogSum.class, BacklogSum::new, BacklogSum::row)
            .stored("currency", "amount", "ceiling")
            .by(SortKey.asc("n.currency"));

    private static final String DATE = "{date: c.date, datePrecision: c.datePrecision, dateModifier: c.dateModifier}";

    private static final String FACTS = """
            RETURN {
              rates: %1$s,
              suppliers: COLLECT {
                MATCH (supplier:Company)
                WHERE %2$s
                RETURN {id: supplier.id, reported: %3$s} ORDER BY supplier.id
              },
              contracts: COLLECT {
                MATCH (contract:Contract)
                WITH contract, COLLECT {
                  MATCH (supplier:Company)-[supplies:SUPPLIER_OF]->(contract)
                  WHERE %4$s
                  RETURN DISTINCT supplier.id
                } AS suppliers ORDER BY contract.id
                WHERE %5$s
                RETURN {
                  id: contract.id,
                  suppliers: suppliers,
                  state: %6$s,
                  awarded: %7$s,
                  ends: %8$s,
                  amount: %9$s,
                  ceiling: %10$s,
                  framework: head(COLLECT {
                    MATCH (contract)-[ordered:ORDERED_UNDER]->(x:Contract)
                    WHERE %11$s
                    RETURN x.id ORDER BY x.id
                  }),
                  through: head(COLLECT {
                    MATCH (contract)<-[:ABOUT]-(c:Claim)-[:STATED_IN]->(source:Source)
                    WHERE %12$s
                    RETURN source.published AS day ORDER BY day IS NULL, day DESC LIMIT 1
                  })
                }
              }
            } AS row""";

    private static final String SUPPLYING = "EXISTS { MATCH (supplier)-[supplies:SUPPLIER_OF]->(:Contract) WHERE %s }";

    Uni<List<BacklogRow>> of(RootQuery question) {
        String currency = question.currency("currency");
        return question.ids("suppliers", Company.class)
                .chain(ids -> question.answer(
                        BacklogRow.class,
                        facts(question, ids, currency),
                        rows -> rows(question, rows.get(0), currency)));
    }

    private static String facts(RootQuery question, List<String> ids, String currency) {
        String supplies = question.inTime("supplies");
        String asked = question.has("suppliers") ? question.bind(ids) : "";
        return FACTS.formatted(
                ConversionRates.with(question.bind(currency)),
                asked.isEmpty() ? SUPPLYING.formatted(supplies) : "supplier.id IN " + asked,
                question.best("supplier", ClaimProperty.BACKLOG, Fact.MAP),
                supplies,
                asked.isEmpty() ? "true" : "any(id IN suppliers WHERE id IN " + asked + ")",
                question.best("contract", ClaimProperty.CONTRACT_STATE, "c.text"),
                question.best("contract", ClaimProperty.CONTRACT_AWARDED, DATE),
                question.best("contract", ClaimProperty.CONTRACT_ENDS, DATE),
                question.best("contract", ClaimProperty.CONTRACT_AMOUNT, Fact.MAP),
                question.best("contract", ClaimProperty.CONTRACT_CEILING, Fact.MAP),
                question.inTime("ordered"),
                question.listed("c"));
    }

    private static List<Map<String, Object>> rows(RootQuery question, Row facts, String currency) {
        Exchange exchange = Exchange.of(facts.rows("rates"));
        List<SuppliedContract> contracts = facts.rows("contracts").stream()
                .map(contract -> SuppliedContract.of(contract, exchange, currency, question.day()))
                .toList();
        return facts.rows("suppliers").stream()
                .map(supplier -> SupplierBacklog.of(supplier, contracts, currency))
                .sorted(Comparator.comparing(SupplierBacklog::sortedBy)
                        .reversed()
                        .thenComparing(
                                backlog -> FoldedName.of(backlog.supplier().getText("id"))))
                .map(SupplierBacklog::row)
                .toList();
    }

    @Override
    public List<Shape<?>> shapes() {
        return List.of(ROW, SUM);
    }

    @Override
    public List<Edge> edges() {
        return List.of(
                EvidenceEdges.one(BacklogRow.class, "supplier", Company.class),
                Edge.list(BacklogRow.class, "sums", "UNWIND n.sums AS m", BacklogSum.class),
                EvidenceEdges.list(BacklogRow.class, "contracts", Contract.class),
                EvidenceEdges.claim(BacklogRow.class, "reportedBy", Claim.class),
                EvidenceEdges.claims(BacklogRow.class, "claims"));
    }
}
