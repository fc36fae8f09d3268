package io.spacegraph.importer.record;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * One {@code sources/*.yaml} as written.
 *
 * @param source its header
 * @param claims its claims
 */
public record SourceFile(SourceRecord source, List<ClaimRecord> claims) {
    private static final List<String> KEYS =
            Stream.concat(SourceRecord.KEYS.stream(), Stream.of("claims")).toList();

    public SourceFile {
        claims = List.copyOf(claims);
    }

    /** The header and claims, or empty and a rejection if the file is no YAML. */
    public static Optional<SourceFile> read(TextFile file, List<Rejection> rejections) {
        return compose(file, rejections)
                .flatMap(root -> FileKeys.of(root, file.name(), KEYS, rejections))
                .map(keys -> read(keys, rejections));
    }

    private static SourceFile read(FileKeys keys, List<Rejection> rejections) {
        SourceRecord source = SourceRecord.read(keys);
        List<ClaimRecord> claims = new ArrayList<>();
        for (Node item : keys.items("claims")) {
            FileKeys.of(item, keys.origin().file(), ClaimRecord.KEYS, rejections)
                    .ifPresent(claim -> claims.add(ClaimRecord.read(claim, source.id())));
        }
        return new SourceFile(source, claims);
    }

    private static Optional<Node> compose(TextFile file, List<Rejection> rejections) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(file.text().length() + 1);
        try {
            Node root = new Yaml(new SafeConstructor(options)).compose(new StringReader(file.text()));
            if (root == null) {
                rejections.add(new Rejection(file.name(), 0, "", null, "is empty; see data/README.md"));
            }
            return Optional.ofNullable(root);
        } catch (YAMLException e) {
            rejections.add(new Rejection(file.name(), line(file, e), "", null, "is no YAML: " + reason(e)));
            return Optional.empty();
        }
    }

    private static int line(TextFile file, YAMLException e) {
        if (e instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            return marked.getProblemMark().getLine() + 1;
        } else if (e instanceof ReaderException unreadable) {
            int end = Math.min(unreadable.getPosition(), file.text().length());
            return (int) file.text().substring(0, end).lines().count();
        }
        return 0;
    }

    private static String reason(YAMLException e) {
        if (e instanceof MarkedYAMLException marked) {
            return String.valueOf(marked.getProblem());
        }
        return e instanceof ReaderException ? "a character is not allowed" : String.valueOf(e.getMessage());
    }
}
