package io.spacegraph.api;

import io.spacegraph.value.FoldedName;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** Entities and links beside the imported ones, for what no document of {@code data/} tells; closing removes them. */
final class SmallGraph implements AutoCloseable {

    private static final String CREATE_LINK = """
            MATCH (s:Node {id: $from}) MATCH (o:Node {id: $to})
            MERGE (d:Node:Source:SmallGraph {id: $document})
            SET d.title = $document, d.type = 'Source', d.kind = $kind, d.tier = 'FILING', d.knownFrom = datetime('2020-01-01T00:00:00Z')
            CREATE (c:Node:Claim:SmallGraph {id: 'claim/' + randomUUID(), type: 'Claim', property: $link, text: $text, modality: 'REPORTED', status: 'NORMAL', quote: 'q', confidence: $confidence, preference: '0-1-1-1', knownFrom: datetime('2020-01-01T00:00:00Z'), knownStart: datetime('2020-01-01T00:00:00Z'), knownEnd: datetime('9999-12-31T00:00:00Z'), validStart: $since, validEnd: date('9999-12-31'), readEnd: date('9999-12-31'), asOfFirst: $since, asOfLast: $since})
            FOREACH (share IN CASE WHEN $text =~ '[0-9.]+ %' THEN [toFloat(split($text, ' ')[0])] ELSE [] END |
              SET c.number = share, c.unit = 'PERCENT')
            CREATE (c)-[:ABOUT]->(s) CREATE (c)-[:OBJECT]->(o) CREATE (c)-[:STATED_IN]->(d)
            CREATE (s)-[r:$($link)]->(o)
            SET r = c {.confidence, .preference, .knownStart, .knownEnd, .validStart, .validEnd, .asOfFirst, .asOfLast, claim: c.id}""";

    private final Driver driver;
    private String document = "source/test";
    private String kind = "ARTICLE";

    SmallGraph(Driver driver) {
        this.driver = driver;
    }

    /** An entity whose id is its name. */
    SmallGraph entity(String label, String id) {
        return run(
                "CREATE (n:Node:Entity:SmallGraph {id: $id, name: $id, type: $label, foldedName: $folded, foldedNames: [$folded], joinedNames: [$joined], aliases: [], aliasLangs: [], external: []}) SET n:$($label)",
                Map.of("label", label, "id", id, "folded", FoldedName.of(id), "joined", FoldedName.joined(id)));
    }

    /** What follows is claimed in this document. */
    SmallGraph in(String document, String kind) {
        this.document = document;
        this.kind = kind;
        return this;
    }

    /** A link that has always held. */
    SmallGraph link(String from, String link, String to, String text, double confidence) {
        return link(from, link, to, text, confidence, LocalDate.of(1, 1, 1));
    }

    SmallGraph link(String from, String link, String to, String text, double confidence, LocalDate since) {
        return run(
                CREATE_LINK,
                Map.of(
                        "from",
                        from,
                        "link",
                        link,
                        "to",
                        to,
                        "text",
                        text,
                        "confidence",
                        confidence,
                        "since",
                        since,
                        "document",
                        document,
                        "kind",
                        kind));
    }

    /** A mission's day, as reported. */
    SmallGraph flown(String mission, LocalDate day) {
        return run(
                "MATCH (m:Node {id: $id}) CREATE (:Claim:SmallGraph {property: 'MISSION_DATE', modality: 'REPORTED', date: $day, dateFirst: $day, dateLast: $day, validStart: date('0001-01-01'), validEnd: date('9999-12-31'), readEnd: date('9999-12-31'), asOfFirst: date('0001-01-01'), asOfLast: date('0001-01-01'), knownStart: $known, knownEnd: datetime('9999-12-31T00:00:00Z')})-[:ABOUT]->(m)",
                Map.of("id", mission, "day", day, "known", day.atStartOfDay(ZoneOffset.UTC)));
    }

    @Override
    public void close() {
        run("MATCH (n:SmallGraph) DETACH DELETE n", Map.of());
    }

    private SmallGraph run(String cypher, Map<String, Object> parameters) {
        try (Session session = driver.session()) {
            session.run(cypher, parameters).consume();
        }
        return this;
    }
}
