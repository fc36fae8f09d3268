package io.spacegraph.importer.download;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a server says of a file so that another edition of it can be told apart (RFC 9110, 8.8); empty if it says nothing.
 *
 * @param address where the file was asked for
 */
record Edition(String address, String etag, String lastModified) {

    static Edition of(URI address, HttpHeaders headers) {
        return new Edition(
                address.toString(),
                headers.firstValue("ETag").orElse(""),
                headers.firstValue("Last-Modified").orElse(""));
    }

    /** The headers that ask for the file only if it is another edition. */
    Map<String, String> unlessSame() {
        Map<String, String> headers = new TreeMap<>();
        if (!etag.isEmpty()) {
            headers.put("If-None-Match", etag);
        }
        if (!lastModified.isEmpty()) {
            headers.put("If-Modified-Since", lastModified);
        }
        return headers;
    }

    /** What the rest of the file is asked by; a weak ETag promises the same content, not the same bytes. */
    Optional<String> forRest() {
        return etag.isEmpty() || etag.startsWith("W/")
                ? Optional.of(lastModified).filter(day -> !day.isEmpty())
                : Optional.of(etag);
    }
}
