package io.spacegraph.importer.check;

import io.spacegraph.importer.record.ClaimRecord;
import io.spacegraph.importer.record.DataFolder;
import io.spacegraph.importer.record.EntityRecord;
import io.spacegraph.importer.record.SourceRecord;
import io.spacegraph.problem.Nearest;
import io.spacegraph.vocabulary.EntityType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** All ids of the folder, to tell an unknown one. Of two records with one id the first counts. */
final class Known {
    private final Map<String, EntityRecord> entities;
    private final Map<String, SourceRecord> sources;
    private final Map<String, ClaimRecord> claims;
    private final List<String> incomplete;

    Known(DataFolder data) {
        entities = byId(data.entities(), EntityRecord::id);
        sources = byId(data.sources(), SourceRecord::id);
        claims = byId(data.claims(), ClaimRecord::id);
        incomplete = data.incomplete();
    }

    /** The first record with this entity's id. */
    Optional<EntityRecord> entity(String id) {
        return Optional.ofNullable(entities.get(id));
    }

    /** The first record with this claim's id. */
    Optional<ClaimRecord> claim(String id) {
        return Optional.ofNullable(claims.get(id));
    }

    /** The document of this id. */
    Optional<SourceRecord> source(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    /** What is wrong with this entity's id, if anything. */
    Optional<String> unknownEntity(String id) {
        String file = EntityType.find(id).map(type -> "entities/" + type.file()).orElse("");
        return unknown(id, entities, incomplete.contains(file) || incomplete.contains("entities"));
    }

    /** What is wrong with this claim's id, if anything. */
    Optional<String> unknownClaim(String id) {
        return unknown(id, claims, incomplete.stream().anyMatch(file -> file.startsWith("sources")));
    }

    /** What is wrong with this document's id, if anything. */
    Optional<String> unknownSource(String id) {
        return unknown(id, sources, incomplete.stream().anyMatch(file -> file.startsWith("sources")));
    }

    // An id that a broken file may define is not reported: one mistake would show as hundreds.
    private static Optional<String> unknown(String id, Map<String, ?> known, boolean mayBeElsewhere) {
        if (id.isEmpty() || known.containsKey(id) || mayBeElsewhere) {
            return Optional.empty();
        }
        return Optional.of(Nearest.find(id, known.keySet())
                .map(near -> "is no id of this folder; did you mean " + near + "?")
                .orElse("is no id of this folder"));
    }

    private static <R> Map<String, R> byId(List<R> records, Function<R, String> id) {
        Map<String, R> byId = new HashMap<>();
        records.forEach(record -> byId.putIfAbsent(id.apply(record), record));
        return byId;
    }
}
