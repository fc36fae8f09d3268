package io.spacegraph.importer.write;

import io.spacegraph.importer.claim.ClaimNature;
import io.spacegraph.importer.claim.TypedClaim;
import io.spacegraph.importer.record.ClaimRecord;
import io.spacegraph.importer.record.Origin;
import io.spacegraph.importer.record.SourceRecord;
import io.spacegraph.importer.value.ClaimValue;
import io.spacegraph.importer.value.Parsed;
import io.spacegraph.value.PartialDate;
import io.spacegraph.vocabulary.ClaimProperty;
import io.spacegraph.vocabulary.Modality;
import io.spacegraph.vocabulary.SourceKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * The feeds' claims in the graph, read back as typed claims, so that they count with all others.
 *
 * @param statements their claims
 * @param sources their documents
 * @param names the names by entity id
 */
public record StoredFeedClaims(List<TypedClaim> statements, List<SourceRecord> sources, Map<String, String> names) {
    /** Empty, if no feed has been imported. */
    public static final StoredFeedClaims NOTHING = new StoredFeedClaims(List.of(), List.of(), Map.of());

    public StoredFeedClaims {
        statements = List.copyOf(statements);
        sources = List.copyOf(sources);
        names = Map.copyOf(names);
    }

    /** The feeds' claims about the entities of {@code data/}, and about those that several feeds share. */
    public static StoredFeedClaims read(TransactionContext tx) {
        Map<String, SourceRecord> sources = sources(tx);
        Map<String, String> names = new HashMap<>();
        List<TypedClaim> statements = new ArrayList<>();
        if (!sources.isEmpty()) {
            tx.run(FeedCypher.FED_CLAIMS).forEachRemaining(row -> {
                names.put(row.get("subject").asString(), row.get("subjectName").asString());
                if (!row.get("object").isNull()) {
                    names.put(
                            row.get("object").asString(), row.get("objectName").asString());
                }
                statements.add(statement(row, sources));
            });
        }
        return new StoredFeedClaims(statements, List.copyOf(sources.values()), names);
    }

    /** The claims of other feeds about these entities. */
    public static List<TypedClaim> ofOthers(TransactionContext tx, String feed, List<String> things) {
        if (things.isEmpty()) {
            return List.of();
        }
        List<Record> rows = tx.run(FeedCypher.OTHERS_CLAIMS, Map.of("rows", things, "feed", feed))
                .list();
        // Mostly there are no claims of another feed; then its documents are not read.
        Map<String, SourceRecord> sources = rows.isEmpty() ? Map.of() : sources(tx);
        return rows.stream().map(row -> statement(row, sources)).toList();
    }

    private static Map<String, SourceRecord> sources(TransactionContext tx) {
        Map<String, SourceRecord> sources = new HashMap<>();
        tx.run(FeedCypher.FED_SOURCES).forEachRemaining(row -> {
            Value source = row.get("source");
            sources.put(
                    source.get("id").asString(),
                    new SourceRecord(
                            new Origin("", 0, Map.of()),
                            source.get("id").asString(),
                            source.get("title").asString(),
                            text(source, "publisher"),
                            source.get("tier").asString(),
                            SourceKind.DATASET.name(),
                            read(source, "publishedWritten", PartialDate::parse),
                            day(source, "knownFrom"),
                            null,
                            text(source, "url"),
                            text(source, "licence"),
                            null,
                            row.get("derivedFrom").asList(Value::asString),
                            null));
        });
        return sources;
    }

    private static TypedClaim statement(Record row, Map<String, SourceRecord> sources) {
        Value claim = row.get("claim");
        SourceRecord source =
                Objects.requireNonNull(sources.get(claim.get("source").asString()));
        ClaimProperty property = ClaimProperty.valueOf(claim.get("property").asString());
        ClaimRecord record = ClaimRecord.located(
                new Origin("", 0, Map.of()),
                source.id(),
                claim.get("id").asString().substring("claim/".length()),
                row.get("subject").asString(),
                property,
                Modality.valueOf(claim.get("modality").asString()),
                read(claim, "value", text -> ClaimValue.parse(property, text)),
                row.get("object").isNull() ? null : row.get("object").asString(),
                text(claim, "locator"),
                text(claim, "written"),
                text(claim, "note"),
                read(claim, "validFromWritten", PartialDate::parse),
                text(claim, "scope"),
                day(claim, "knownFrom"),
                String.valueOf(claim.get("confidence").asDouble()));
        return TypedClaim.of(record, source, ClaimNature.of(record, Map.of()));
    }

    private static @Nullable String text(Value row, String key) {
        return row.get(key).isNull() ? null : row.get(key).asString();
    }

    private static <T> @Nullable Parsed<T> read(Value row, String key, Function<String, T> reader) {
        return row.get(key).isNull() ? null : Parsed.of(row.get(key).asString(), reader);
    }

    private static @Nullable Parsed<PartialDate> day(Value row, String key) {
        return row.get(key).isNull()
                ? null
                : Parsed.of(row.get(key).asOffsetDateTime().toLocalDate(), PartialDate::on);
    }
}
