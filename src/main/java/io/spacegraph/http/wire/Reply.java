package io.spacegraph.http.wire;

import io.vertx.core.buffer.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * The response to the client.
 *
 * @param status the HTTP status
 * @param type the media type of the body
 * @param body the body; empty for 304
 * @param tag the entity tag of a response that is valid for a version of the graph; null for all others
 * @param retryAfter after how many seconds to try again; 0 for never
 */
public record Reply(
        int status, MediaType type, Buffer body, @Nullable String tag, int retryAfter) {

    public static Reply unchanged(MediaType type, String tag) {
        return new Reply(304, type, Buffer.buffer(), tag, 0);
    }

    public static Reply answer(MediaType type, byte[] body, @Nullable String tag) {
        return new Reply(200, type, Buffer.buffer(body), tag, 0);
    }

    /** A response that is an error. */
    public static Reply error(int status, MediaType type, byte[] body) {
        return new Reply(status, type, Buffer.buffer(body), null, status == 503 ? 2 : 0);
    }
}
