package io.spacegraph.connection;

import io.spacegraph.graph.Edge;

/**
 * How a document joins two entities that no link joins: it names both. Such a hop says less than a link, so a path has
 * at most one, and it is looked for only where links alone give too few paths.
 *
 * <ul>
 *   <li>A document names what its claims are about, their objects and their speakers. A dataset joins nothing, since it
 *       names everything of its kind.
 *   <li>The hop lies between the ends, or entities one link from them, at most {@value #NEIGHBOURS} at each end, by the
 *       links most trusted. A region, an industry or a market is no such neighbour: too many share it.
 *   <li>Each document gives one path, through the entities that it names nearest the ends; of each it shows the claim
 *       that quotes its words, if one does, and else the most confident one.
 *   <li>Its confidence is half that of the less confident of the two claims: that the document mentions both is as sure
 *       as the claims; that they are related is even odds at best. So it is always weaker than a link that the same
 *       claims would state.
 * </ul>
 */
final class SharedDocuments {

    private static final int NEIGHBOURS = 50;

    /** From the lists {@code a} and {@code b} of one entity each, and the paths {@code linked}: the list {@code named}. */
    private static final String PATHS = """
            CALL (a, b, linked) {
              WITH a, b
              WHERE size(linked) < %1$s AND size(a) = 1 AND size(b) = 1 AND a <> b
              UNWIND a + b AS end
              CALL (end) {
                RETURN end AS near, null AS link
                UNION
                WITH end AS x
                MATCH (x)-[r]-(y:Entity)
                WHERE %2$s AND NOT (y:Region OR y:Industry OR y:Market)
                WITH y, r ORDER BY r.confidence DESC, r.claim
                WITH y AS near, head(collect(r)) AS link ORDER BY link.confidence DESC, near.id LIMIT %3$d
                RETURN near, link
              }
              MATCH (near)<-[:ABOUT|OBJECT|SPOKEN_BY]-(c:Claim)-[:STATED_IN]->(s:Source)
              WHERE s.kind <> 'DATASET' AND %4$s%5$s
              WITH a[0] AS from, b[0] AS to, s, end, near, link, c
              ORDER BY link IS NOT NULL, c.quote IS NULL, c.confidence DESC, c.id
              WITH from, to, s, end, head(collect({near: near, link: link, claim: c})) AS naming
              WITH from, to, s, collect({end: end, naming: naming}) AS ends
              WHERE size(ends) = 2
              WITH from, to, s, head([e IN ends WHERE e.end = from | e.naming]) AS x, head([e IN ends WHERE e.end = to | e.naming]) AS y
              WHERE x.near <> y.near AND x.near <> to AND y.near <> from
              WITH from, to, s, x, y, x.near AS left, y.near AS right,
                0.5 * CASE WHEN x.claim.confidence < y.claim.confidence THEN x.claim.confidence ELSE y.claim.confidence END AS confidence
              WHERE NOT EXISTS { MATCH (left)-[r]-(right) WHERE %6$s }%7$s
              WITH s, [h IN [
                {position: 0, from: from, to: left, relation: type(x.link), link: x.link, confidence: x.link.confidence},
                {position: 1, from: left, to: right, relation: 'NAMED_TOGETHER', document: s, named: [x.claim, y.claim], confidence: confidence},
                {position: 2, from: right, to: to, relation: type(y.link), link: y.link, confidence: y.link.confidence}
              ] WHERE h.from <> h.to] AS steps
              WHERE size(steps) <= %8$d
              WITH s, steps, reduce(least = 1.0, h IN steps | CASE WHEN h.confidence < least THEN h.confidence ELSE least END) AS weakest
              ORDER BY size(steps), weakest DESC, s.id LIMIT %1$s
              RETURN collect({steps: steps, weakest: weakest}) AS named
            }""";

    private SharedDocuments() {}

    /** The clauses that bind {@code named} to the list of paths through a document. */
    static String paths(Hops hops) {
        return PATHS.formatted(
                hops.top(),
                hops.linked(),
                NEIGHBOURS,
                Edge.listed("c"),
                hops.unless("near"),
                Edge.held("r"),
                hops.sure("confidence"),
                hops.most());
    }
}
