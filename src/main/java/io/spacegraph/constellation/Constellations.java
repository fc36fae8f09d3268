package io.spacegraph.constellation;

import static io.spacegraph.model.ClaimProperty.DEPLOYMENT_STARTED;
import static io.spacegraph.model.ClaimProperty.SATELLITES_LAUNCHED;
import static io.spacegraph.model.ClaimProperty.SATELLITES_PLANNED;

import io.spacegraph.graph.Edge;
import io.spacegraph.graph.Feature;
import io.spacegraph.graph.Filters;
import io.spacegraph.graph.Shape;
import io.spacegraph.graph.Sort;
import io.spacegraph.model.Claim;
import io.spacegraph.model.Company;
import io.spacegraph.model.Constellation;
import io.spacegraph.model.Mission;
import io.spacegraph.model.PlanMilestone;
import io.spacegraph.model.Rocket;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** How constellations and their plans are read. */
@ApplicationScoped
class Constellations implements Feature {

    private static final Shape<Constellation> CONSTELLATION = Shape.of(
                    Constellation.class, Constellation::new, Constellation::row)
            .stored("id", "name")
            .claimed("deploymentStarted", DEPLOYMENT_STARTED)
            .filteredBy(Filters.start()
                    .text("name", "n.name")
                    .reaching("operator", "(n)<-[r:OPERATES]-(m:Company)", Company.class))
            .ordered("NAME", "n.name")
            .orderedByLargest("LAUNCHED", SATELLITES_LAUNCHED, "x.canonical")
            .orderedByLargest("PLANNED", SATELLITES_PLANNED, "x.canonical")
            .by(Sort.asc("n.name"))
            .paged(ConstellationConnection.PAGES);

    private static final Shape<PlanMilestone> PLAN_MILESTONE = Shape.of(
                    PlanMilestone.class, PlanMilestone::new, PlanMilestone::row)
            .stored("bound", "reading", "modality")
            .computed("satellites", "n.canonical")
            .dated("by", "due")
            .by(Sort.asc("n.due"), Sort.asc("n.canonical"));

    @Override
    public List<Shape<?>> shapes() {
        return List.of(CONSTELLATION, PLAN_MILESTONE);
    }

    @Override
    public List<Edge> edges() {
        return List.of(
                Edge.list(Company.class, "constellations", "(n)-[r:OPERATES]->(m:Constellation)", Constellation.class),
                Edge.list(Rocket.class, "serves", "(n)-[r:SERVES]->(m:Constellation)", Constellation.class),
                Edge.one(
                        Mission.class,
                        "constellation",
                        "(n)-[r:DEPLOYED|DEMONSTRATED]->(m:Constellation)",
                        Constellation.class),
                Edge.list(Constellation.class, "rivals", "(n)-[r:RIVAL_OF]-(m:Constellation)", Constellation.class),
                Edge.list(
                        Constellation.class,
                        "plans",
                        "(n)<-[:ABOUT]-(m:Claim {property: 'SATELLITES_PLANNED'})",
                        PlanMilestone.class),
                Edge.self(PlanMilestone.class, "claim", Claim.class));
    }
}
