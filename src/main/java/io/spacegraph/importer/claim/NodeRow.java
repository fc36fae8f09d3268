package io.spacegraph.importer.claim;

import io.spacegraph.importer.record.Fingerprint;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A node as the graph is to hold it.
 *
 * @param id the value of its {@code id}
 * @param label the label beside {@code Node} that names its type
 * @param properties all properties but the clocks and hash that the writer adds
 * @param links the relationships that belong to it
 */
public record NodeRow(String id, String label, Map<String, Object> properties, List<Link> links) {
    public NodeRow {
        properties = Map.copyOf(properties);
        links = List.copyOf(links);
    }

    /** The same with these properties, in place of others of their names. */
    public NodeRow with(Map<String, Object> more) {
        Map<String, Object> all = new TreeMap<>(properties);
        all.putAll(more);
        return new NodeRow(id, label, all, links);
    }

    /** Equal for two nodes that say the same; a property {@code hash} summarises it differently. */
    public String hash() {
        if (properties.get("hash") instanceof String own) {
            return own;
        }
        Fingerprint fingerprint = new Fingerprint().add(label);
        new TreeMap<>(properties).forEach((key, value) -> fingerprint.add(key).add(value.toString()));
        links.forEach(link -> fingerprint.add(link.toString()));
        return fingerprint.hex();
    }

    /** What the statements take. */
    public Map<String, Object> parameters() {
        Map<String, Object> stored = new TreeMap<>(properties);
        stored.put("hash", hash());
        return Map.of("id", id, "label", label, "properties", stored);
    }

    /**
     * A relationship.
     *
     * @param from the id of the node that it starts from
     * @param type its type
     * @param to the id of the node that it leads to
     * @param properties what it carries
     */
    public record Link(String from, String type, String to, Map<String, Object> properties) {
        public Link {
            properties = Map.copyOf(properties);
        }

        public Link(String from, String type, String to) {
            this(from, type, to, Map.of());
        }

        public Map<String, Object> parameters() {
            return Map.of("from", from, "type", type, "to", to, "properties", properties);
        }

        @Override
        public String toString() {
            return from + " " + type + " " + to + " " + new TreeMap<>(properties);
        }
    }
}
