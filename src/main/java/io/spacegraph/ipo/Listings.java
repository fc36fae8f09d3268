package io.spacegraph.ipo;

import static io.spacegraph.vocabulary.ClaimProperty.IPO_AMOUNT;
import static io.spacegraph.vocabulary.ClaimProperty.IPO_BOARD;
import static io.spacegraph.vocabulary.ClaimProperty.IPO_STANDARD;
import static io.spacegraph.vocabulary.ClaimProperty.IPO_STATE;

import io.spacegraph.answers.ListingEvidence;
import io.spacegraph.graph.Edge;
import io.spacegraph.graph.Feature;
import io.spacegraph.graph.Filters;
import io.spacegraph.graph.Shape;
import io.spacegraph.graph.SortKey;
import io.spacegraph.model.Claim;
import io.spacegraph.model.Company;
import io.spacegraph.model.Entity;
import io.spacegraph.model.IpoCause;
import io.spacegraph.model.IpoProcess;
import io.spacegraph.model.Source;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The shapes and edges of listings: logs of events, with causes and their sources. */
@ApplicationScoped
class Listings implements Feature {

    /** The last day of the earliest date of the state's claims, of those without another state since. */
    private static final String SINCE = """
            COLLECT {
              MATCH (n)<-[:ABOUT]-(told:Claim {property: 'IPO_STATE', text: c.text})
              WHERE %s AND told.promise IS NULL AND NOT EXISTS {
                MATCH (n)<-[:ABOUT]-(other:Claim {property: 'IPO_STATE'})
                WHERE %s AND other.promise IS NULL AND other.text <> c.text AND other.validStart > told.validStart
              }
              RETURN told.validFromLast AS day ORDER BY day LIMIT 1
            }""".formatted(Edge.held("told"), Edge.held("other"));

    // Null where the date of the state has no last day, or the evidence does not reach it.
    private static final String DAYS = "head([through IN [%s] | head([since IN %s WHERE since <= through |"
                    .formatted(ListingEvidence.throughOf("n"), SINCE)
            + " duration.inDays(since, through).days])])";

    private static final Shape<IpoProcess> IPO_PROCESS = Shape.of(IpoProcess.class, IpoProcess::new, IpoProcess::row)
            .identified()
            .stored("name")
            .claimed("board", IPO_BOARD)
            .claimed("standard", IPO_STANDARD)
            .claimed("state", IPO_STATE)
            .computed("boards", ListingEvidence.boards("n"))
            .derived("daysInState", IPO_STATE, DAYS)
            .beginningWith(IPO_STATE, IPO_BOARD, IPO_AMOUNT)
            .filteredBy(Filters.start()
                    .reaching("company", "(n)<-[r:FILED]-(m:Company)", Company.class)
                    // A claim's text is filtered as that of a cause.
                    .reachingBy("board", "(n)<-[:ABOUT]-(m:Claim {property: 'IPO_BOARD'})", IpoCause.class, "code")
                    .in("state", "n.state")
                    .reachingBy("cause", "(n)<-[:ABOUT]-(m:Claim {property: 'IPO_CAUSE'})", IpoCause.class, "code")
                    .reachingBy("event", "(n)<-[:ABOUT]-(m:Claim {property: 'IPO_STATE'})", IpoEvent.class, "date"))
            .orderedByLargest("LAST_EVENT", IPO_STATE, "x.validFrom")
            .ordered("DAYS_IN_STATE", "n.daysInState")
            .ordered(
                    "COMPANY",
                    "head(COLLECT { MATCH (n)<-[:FILED]-(x:Company) RETURN x.name ORDER BY x.foldedName, x.id LIMIT 1 })")
            .by(SortKey.asc("n.foldedName"))
            .counted("state", "board")
            .paged("listings");

    private static final Shape<IpoEvent> IPO_EVENT = Shape.of(IpoEvent.class, IpoEvent::new, IpoEvent::row)
            .computed("state", "n.text")
            .dated("date", "validFrom")
            .stored("note")
            .filteredBy(Filters.start().dates("date", "n.validFrom"))
            .by(SortKey.asc("n.validStart"));

    private static final Shape<IpoCause> IPO_CAUSE_SHAPE = Shape.of(IpoCause.class, IpoCause::new, IpoCause::row)
            .computed("code", "n.text")
            .computed("detail", "coalesce(n.quote, n.written)")
            .filteredBy(Filters.start().in("code", "n.text"))
            .by(SortKey.asc("n.text"));

    @Override
    public List<Shape<?>> shapes() {
        return List.of(IPO_PROCESS, IPO_EVENT, IPO_CAUSE_SHAPE);
    }

    @Override
    public List<Edge> edges() {
        return List.of(
                Edge.list(Company.class, "ipos", "(n)-[r:FILED]->(m:IpoProcess)", IpoProcess.class),
                Edge.list(Company.class, "sponsored", "(n)-[r:SPONSORS]->(m:IpoProcess)", IpoProcess.class),
                Edge.list(
                        IpoProcess.class, "events", "(n)<-[:ABOUT]-(m:Claim {property: 'IPO_STATE'})", IpoEvent.class),
                Edge.one(IpoEvent.class, "source", "(n)-[:STATED_IN]->(m:Source)", Source.class),
                Edge.self(IpoEvent.class, "claim", Claim.class),
                Edge.list(
                        IpoProcess.class, "causes", "(n)<-[:ABOUT]-(m:Claim {property: 'IPO_CAUSE'})", IpoCause.class),
                Edge.one(IpoCause.class, "speaker", "(n)-[:SPOKEN_BY]->(m:Entity)", Entity.class),
                Edge.self(IpoCause.class, "claim", Claim.class));
    }
}
