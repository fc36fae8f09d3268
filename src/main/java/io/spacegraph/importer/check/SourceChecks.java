package io.spacegraph.importer.check;

import io.spacegraph.importer.record.Rejection;
import io.spacegraph.importer.record.SourceRecord;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the headers of {@code sources/*.yaml} must keep beyond their fields. */
final class SourceChecks {
    private final Known known;
    private final List<Rejection> found;

    SourceChecks(Known known, List<Rejection> found) {
        this.known = known;
        this.found = found;
    }

    void of(List<SourceRecord> sources) {
        for (SourceRecord source : sources) {
            id(source);
            if (source.published() == null && source.knownFrom() == null) {
                reject(
                        source,
                        "published",
                        null,
                        "is needed, or else knownFrom: the day from which it was surely public");
            }
            if (source.url() != null && !isWeb(source.url())) {
                reject(source, "url", source.url(), "must be an absolute http or https address");
            }
            source.derivedFrom().forEach(other -> derivedFrom(source, other));
        }
    }

    private void id(SourceRecord source) {
        String file = source.origin().file();
        String expected = "source/" + file.substring("sources/".length(), file.length() - ".yaml".length());
        if (!source.id().isEmpty() && !source.id().equals(expected)) {
            reject(source, "id", source.id(), "must be " + expected + ", the name of the file");
        }
    }

    private void derivedFrom(SourceRecord source, String other) {
        if (other.equals(source.id())) {
            reject(source, "derivedFrom", other, "cannot be the document itself");
        }
        known.unknownSource(other).ifPresent(why -> reject(source, "derivedFrom", other, why));
    }

    private static boolean isWeb(String url) {
        try {
            URI uri = URI.create(url);
            return uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void reject(SourceRecord source, String field, @Nullable String value, String allowed) {
        found.add(source.origin().reject(field, value, allowed));
    }
}
