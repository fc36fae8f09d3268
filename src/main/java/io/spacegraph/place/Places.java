package io.spacegraph.place;

import static io.spacegraph.vocabulary.ClaimProperty.LATITUDE;
import static io.spacegraph.vocabulary.ClaimProperty.LONGITUDE;

import io.spacegraph.graph.Edge;
import io.spacegraph.graph.Feature;
import io.spacegraph.graph.Filters;
import io.spacegraph.graph.Shape;
import io.spacegraph.graph.SortKey;
import io.spacegraph.model.Company;
import io.spacegraph.model.LaunchSite;
import io.spacegraph.model.Market;
import io.spacegraph.model.Mission;
import io.spacegraph.model.Policy;
import io.spacegraph.model.Region;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The shapes and edges of launch sites and regions. */
@ApplicationScoped
class Places implements Feature {

    private static final Shape<LaunchSite> LAUNCH_SITE = Shape.of(LaunchSite.class, LaunchSite::new, LaunchSite::row)
            .identified()
            .stored("name")
            .stored("country")
            .number("latitude", LATITUDE)
            .number("longitude", LONGITUDE)
            .filteredBy(Filters.start().text("name", "n.name", "n.foldedName").in("country", "n.country"))
            .ordered("NAME", "n.foldedName")
            .orderedByNumber("LAUNCHES", "(n)<-[y:LAUNCHED_FROM]-(x:Mission)")
            .by(SortKey.asc("n.foldedName"))
            .paged("launch sites");

    private static final Shape<Region> REGION = Shape.of(Region.class, Region::new, Region::row)
            .identified()
            .stored("name")
            .computed("iso", "n.country")
            .filteredBy(Filters.start().referred("ref"))
            .by(SortKey.asc("n.foldedName"));

    @Override
    public List<Shape<?>> shapes() {
        return List.of(LAUNCH_SITE, REGION);
    }

    @Override
    public List<Edge> edges() {
        return List.of(
                Edge.one(Mission.class, "site", "(n)-[r:LAUNCHED_FROM]->(m:LaunchSite)", LaunchSite.class),
                Edge.one(Company.class, "hq", "(n)-[r:LOCATED_IN]->(m:Region)", Region.class),
                Edge.one(LaunchSite.class, "region", "(n)-[r:LOCATED_IN]->(m:Region)", Region.class),
                Edge.one(Policy.class, "region", "(n)-[r:LOCATED_IN]->(m:Region)", Region.class),
                Edge.one(Market.class, "region", "(n)-[r:LOCATED_IN]->(m:Region)", Region.class),
                Edge.one(Mission.class, "region", "(n)-[r:LOCATED_IN]->(m:Region)", Region.class),
                Edge.one(Region.class, "parent", "(n)-[r:PART_OF]->(m:Region)", Region.class));
    }
}
