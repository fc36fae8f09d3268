package io.spacegraph.program;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;

/** Configuration keys that were renamed: an old key is reported with its new name, instead of being ignored. */
final class RenamedKeys {

    private static final Map<String, String> RENAMED = new TreeMap<>(Map.of(
            "spacegraph.graph.slow-statement", "spacegraph.graph.slow-query-threshold",
            "spacegraph.http.kept.answers", "spacegraph.http.cache.answers",
            "spacegraph.http.kept.documents", "spacegraph.http.cache.documents",
            "spacegraph.http.kept.persisted", "spacegraph.http.cache.persisted",
            "spacegraph.http.limits.list", "spacegraph.http.limits.default-list-size",
            "spacegraph.http.version-age", "spacegraph.http.graph-version-ttl"));

    private RenamedKeys() {}

    /** One sentence with the old keys in the configuration and their new names; empty if there are none. */
    static String given(Config config) {
        String old = StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(RENAMED::containsKey)
                .sorted()
                .distinct()
                .map(name -> name + " is called " + RENAMED.get(name) + " now")
                .collect(Collectors.joining("; "));
        return old.isEmpty() ? "" : old + ".";
    }
}
