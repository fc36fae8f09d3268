package io.spacegraph.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Markdown document that is served under {@code /docs/}.
 *
 * @param path where it is in the repository, such as {@code src/docs/questions.md}
 * @param text its Markdown
 */
record DocFile(String path, String text) {

    private static final String FOLDER = "src/docs/";
    private static final String EXTENSION = ".md";
    private static final Pattern NAME = Pattern.compile("[a-z-]+");
    private static final Pattern OUTSIDE = Pattern.compile("[a-z]+:.*|#.*");

    /** The pages whose name differs from the file's name. */
    private static final Map<String, String> PATHS = Map.of("", FOLDER + "README.md", "data-format", "data/README.md");

    /** The addresses, relative to {@code /docs/}, of files other than {@code src/docs/<name>.md}. */
    private static final Map<String, String> ADDRESSES =
            Map.of(FOLDER + "README.md", "./", "data/README.md", "data-format", "README.md", "../");

    /** The document at {@code /docs/<name>}; empty if there is none. */
    static Optional<DocFile> find(String name) {
        if (!PATHS.containsKey(name) && !NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        String path = PATHS.getOrDefault(name, FOLDER + name + EXTENSION);
        try (InputStream file = DocFile.class.getResourceAsStream("/documents/" + path)) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new DocFile(path, new String(file.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The target of a link of this document on the served pages; empty if it leads to a file of the repository that is
     * not served.
     *
     * @param destination the link in the document: an address, {@code #heading}, or a path relative to the document
     */
    Optional<String> href(String destination) {
        if (OUTSIDE.matcher(destination).matches()) {
            return Optional.of(destination);
        }
        String[] parts = destination.split("#", 2);
        String target =
                Path.of(path).resolveSibling(parts[0]).normalize().toString().replace('\\', '/');
        return address(target).map(address -> parts.length == 1 ? address : address + "#" + parts[1]);
    }

    private static Optional<String> address(String path) {
        if (ADDRESSES.containsKey(path)) {
            return Optional.of(ADDRESSES.get(path));
        }
        return path.startsWith(FOLDER) && path.endsWith(EXTENSION)
                ? Optional.of(path.substring(FOLDER.length(), path.length() - EXTENSION.length()))
                : Optional.empty();
    }
}
