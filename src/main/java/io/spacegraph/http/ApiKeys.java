package io.spacegraph.http;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.spacegraph.http.wire.HttpConfig;
import io.spacegraph.http.wire.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/** The keys that a client may send as {@code Authorization: Bearer}; only their hashes are stored. */
@ApplicationScoped
class ApiKeys {

    static final String SETTING = "spacegraph.http.api-keys";

    private static final String SCHEME = "bearer ";

    private final List<byte[]> hashes;

    ApiKeys(HttpConfig config) {
        hashes = config.apiKeys().orElse(List.of()).stream().map(ApiKeys::hash).toList();
    }

    /**
     * An operator who sets keys wants access control, so an empty list, for example from an empty variable, is an
     * error.
     */
    void check(Config config) {
        if (hashes.isEmpty() && isSet(config)) {
            throw new ConfigurationException(
                    SETTING
                            + " holds no key: give the SHA-256 of each key in 64 hex digits, or leave it out to be open to everyone.");
        }
    }

    private static boolean isSet(Config config) {
        boolean bySubscript = StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .anyMatch(name -> name.startsWith(SETTING + "["));
        // Not the value, since an expression may have none.
        return bySubscript || config.getConfigValue(SETTING).getRawValue() != null;
    }

    private static byte[] hash(String text) {
        String digits = text.strip();
        if (!digits.matches("[0-9A-Fa-f]{64}")) {
            // Not the value: it may be the key itself, given instead of its hash, and must not be in the log.
            throw new ConfigurationException(
                    SETTING + " holds a value of " + digits.length() + " characters that is no SHA-256: give each key's"
                            + " hash in 64 hex digits, as printf %s \"$KEY\" | sha256sum prints it.");
        }
        return HexFormat.of().parseHex(digits);
    }

    int count() {
        return hashes.size();
    }

    /** Whether there are any keys, so that a request needs one. */
    boolean required() {
        return !hashes.isEmpty();
    }

    /** Whether the header has one of the keys. All are compared, each in constant time. */
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
