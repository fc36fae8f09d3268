package io.spacegraph.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The keys that a client may show as {@code Authorization: Bearer}; only their hashes are known here. */
@ApplicationScoped
class ApiKeys {

    private static final String SCHEME = "bearer ";

    private final List<byte[]> hashes;

    ApiKeys(HttpConfig config) {
        hashes = config.apiKeys().orElse(List.of()).stream()
                .map(hash -> HexFormat.of().parseHex(hash.strip().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** Whether there are any, so that one is needed. */
    boolean required() {
        return !hashes.isEmpty();
    }

    /** Whether the header shows one of them. All are compared, each in constant time. */
    boolean contain(@Nullable String authorization) {
        if (authorization == null || !authorization.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
            return false;
        }
        byte[] shown = Sha256.of(authorization.substring(SCHEME.length()).strip());
        boolean found = false;
        for (byte[] hash : hashes) {
            found |= MessageDigest.isEqual(hash, shown);
        }
        return found;
    }
}
