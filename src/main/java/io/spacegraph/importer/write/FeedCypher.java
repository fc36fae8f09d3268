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
            RETURN n.id AS id, n.type AS type, n.name AS name, n.aliases AS aliases,
              n.external AS external, coalesce(n.matched, []) AS matched,
              n.country AS country
            """;

    /** What a feed has made itself. */
    public static final String OWN = """
            MATCH (n:Entity {feed: $feed})
            RETURN n.id AS id
            """;

    /** The launches that a feed may match, with a known day. */
    public static final String FLIGHTS = """
            MATCH (n:Mission)
            WHERE (n.feed IS NULL OR n.feed <> $feed) AND n.datePrecision = 'DAY'
            RETURN n.id AS id, n.date AS day, n.external + coalesce(n.matched, []) AS external,
              COLLECT { MATCH (n)-[:LAUNCHED_ON]->(r:Rocket) RETURN DISTINCT r.id } AS rockets,
              COLLECT { MATCH (n)-[:LAUNCHED_FROM]->(s:LaunchSite) RETURN DISTINCT s.id } AS sites
            """;

    /** The external ids by which a feed was matched with an entity that lacks them: the next import finds it by these. */
    public static final String REMEMBER = """
            UNWIND $rows AS row
            MATCH (n:Node {id: row.id})
            WITH n, [x IN row.external WHERE NOT x IN n.external AND NOT x IN coalesce(n.matched, [])] AS learned
            WHERE size(learned) > 0
            SET n.matched = coalesce(n.matched, []) + learned
            """;

    /** The newest edition of each record that the graph has. */
    public static final String EDITIONS = """
            MATCH (c:Claim)
            WHERE c.item STARTS WITH $prefix AND c.edition IS NOT NULL
            RETURN c.item AS item, max(c.edition) AS edition
            """;

    /** What a newer edition repeats word for word is as new as that one. */
    public static final String CONFIRM = """
            UNWIND $rows AS row
            MATCH (c:Claim {item: row.item})
            WHERE c.edition < row.edition
            SET c.edition = row.edition
            """;

    /** How many satellites of a constellation were in orbit, by the latest count up to a day. */
    public static final String COUNTED = """
            UNWIND $rows AS row
            MATCH (:Node {id: row.id})<-[:ABOUT]-(c:Claim {property: 'SATELLITES_IN_ORBIT'})
            WHERE c.promise IS NULL AND c.scope IS NULL AND c.asOfLast <= row.day
            WITH row, c
            ORDER BY c.asOfLast
            RETURN row.id AS id, last(collect(c.number)) AS satellites
            """;

    public static final String CLAIMS_OF_ITEMS = """
            UNWIND $rows AS item
            MATCH (c:Claim {item: item})
            RETURN c.id, c.hash
            """;

    public static final String ENTITIES = """
            UNWIND $rows AS id
            MATCH (n:Node {id: id})
            RETURN n.id, n {.feed, .hash, .name, .aliases}
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
