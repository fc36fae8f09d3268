package io.spacegraph.importer.record;

import io.spacegraph.importer.value.Parsed;
import io.spacegraph.problem.Nearest;
import io.spacegraph.value.PartialDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The keys of one YAML mapping, each with its line. Values are read as the text as written, so that {@code 2025}
 * stays a date and {@code no} a word; what is unknown, repeated or of the wrong shape is rejected here.
 */
final class FileKeys {
    private final Origin origin;
    private final Map<String, Node> nodes;
    private final List<Rejection> rejections;

    private FileKeys(Origin origin, Map<String, Node> nodes, List<Rejection> rejections) {
        this.origin = origin;
        this.nodes = nodes;
        this.rejections = rejections;
    }

    /** The keys of a node, or empty if it is no mapping; the rejections are added to the list. */
    static Optional<FileKeys> of(Node node, String file, List<String> known, List<Rejection> rejections) {
        if (!(node instanceof MappingNode mapping)) {
            rejections.add(new Rejection(file, line(node), "", null, "must have keys: " + String.join(" ", known)));
            return Optional.empty();
        }
        Map<String, Node> nodes = new HashMap<>();
        Map<String, Integer> lines = new HashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            if (!known.contains(key)) {
                rejections.add(new Rejection(file, line(tuple.getKeyNode()), key, null, Nearest.allowed(key, known)));
            } else if (nodes.putIfAbsent(key, tuple.getValueNode()) != null) {
                rejections.add(new Rejection(file, line(tuple.getKeyNode()), key, null, "stands here twice; keep one"));
            }
            lines.putIfAbsent(key, line(tuple.getKeyNode()));
        }
        return Optional.of(new FileKeys(new Origin(file, line(node), lines), nodes, rejections));
    }

    Origin origin() {
        return origin;
    }

    /** The text of this key; empty if there is none, which {@code @NotBlank} rejects. */
    String required(String key) {
        String text = text(key);
        return text == null ? "" : text;
    }

    /** The text of this key, or null if there is none. */
    @Nullable
    String text(String key) {
        Node node = nodes.get(key);
        if (node == null) {
            return null;
        } else if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue();
        }
        rejections.add(origin.reject(key, null, "must be text; leave the key out if there is none"));
        return null;
    }

    /** The date of this key, or null if there is none. */
    @Nullable
    Parsed<PartialDate> date(String key) {
        return read(key, PartialDate::parse);
    }

    /** What is read from the text of this key, or null if there is none. */
    <T> @Nullable Parsed<T> read(String key, Function<String, T> reader) {
        String text = text(key);
        return text == null ? null : Parsed.of(text, reader);
    }

    /** The texts of this key's list; empty if there is none. */
    List<String> list(String key) {
        List<String> texts = new ArrayList<>();
        for (Node item : items(key)) {
            if (item instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
                texts.add(scalar.getValue());
            } else {
                rejections.add(new Rejection(origin.file(), line(item), key, null, "must be a list of texts: [a, b]"));
            }
        }
        return texts;
    }

    /** The nodes of this key's list; empty if there is none. */
    List<Node> items(String key) {
        Node node = nodes.get(key);
        if (node == null) {
            return List.of();
        } else if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        rejections.add(origin.reject(key, null, "must be a list: [a, b], or a line each that starts with -"));
        return List.of();
    }

    /** The mapping under this key, if it is there. */
    Optional<FileKeys> nested(String key, List<String> known) {
        return Optional.ofNullable(nodes.get(key)).flatMap(node -> of(node, origin.file(), known, rejections));
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
