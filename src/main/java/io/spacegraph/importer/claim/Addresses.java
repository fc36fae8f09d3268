package io.spacegraph.importer.claim;

import io.spacegraph.importer.record.Rejection;
import io.spacegraph.importer.record.SourceRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Documents by their address. Two of one address are most likely one that was entered twice, and so one witness; if they
 * are two, as two papers in one file, their addresses differ in what follows a {@code #}.
 */
public final class Addresses {
    private final Map<String, List<SourceRecord>> sources = new LinkedHashMap<>();

    public Addresses(List<SourceRecord> sources) {
        sources.stream()
                .filter(source -> source.url() != null)
                .forEach(source -> this.sources
                        .computeIfAbsent(same(String.valueOf(source.url())), url -> new ArrayList<>())
                        .add(source));
    }

    /** The documents at the address of this one, itself included; none if it has no address. */
    Stream<SourceRecord> with(SourceRecord source) {
        return source.url() == null ? Stream.empty() : sources.getOrDefault(same(source.url()), List.of()).stream();
    }

    /** What to warn of: each document after the first one of its address. */
    public List<Rejection> warnings() {
        return sources.values().stream()
                .flatMap(same -> same.stream().skip(1).map(again -> warning(again, same.get(0))))
                .sorted()
                .toList();
    }

    private static Rejection warning(SourceRecord again, SourceRecord first) {
        return again.origin()
                .reject(
                        "url",
                        again.url(),
                        "is that of " + first.origin().file()
                                + " too, so that both are one witness; if they are two documents, end one address with # and what"
                                + " distinguishes it, as #page=3");
    }

    /** The address without what does not distinguish two pages: the scheme, the case of the host, a last slash. */
    private static String same(String url) {
        String bare = url.replaceFirst("^[a-zA-Z]+://", "").replaceFirst("/$", "");
        int path = bare.indexOf('/');
        return path < 0
                ? bare.toLowerCase(Locale.ROOT)
                : bare.substring(0, path).toLowerCase(Locale.ROOT) + bare.substring(path);
    }
}
