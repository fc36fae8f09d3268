package io.spacegraph.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every link of the documents leads to a file of the repository, and to a heading that is there. */
class DocLinksTest {

    private static final Path README = Path.of("README.md");
    private static final Path DOCS = Path.of("src/docs");
    private static final Pattern CODE = Pattern.compile("^ *```.*?^ *```$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("^#+ (.+)$", Pattern.MULTILINE);

    static List<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.list(DOCS)) {
            return Stream.concat(Stream.of(README, Path.of("data/README.md")), docs.sorted())
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyLinkLeadsSomewhere(Path file) throws IOException {
        List<String> broken = links(file).filter(link -> !leads(file, link)).toList();
        assertEquals(List.of(), broken);
    }

    @Test
    void everyDocumentIsListedInTheIndex() throws IOException {
        List<String> linked = links(DOCS.resolve("README.md")).toList();
        try (Stream<Path> docs = Files.list(DOCS)) {
            assertEquals(
                    List.of(),
                    docs.map(doc -> doc.getFileName().toString())
                            .filter(name -> !name.equals("README.md") && !linked.contains(name))
                            .toList());
        }
    }

    @Test
    void theReadmeHasLinksToCheck() throws IOException {
        assertTrue(links(README).count() > 10);
    }

    private static Stream<String> links(Path file) throws IOException {
        return LINK.matcher(prose(file))
                .results()
                .map(link -> link.group(1))
                .filter(link -> !link.matches("https?:.*"));
    }

    private static boolean leads(Path file, String link) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? file : file.resolveSibling(parts[0]).normalize();
        return Files.exists(target) && (parts.length == 1 || headings(target).contains(parts[1]));
    }

    /** As GitHub makes them of a heading; {@link DocPagesTest} looks for them on the served pages. */
    private static List<String> headings(Path file) {
        try {
            return HEADING.matcher(prose(file))
                    .results()
                    .map(heading -> heading.group(1)
                            .toLowerCase(Locale.ROOT)
                            .replaceAll("[^\\p{L}\\p{N} _-]", "")
                            .replace(' ', '-'))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String prose(Path file) throws IOException {
        return CODE.matcher(Files.readString(file)).replaceAll("");
    }
}
