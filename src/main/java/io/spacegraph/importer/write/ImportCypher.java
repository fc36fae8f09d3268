package io.spacegraph.importer.write;

/** The statements of {@link GraphWriter}: constant text, run for batches of {@code $rows}. */
public final class ImportCypher {
    static final String LOADED_AT = """
            MATCH (g:Graph {id: 'graph'})
            RETURN g.loadedAt AS loadedAt
            """;

    public static final String DATA_HASH = """
            MATCH (g:Graph {id: 'graph'})
            RETURN g.dataHash AS dataHash, g.version AS version, g.asOf AS asOf
            """;

    static final String ENTITY_HASHES = "MATCH (n:Entity) WHERE n.feed IS NULL RETURN n.id, n.hash";
    static final String SOURCE_HASHES = "MATCH (n:Source) WHERE n.feed IS NULL RETURN n.id, n.hash";
    static final String CLAIM_HASHES = "MATCH (n:Claim) WHERE n.feed IS NULL RETURN n.id, n.hash";

    /** Whether a feed has been imported since the last import of data/ computed the reading copies. */
    public static final String UNWEIGHED = """
            MATCH (g:Graph {id: 'graph'})
            RETURN g.dataHash = '' AND EXISTS { MATCH (n:Source|Entity) WHERE n.feed IS NULL } AS unweighed
            """;

    static final String RATE_HASHES = "MATCH (n:Rate) RETURN n.id, n.hash";
    static final String CLAIM_STATUSES = "MATCH (n:Claim) WHERE n.feed IS NULL RETURN n.id, n.status";

    /** The statuses of the feeds' claims that {@link FeedCypher#FED_CLAIMS} finds. */
    static final String FED_STATUSES = """
            MATCH (n:Entity)
            WHERE n.feed IS NULL OR n.shared
            MATCH (n)<-[:ABOUT]-(c:Claim)
            WHERE c.feed IS NOT NULL
            RETURN c.id, c.status
            """;

    static final String SET_STATUSES = """
            UNWIND $rows AS row
            MATCH (c:Node {id: row.id})
            SET c.status = row.status
            """;

    static final String CONFLICT_HASHES = "MATCH (n:Conflict) RETURN n.id, n.hash";

    /** A former conflict keeps its links, even to removed claims: they show what it was about. */
    static final String RETIRE_CONFLICTS = """
            UNWIND $rows AS id
            MATCH (c:Node {id: id})
            SET c:FormerConflict, c.recordedTo = $now
            REMOVE c:Node:Conflict
            """;

    /** Removes a claim from the reading copy, from the derivations of other claims and from conflicts that stay. */
    public static final String UNLINK_CLAIMS = """
            UNWIND $rows AS id
            MATCH (c:Node {id: id})
            CALL (c) {
                MATCH (c)-[:ABOUT]->(:Entity)-[link]->(:Entity)
                WHERE link.claim = c.id
                DELETE link
            }
            CALL (c) {
                MATCH (c)-[link:DERIVED_FROM|REFUTED_BY]-()
                DELETE link
            }
            CALL (c) {
                MATCH (c)<-[link:BETWEEN|RESOLVED_AS]-(:Conflict)
                DELETE link
            }
            """;

    public static final String RETIRE_CLAIMS = """
            UNWIND $rows AS id
            MATCH (c:Node {id: id})
            SET c:FormerClaim, c.recordedTo = $now
            REMOVE c:Node:Claim
            """;

    public static final String REVIVE_ENTITIES = """
            UNWIND $rows AS id
            MATCH (n:FormerEntity {id: id})
            SET n:Node
            """;

    public static final String WRITE_ENTITIES = """
            UNWIND $rows AS row
            MERGE (n:Node {id: row.id})
            WITH n, row, coalesce(n.recordedFrom, $now) AS since, n.matched AS matched
            SET n = row.properties, n.recordedFrom = since, n.matched = matched, n:Entity:$(row.label)
            REMOVE n:FormerEntity
            """;

    public static final String REVIVE_SOURCES = """
            UNWIND $rows AS id
            MATCH (n:FormerSource {id: id})
            SET n:Node
            """;

