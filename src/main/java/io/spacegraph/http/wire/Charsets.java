package io.spacegraph.http.wire;

import java.util.Locale;
import java.util.Set;

/** The one supported character set. */
public final class Charsets {

    private static final Set<String> UTF_8 = Set.of("utf-8", "utf8", "\"utf-8\"", "\"utf8\"");

    private Charsets() {}

    /** Whether the value of a {@code charset} parameter means UTF-8. */
    public static boolean isUtf8(String value) {
        return UTF_8.contains(value.strip().toLowerCase(Locale.ROOT));
    }
}
