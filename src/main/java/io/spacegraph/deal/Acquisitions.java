package io.spacegraph.deal;

import static io.spacegraph.vocabulary.ClaimProperty.ACQUISITION_AMOUNT;
import static io.spacegraph.vocabulary.ClaimProperty.ACQUISITION_ANNOUNCED;
import static io.spacegraph.vocabulary.ClaimProperty.ACQUISITION_ASSET;
import static io.spacegraph.vocabulary.ClaimProperty.ACQUISITION_CLOSED;
import static io.spacegraph.vocabulary.ClaimProperty.ACQUISITION_SHARE;
import static io.spacegraph.vocabulary.ClaimProperty.ACQUISITION_STATE;

import io.spacegraph.graph.Edge;
import io.spacegraph.graph.Feature;
import io.spacegraph.graph.Filters;
import io.spacegraph.graph.Shape;
import io.spacegraph.graph.SortKey;
import io.spacegraph.model.Acquisition;
import io.spacegraph.model.Company;
import io.spacegraph.model.Entity;
import io.spacegraph.model.Person;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The shape and edges of acquisitions. */
@ApplicationScoped
class Acquisitions implements Feature {

    private static final Shape<Acquisition> ACQUISITION = Shape.of(
                    Acquisition.class, Acquisition::new, Acquisition::row)
            .identified()
            .stored("name")
            .claimed("state", ACQUISITION_STATE)
            .claimed("announced", ACQUISITION_ANNOUNCED)
            .claimed("closed", ACQUISITION_CLOSED)
            .claimed("amount", ACQUISITION_AMOUNT)
            .claimed("percent", ACQUISITION_SHARE)
            .claimed("asset", ACQUISITION_ASSET)
            .beginningOn(ACQUISITION_ANNOUNCED, ACQUISITION_CLOSED)
            .filteredBy(Filters.start()
                    .reaching("acquirer", "(n)<-[r:ACQUIRES]-(m:Company)", Company.class)
                    .reaching("target", "(n)<-[r:TARGET_OF]-(m:Company)", Company.class)
                    .in("state", "n.state")
                    .dates("announced", "n.announced")
                    .dates("closed", "n.closed")
                    .money("amount", "n.amount", "n.amountCurrency"))
            .ordered("ANNOUNCED", "n.announced")
            .ordered("CLOSED", "n.closed")
            .ordered("AMOUNT", "n.amountCurrency", "n.amount")
            .by(SortKey.desc("n.announced"))
            .counted("state")
            .paged("acquisitions");

    @Override
    public List<Shape<?>> shapes() {
        return List.of(ACQUISITION);
    }

    @Override
    public List<Edge> edges() {
        return List.of(
                Edge.list(
                        Company.class,
                        "acquisitions",
                        "(n)-[r:ACQUIRES|TARGET_OF]->(m:Acquisition)",
                        Acquisition.class),
                Edge.list(Person.class, "acquisitions", "(n)-[r:ACQUIRES]->(m:Acquisition)", Acquisition.class),
                Edge.list(Acquisition.class, "acquirers", "(n)<-[r:ACQUIRES]-(m:Entity)", Entity.class));
    }
}
