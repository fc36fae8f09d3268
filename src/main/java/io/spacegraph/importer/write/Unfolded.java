package io.spacegraph.importer.write;

import io.spacegraph.importer.record.Names;
import io.spacegraph.vocabulary.EntityType;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

/**
 * Adds folded names to entities that an older version of the program wrote without them. An import of {@code data/}
 * writes its own entities again, but those of feeds would not be found until the next import of the feed.
 */
public final class Unfolded {
    private static final String ANY = "RETURN EXISTS { MATCH (n:Entity) WHERE n.foldedNames IS NULL } AS any";

    private static final String FIND = """
            MATCH (n:Entity)
            WHERE n.foldedNames IS NULL
            RETURN n.id AS id, n.name AS name, n.aliases AS aliases, n.aliasLangs AS aliasLangs
            """;

    private static final String FOLD = """
            UNWIND $rows AS row
            MATCH (n:Node {id: row.id})
            SET n += row.names
            REMOVE n.names
            """;

    private Unfolded() {}

    /** Whether there are such entities. */
    public static boolean isAny(Session session) {
        return session.executeRead(tx -> tx.run(ANY).single().get("any").asBoolean());
    }

    /** Folds their names. */
    public static void fold(GraphChange change) {
        change.make(
                tx -> {
                    List<Map<String, Object>> rows = tx.tx().run(FIND).list(Unfolded::row);
                    tx.write(FOLD, rows);
                    return rows;
                },
                rows -> !rows.isEmpty(),
                rows -> Map.of());
    }

    private static Map<String, Object> row(Record row) {
        String id = row.get("id").asString();
        List<String> aliases = row.get("aliases").asList(Value::asString, List.of());
        List<String> languages = row.get("aliasLangs").asList(Value::asString, List.of());
        List<String> written = IntStream.range(0, aliases.size())
                .mapToObj(i -> languages.get(i) + ":" + aliases.get(i))
                .toList();
        Names names =
                Names.of(EntityType.find(id).orElseThrow(), row.get("name").asString(), written);
        return Map.of("id", id, "names", names.columns());
    }
}