    public static final String WRITE_SOURCES = """
            UNWIND $rows AS row
            MERGE (n:Node {id: row.id})
            WITH n, row, coalesce(n.recordedFrom, $now) AS since
            SET n = row.properties, n.recordedFrom = since, n:Source
            REMOVE n:FormerSource
            """;

    public static final String UNLINK_SOURCES = """
            UNWIND $rows AS id
            MATCH (:Node {id: id})-[link:DERIVED_FROM]->(:Source)
            DELETE link
            """;

    public static final String CREATE_CLAIMS = """
            UNWIND $rows AS row
            MATCH (s:Node {id: row.STATED_IN})
            MATCH (n:Node {id: row.ABOUT})
            CREATE (c:Node:Claim)
            SET c = row.properties, c.recordedFrom = $now, c.status = row.status
            CREATE (c)-[:STATED_IN]->(s)
            CREATE (c)-[:ABOUT]->(n)
            """;

    /** Claims that are links. */
    public static final String CREATE_LINKING_CLAIMS = """
            UNWIND $rows AS row
            MATCH (s:Node {id: row.STATED_IN})
            MATCH (n:Node {id: row.ABOUT})
            MATCH (o:Node {id: row.OBJECT})
            CREATE (c:Node:Claim)
            SET c = row.properties, c.recordedFrom = $now, c.status = row.status
            CREATE (c)-[:STATED_IN]->(s)
            CREATE (c)-[:ABOUT]->(n)
            CREATE (c)-[:OBJECT]->(o)
            CREATE (n)-[link:$(row.link)]->(o)
            SET link = row.interval
            """;

    /** Conflicts. */
    static final String CREATE_NODES = """
            UNWIND $rows AS row
            CREATE (n:Node:$(row.label))
            SET n = row.properties, n.recordedFrom = $now
            """;

    public static final String CREATE_LINKS = """
            UNWIND $rows AS row
            MATCH (from:Node {id: row.from})
            MATCH (to:Node {id: row.to})
            CREATE (from)-[link:$(row.type)]->(to)
            SET link = row.properties
            """;

    /** The links between claims, and those of conflicts, which have no properties. */
    static final String UNLINK_BETWEEN = """
            MATCH (:Claim|Conflict)-[link:DERIVED_FROM|REFUTED_BY|BETWEEN|OF|RESOLVED_AS]->()
            DELETE link
            """;

    /** A rate is not a Node: it has no id in the API and is shown only with converted amounts. */
    static final String WRITE_RATES = """
            UNWIND $rows AS row
            MERGE (r:Rate {id: row.id})
            WITH r, row, coalesce(r.recordedFrom, $now) AS since
            SET r = row.properties, r.recordedFrom = since
            WITH r
            MATCH (s:Node {id: r.source})
            MERGE (r)-[:STATED_IN]->(s)
            """;

    static final String DELETE_RATES = """
            UNWIND $rows AS id
            MATCH (r:Rate {id: id})
            DETACH DELETE r
            """;

    /**
     * An entity that leaves data/ while a feed still mentions it belongs to that feed from then on, with the feed's
     * claims.
     */
    static final String HAND_OVER = """
            UNWIND $rows AS row
            MATCH (n:Node {id: row.id})<-[:ABOUT|OBJECT]-(c:Claim)
            WITH n, row, min(c.feed) AS feed, count(DISTINCT c.feed) AS feeds
            SET n += row.columns, n.feed = feed, n.hash = '', n.shared = CASE WHEN feeds > 1 THEN true END
            """;

    /** Deletes nodes that no former claim needs, and none of a feed. */
    public static final String DELETE_UNNEEDED = """
            UNWIND $rows AS id
            MATCH (n:Node {id: id})
            WHERE NOT EXISTS { (n)<--(:FormerClaim|Claim) }
            DETACH DELETE n
            """;

    public static final String RETIRE_ENTITIES = """
            UNWIND $rows AS id
            MATCH (n:Node {id: id})
            WHERE NOT EXISTS { (n)<-[:ABOUT|OBJECT]-(:Claim) }
            SET n:FormerEntity, n.recordedTo = $now
            REMOVE n:Node:Entity:$(n.type)
            """;

    static final String RETIRE_SOURCES = """
            UNWIND $rows AS id
            MATCH (n:Node {id: id})
            SET n:FormerSource, n.recordedTo = $now
            REMOVE n:Node:Source
            """;

    private ImportCypher() {}
}
