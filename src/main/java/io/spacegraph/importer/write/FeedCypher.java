package io.spacegraph.importer.write;

/**
 * The statements of a feed's import. Nodes of a feed have its name in {@code feed}, and claims also their record's key
 * in {@code item}; nodes of {@code data/} have neither.
 */
public final class FeedCypher {
    /** The entities that a feed may match: those of data/ and of other feeds. */
    public static final String KNOWN = """
            MATCH (n:Entity)
            WHERE n.feed IS NULL OR n.feed <> $feed
            RETURN n.id AS id, n.type AS type, n.name AS name, n.aliases AS aliases, n.external AS external,
              n.country AS country
            """;

    public static final String CLAIMS_OF_ITEMS = """
            UNWIND $rows AS item
            MATCH (c:Claim {item: item})
            RETURN c.id, c.hash
            """;

    public static final String ENTITIES = """
            UNWIND $rows AS id
            MATCH (n:Node {id: id})
            RETURN n.id, n {.feed, .hash}
            """;

    public static final String SOURCES = """
            UNWIND $rows AS id
            MATCH (s:Source {id: id})
            RETURN s.id, s.hash
            """;

    /** An entity of another feed keeps its identity; its reading copy is computed again. */
    public static final String REFRESH_ENTITIES = """
            UNWIND $rows AS row
            MATCH (n:Node {id: row.id})
            SET n += row.columns, n.shared = true
            """;

    public static final String ITEMS = """
            MATCH (c:Claim)
            WHERE c.item STARTS WITH $prefix
            RETURN DISTINCT c.item AS item
            """;

    public static final String HELD = """
            MATCH (c:Claim)
            WHERE c.item STARTS WITH $prefix
            RETURN count(DISTINCT c.item) AS held
            """;

    /** Entities that only this feed made and that have no claims any more, or will have none when $gone is removed. */
    public static final String UNCLAIMED = """
            MATCH (n:Entity {feed: $feed})
            WHERE NOT n.id IN $met AND NOT EXISTS { (n)<-[:ABOUT|OBJECT]-(c:Claim) WHERE NOT c.id IN $gone }
            RETURN n.id AS id
            """;

    public static final String OTHERS_CLAIMS = """
            UNWIND $rows AS id
            MATCH (n:Node {id: id})<-[:ABOUT]-(c:Claim)
            WHERE c.feed IS NOT NULL AND c.feed <> $feed
            OPTIONAL MATCH (c)-[:OBJECT]->(o:Entity)
            RETURN c {.*} AS claim, n.id AS subject, o.id AS object
            """;

    /** The feeds' claims about entities of data/, and about those that several feeds share. */
    public static final String FED_CLAIMS = """
            MATCH (n:Entity)
            WHERE n.feed IS NULL OR n.shared
            MATCH (n)<-[:ABOUT]-(c:Claim)
            WHERE c.feed IS NOT NULL
            OPTIONAL MATCH (c)-[:OBJECT]->(o:Entity)
            RETURN c {.*} AS claim, n.id AS subject, n.name AS subjectName, o.id AS object, o.name AS objectName
            """;

    public static final String FED_SOURCES = """
            MATCH (s:Source)
            WHERE s.feed IS NOT NULL
            RETURN s {.*} AS source, COLLECT { MATCH (s)-[:DERIVED_FROM]->(x:Source) RETURN x.id ORDER BY x.id } AS derivedFrom
            """;

    private FeedCypher() {}
}
