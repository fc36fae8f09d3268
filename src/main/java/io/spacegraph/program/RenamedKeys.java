package io.spacegraph.program;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;

/** Configuration keys that had another name once: who still gives one is told the new one, instead of being ignored. */
final class RenamedKeys {

    private static final Map<String, String> RENAMED = new TreeMap<>(Map.of(
            "spacegraph.graph.slow-statement", "spacegraph.graph.slow-query-threshold",
            "spacegraph.http.kept.answers", "spacegraph.http.cache.answers",
            "spacegraph.http.kept.documents", "spacegraph.http.cache.documents",
            "spacegraph.http.kept.persisted", "spacegraph.http.cache.persisted",
            "spacegraph.http.limits.list", "spacegraph.http.limits.default-list-size",
            "spacegraph.http.version-age", "spacegraph.http.graph-version-ttl"));

    private RenamedKeys() {}

    /** What is wrong with the keys that are given, in one sentence; empty if nothing is. */
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
