package io.spacegraph.constellation;

import static io.spacegraph.model.ClaimProperty.DEPLOYMENT_STARTED;

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
            .ordered(
                    "LAUNCHED",
                    "head(COLLECT { MATCH (n)<-[:ABOUT]-(x:Claim {property: 'SATELLITES_LAUNCHED'}) RETURN x.canonical ORDER BY x.canonical DESC LIMIT 1 })")
            .ordered(
                    "PLANNED",
                    "head(COLLECT { MATCH (n)<-[:ABOUT]-(x:Claim {property: 'SATELLITES_PLANNED'}) RETURN x.canonical ORDER BY x.canonical DESC LIMIT 1 })")
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
