package io.spacegraph.answers.change;

/** The clauses that find what the imports of a time changed; each record has a map {@code change}. */
final class ChangeEvents {

    private static final String CAME = """
            MATCH (c:Claim|FormerClaim)-[:ABOUT]->(e)
            WHERE c.recordedFrom > %1$s AND c.recordedFrom <= %2$s
            WITH c, e, head(COLLECT {
              MATCH (x:FormerClaim {id: c.id}) WHERE x.recordedTo = c.recordedFrom RETURN x
            }) AS before
            RETURN {
              at: c.recordedFrom,
              id: c.id,
              kind: CASE
                WHEN before IS NULL THEN 'ADDED'
                WHEN before.knownTo IS NULL AND c.knownTo IS NOT NULL THEN 'RETRACTED'
                ELSE 'REVISED'
              END,
              entities: [e],
              before: before,
              after: c
            } AS change""";

    private static final String WENT = """
            MATCH (c:FormerClaim)-[:ABOUT]->(e)
            WHERE c.recordedTo > %1$s AND c.recordedTo <= %2$s
              AND NOT EXISTS { MATCH (x:Node {id: c.id}) WHERE x.recordedFrom = c.recordedTo }
              AND NOT EXISTS { MATCH (x:FormerClaim {id: c.id}) WHERE x.recordedFrom = c.recordedTo }
            RETURN {at: c.recordedTo, id: c.id, kind: 'RETRACTED', entities: [e], before: c} AS change""";

    private static final String STATE_CHANGED = """
            MATCH (c:Claim|FormerClaim)-[:ABOUT]->(e)
            WHERE c.property IN ['IPO_STATE', 'ACQUISITION_STATE', 'CONTRACT_STATE', 'POLICY_STATUS', 'ROCKET_STATUS']
            UNWIND [c.recordedFrom, c.recordedTo] AS at
            WITH DISTINCT e, c.property AS property, at
            WHERE at > %1$s AND at <= %2$s
            WITH e, at, BEFORE AS before, AFTER AS after
            WHERE before.text <> after.text
            RETURN {
              at: at, id: after.id, kind: 'STATE_CHANGED', entities: [e], before: before, after: after
            } AS change""".replace(
                    "BEFORE", best("x.recordedFrom < at AND coalesce(x.recordedTo, at) >= at"))
            .replace("AFTER", best("x.recordedFrom <= at AND (x.recordedTo IS NULL OR x.recordedTo > at)"));

    private static final String OPENED = """
            MATCH (c:Conflict|FormerConflict)
            WHERE c.recordedFrom > %1$s AND c.recordedFrom <= %2$s
              AND NOT EXISTS { MATCH (x:FormerConflict {id: c.id}) WHERE x.recordedTo = c.recordedFrom }
            RETURN {
              at: c.recordedFrom, id: c.id, kind: 'CONFLICT_OPENED', entities: [(c)-[:OF]->(e) | e], conflict: c
            } AS change""";

    private static final String RESOLVED = """
            MATCH (c:FormerConflict)
            WHERE c.recordedTo > %1$s AND c.recordedTo <= %2$s
              AND NOT EXISTS { MATCH (x:Node {id: c.id}) WHERE x.recordedFrom = c.recordedTo }
              AND NOT EXISTS { MATCH (x:FormerConflict {id: c.id}) WHERE x.recordedFrom = c.recordedTo }
            RETURN {
              at: c.recordedTo, id: c.id, kind: 'CONFLICT_RESOLVED', entities: [(c)-[:OF]->(e) | e], conflict: c
            } AS change""";

    private static final String ALL = String.join("\nUNION ALL\n", CAME, WENT, STATE_CHANGED, OPENED, RESOLVED);

    private ChangeEvents() {}

    /** What changed after one instant, up to and with another. */
    static String during(String since, String until) {
        return ALL.formatted(since, until);
    }

    /** The claim that told the state on the day of the import, of those that the graph then held. */
    private static String best(String held) {
        return """
                head(COLLECT {
                  MATCH (e)<-[:ABOUT]-(x:Claim|FormerClaim)
                  WHERE x.property = property AND %s
                    AND x.validStart <= date(at) AND x.validEnd > date(at) AND x.knownStart <= at AND x.knownEnd > at
                    AND NOT x.modality IN ['TARGET', 'PLAN', 'FORECAST', 'RUMOUR']
                  WITH x ORDER BY left(x.preference, 1), coalesce(x.asOfFirst, x.validStart) DESC, x.preference, x.id LIMIT 1
                  RETURN x
                })""".formatted(held);
    }
}
