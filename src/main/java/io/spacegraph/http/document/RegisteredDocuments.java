package io.spacegraph.http.document;

import io.spacegraph.http.wire.HttpConfig;
import io.spacegraph.http.wire.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * The documents of a folder, which are then the only ones that are allowed. The id of each is its file's name without
 * {@code .graphql}, or {@code sha256:} with the hash of its text.
 */
@ApplicationScoped
class RegisteredDocuments {

    private static final Logger LOG = Logger.getLogger(RegisteredDocuments.class);
    private static final String ENDING = ".graphql";

    private final boolean required;
    private final Map<String, String> byId = new HashMap<>();

    RegisteredDocuments(HttpConfig config) {
        required = config.documents().isPresent();
        config.documents().ifPresent(this::load);
    }

    /** Whether only registered documents are allowed. */
    boolean required() {
        return required;
    }

    Optional<String> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Whether the text is a registered document. */
    boolean has(String text) {
        return byId.containsKey("sha256:" + Sha256.hex(text.strip()));
    }

    private void load(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> files =
                    all.filter(file -> file.toString().endsWith(ENDING)).toList();
            for (Path file : files) {
                String name = file.getFileName().toString();
                String text = Files.readString(file).strip();
                byId.put(name.substring(0, name.length() - ENDING.length()), text);
                byId.put("sha256:" + Sha256.hex(text), text);
            }
            LOG.infof("Only the %d documents of %s are allowed.", files.size(), folder.toAbsolutePath());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the documents in " + folder, e);
        }
    }
}
