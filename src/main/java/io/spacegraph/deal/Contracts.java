package io.spacegraph.deal;

import static io.spacegraph.vocabulary.ClaimProperty.CONTRACT_AMOUNT;
import static io.spacegraph.vocabulary.ClaimProperty.CONTRACT_AWARDED;
import static io.spacegraph.vocabulary.ClaimProperty.CONTRACT_CEILING;
import static io.spacegraph.vocabulary.ClaimProperty.CONTRACT_ENDS;
import static io.spacegraph.vocabulary.ClaimProperty.CONTRACT_STARTS;
import static io.spacegraph.vocabulary.ClaimProperty.CONTRACT_STATE;
import static io.spacegraph.vocabulary.ClaimProperty.CONTRACT_WORK;

import io.spacegraph.graph.Edge;
import io.spacegraph.graph.Feature;
import io.spacegraph.graph.Filters;
import io.spacegraph.graph.Shape;
import io.spacegraph.graph.SortKey;
import io.spacegraph.model.Company;
import io.spacegraph.model.Constellation;
import io.spacegraph.model.Contract;
import io.spacegraph.model.Entity;
import io.spacegraph.model.Mission;
import io.spacegraph.model.Product;
import io.spacegraph.model.Rocket;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The shape and edges of contracts. */
@ApplicationScoped
class Contracts implements Feature {

    private static final String ABOUT = "(n)<-[r:CONCERNS]-(m:Contract)";

    private static final Shape<Contract> CONTRACT = Shape.of(Contract.class, Contract::new, Contract::row)
            .identified()
            .stored("name")
            .claimed("state", CONTRACT_STATE)
            .claimed("awarded", CONTRACT_AWARDED)
            .claimed("starts", CONTRACT_STARTS)
            .claimed("ends", CONTRACT_ENDS)
            .claimed("amount", CONTRACT_AMOUNT)
            .claimed("ceiling", CONTRACT_CEILING)
            .claimed("work", CONTRACT_WORK)
            .filteredBy(Filters.start()
                    .reaching("customer", "(n)<-[r:CUSTOMER_OF]-(m:Company)", Company.class)
                    .reaching("supplier", "(n)<-[r:SUPPLIER_OF]-(m:Company)", Company.class)
                    .in("state", "n.state")
                    .dates("awarded", "n.awarded")
                    .dates("ends", "n.ends")
                    .money("amount", "n.amount", "n.amountCurrency")
                    .money("ceiling", "n.ceiling", "n.ceilingCurrency"))
            .ordered("AWARDED", "n.awarded")
            .ordered("ENDS", "n.ends")
            .ordered("AMOUNT", "n.amountCurrency", "n.amount")
            .ordered("CEILING", "n.ceilingCurrency", "n.ceiling")
            .by(SortKey.desc("n.awarded"))
            .counted("state")
            .paged("contracts");

    @Override
    public List<Shape<?>> shapes() {
        return List.of(CONTRACT);
    }

    @Override
    public List<Edge> edges() {
        return List.of(
                Edge.list(Company.class, "contractsAsCustomer", "(n)-[r:CUSTOMER_OF]->(m:Contract)", Contract.class),
                Edge.list(Company.class, "contractsAsSupplier", "(n)-[r:SUPPLIER_OF]->(m:Contract)", Contract.class),
                Edge.list(Rocket.class, "contracts", ABOUT, Contract.class),
                Edge.list(Constellation.class, "contracts", ABOUT, Contract.class),
                Edge.list(Mission.class, "contracts", ABOUT, Contract.class),
                Edge.list(Product.class, "contracts", ABOUT, Contract.class),
                Edge.one(Contract.class, "framework", "(n)-[r:ORDERED_UNDER]->(m:Contract)", Contract.class),
                Edge.list(Contract.class, "orders", "(n)<-[r:ORDERED_UNDER]-(m:Contract)", Contract.class),
                Edge.list(Contract.class, "concerns", "(n)-[r:CONCERNS]->(m:Entity)", Entity.class));
    }
}
