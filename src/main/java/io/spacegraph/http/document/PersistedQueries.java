package io.spacegraph.http.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.spacegraph.http.wire.GraphQlRequest;
import io.spacegraph.http.wire.HttpConfig;
import io.spacegraph.http.wire.Refusal;
import io.spacegraph.http.wire.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Automatic persisted queries, by Apollo's protocol: a client sends only the hash of a document, and the document
 * itself once, if the hash is unknown.
 */
@ApplicationScoped
class PersistedQueries {

    private final Cache<String, String> texts;
    private final boolean on;

    PersistedQueries(HttpConfig config) {
        long bytes = config.cache().persisted().asLongValue();
        on = bytes > 0;
        texts = Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher((String hash, String text) -> 2 * (hash.length() + text.length()))
                .build();
    }

    /** The hash in the extensions, if any. */
    Optional<String> hash(Map<String, @Nullable Object> extensions) {
        Object given = extensions.get("persistedQuery");
        if (given == null) {
            return Optional.empty();
        }
        if (!on) {
            throw Refusal.ofQuestion("PERSISTED_QUERY_NOT_SUPPORTED", "PersistedQueryNotSupported", "Send the query.");
        }
        if (given instanceof Map<?, ?> query
                && isOne(query.get("version"))
                && query.get("sha256Hash") instanceof String hash
                && hash.matches("[0-9a-fA-F]{64}")) {
            return Optional.of(hash.toLowerCase(Locale.ROOT));
        }
        throw GraphQlRequest.bad(
                "extensions.persistedQuery", "is not of version 1", "{version: 1, sha256Hash: 64 hexadecimal digits}");
    }

    Optional<String> find(String hash) {
        return Optional.ofNullable(texts.getIfPresent(hash));
    }

    /** Keeps the document under the hash that the client sent. */
    void keep(String hash, String text) {
        if (!Sha256.hex(text).equals(hash)) {
            throw GraphQlRequest.bad(
                    "extensions.persistedQuery.sha256Hash", "is not that of query", "the SHA-256 of query in hex");
        }
        texts.put(hash, text);
    }

    private static boolean isOne(@Nullable Object version) {
        return version instanceof Number number && BigDecimal.ONE.compareTo(new BigDecimal(number.toString())) == 0;
    }
}
