package io.spacegraph.importer.download;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** What a server answered; to be closed, since its body may not be read to its end. */
record Answer(URI address, int status, HttpHeaders headers, InputStream body) implements AutoCloseable {
    /** More than the 300 characters that are shown of an error, also of Chinese ones. */
    private static final int SHOWN = 2000;

    /** How many bytes the body will have as it is sent; -1 if the server does not say so. */
    long length() {
        return headers.firstValueAsLong("Content-Length").orElse(-1);
    }

    boolean isPacked() {
        return !coding().isEmpty() && !coding().equals("identity");
    }

    /**
     * The body without its packing.
     *
     * @throws IOException if it is packed in a way that was not asked for, or nothing of it comes
     */
    InputStream content() throws IOException {
        if (!isPacked()) {
            return body;
        }
        if (!coding().equals("gzip") && !coding().equals("x-gzip")) {
            throw new IOException("it is packed as " + Wording.excerpt(coding()) + ", which was not asked for");
        }
        return new GZIPInputStream(body);
    }

    /** The beginning of the body, as far as it comes. */
    String text() {
        try {
            return new String(content().readNBytes(SHOWN), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    private String coding() {
        return headers.firstValue("Content-Encoding").orElse("").strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() {
        try {
            body.close();
        } catch (IOException e) {
            // Nothing more is wanted of it.
        }
    }
}
