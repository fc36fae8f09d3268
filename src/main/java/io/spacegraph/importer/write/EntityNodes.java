package io.spacegraph.importer.write;

import io.spacegraph.importer.claim.NodeRow;
import io.spacegraph.importer.claim.NodeRow.Link;
import io.spacegraph.importer.claim.Span;
import io.spacegraph.importer.conflict.Disagreement;
import io.spacegraph.importer.record.EntityRecord;
import io.spacegraph.importer.record.Names;
import io.spacegraph.importer.record.SourceRecord;
import io.spacegraph.value.Bound;
import io.spacegraph.value.PartialDate;
import io.spacegraph.vocabulary.EntityType;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Entities, documents and conflicts as nodes of the graph. */
public final class EntityNodes {
    private EntityNodes() {}

    /** An entity with its reading copy. */
    public static NodeRow of(EntityRecord entity, Map<String, Object> readingCopy) {
        EntityType type = EntityType.find(entity.id()).orElseThrow();
        String label = type.label();
        Map<String, Object> properties = new TreeMap<>(readingCopy);
        properties.put("id", entity.id());
        properties.put("type", label);
        properties.putAll(Names.of(type, entity.name(), entity.aliases()).columns());
        put(properties, "country", entity.country().isEmpty() ? null : entity.country());
        properties.put("external", entity.external());
        return new NodeRow(entity.id(), label, properties, List.of());
    }

    /** A document. */
    public static NodeRow of(SourceRecord source) {
        Map<String, Object> properties = new TreeMap<>();
        properties.put("id", source.id());
        properties.put("type", "Source");
        properties.put("title", source.title());
        properties.put("tier", source.tier());
        properties.put("kind", source.kind());
        properties.put("knownFrom", ClaimNode.start(source.known()));
        put(properties, "publisher", source.publisher());
        put(properties, "url", source.url());
        put(properties, "licence", source.licence());
        put(properties, "copyOf", source.copyOf());
        put(properties, "note", source.note());
        if (source.retrievedAt() != null) {
            properties.put(
                    "retrievedAt", ClaimNode.start(source.retrievedAt().get().value()));
        }
        if (source.published() != null) {
            PartialDate published = source.published().get();
            properties.put("published", published.value());
            properties.put("publishedPrecision", published.precision().name());
            properties.put("publishedModifier", published.modifier().name());
            properties.put("publishedWritten", source.published().text());
        }
        List<Link> links = source.derivedFrom().stream()
                .map(other -> new Link(source.id(), "DERIVED_FROM", other))
                .toList();
        return new NodeRow(source.id(), "Source", properties, links);
    }

    /** A conflict, with the number of independent sources of its claims. */
    public static NodeRow of(Disagreement disagreement, int witnesses) {
        Map<String, Object> properties = new TreeMap<>();
        properties.put("id", disagreement.id());
        properties.put("type", "Conflict");
        properties.put("kind", disagreement.kind().name());
        properties.put("property", disagreement.property().name());
        properties.put("explanation", disagreement.explanation());
        properties.put("resolvedBy", disagreement.resolvedBy());
        properties.put("witnesses", witnesses);
        properties.put("weight", disagreement.weight());
        if (disagreement.spread() != null) {
            spread(properties, disagreement.spread());
        }
        return new NodeRow(disagreement.id(), "Conflict", properties, links(disagreement));
    }

    private static void spread(Map<String, Object> properties, Span spread) {
        double least = spread.first().setScale(4, RoundingMode.HALF_UP).doubleValue();
        double most = spread.last().setScale(4, RoundingMode.HALF_UP).doubleValue();
        properties.put("spreadFactor", least);
        properties.put("spreadLow", least);
        properties.put("spreadHigh", most);
        properties.put("spreadBound", (least == most ? Bound.EXACT : Bound.BETWEEN).name());
    }

    private static List<Link> links(Disagreement disagreement) {
        List<Link> links = new ArrayList<>();
        disagreement.entities().forEach(entity -> links.add(new Link(disagreement.id(), "OF", entity)));
        disagreement.claims().forEach(claim -> links.add(new Link(disagreement.id(), "BETWEEN", claim.id())));
        if (disagreement.resolution() != null) {
            links.add(new Link(
                    disagreement.id(), "RESOLVED_AS", disagreement.resolution().id()));
        }
        return links;
    }

    private static void put(Map<String, Object> properties, String name, @Nullable Object value) {
        if (value != null) {
            properties.put(name, value);
        }
    }
}
