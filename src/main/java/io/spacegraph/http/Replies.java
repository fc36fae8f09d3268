package io.spacegraph.http;

import io.spacegraph.http.execute.AnswerJson;
import io.spacegraph.http.observe.RequestTelemetry;
import io.spacegraph.http.observe.RequestTelemetryRecorder;
import io.spacegraph.http.wire.HttpConfig;
import io.spacegraph.http.wire.MediaType;
import io.spacegraph.http.wire.Refusal;
import io.spacegraph.http.wire.Reply;
import io.spacegraph.http.wire.Statuses;
import io.spacegraph.problem.Busy;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes replies to the connection, unless the client is gone. */
@ApplicationScoped
public class Replies {

    private final AnswerJson json;
    private final RequestTelemetryRecorder trails;
    private final String cacheControl;

    Replies(AnswerJson json, AccessControl admission, HttpConfig config, RequestTelemetryRecorder trails) {
        this.json = json;
        this.trails = trails;
        String audience = admission.isOpen() ? "public" : "private";
        long seconds = config.maxAge().toSeconds();
        cacheControl = audience + (seconds > 0 ? ", max-age=" + seconds : ", no-cache");
    }

    void send(RoutingContext context, Reply reply) {
        HttpServerResponse response = context.response();
        if (response.ended() || response.closed()) {
            return;
        }
        response.setStatusCode(reply.status())
                .putHeader(HttpHeaders.VARY, "Accept, Authorization")
                .putHeader(HttpHeaders.CACHE_CONTROL, reply.tag() == null ? "no-store" : cacheControl);
        if (reply.tag() != null) {
            response.putHeader(HttpHeaders.ETAG, reply.tag());
        }
        if (reply.retryAfter() > 0) {
            response.putHeader(HttpHeaders.RETRY_AFTER, Integer.toString(reply.retryAfter()));
        }
        if (reply.status() == 304) {
            response.end();
        } else {
            // A response to HEAD has the length, but no body.
            response.putHeader(HttpHeaders.CONTENT_TYPE, reply.type().header())
                    .putHeader(
                            HttpHeaders.CONTENT_LENGTH,
                            Integer.toString(reply.body().length()))
                    .end(reply.body());
        }
        RequestTelemetry.find(context).ifPresent(trails::end);
    }

    void refuse(RoutingContext context, MediaType type, RuntimeException refused) {
        int status = refused instanceof Refusal refusal ? refusal.status(type) : Statuses.of(refused);
        boolean older = status == 400 && !(refused instanceof Refusal) && type == MediaType.JSON;
        RequestTelemetry.Outcome outcome =
                refused instanceof Busy ? RequestTelemetry.Outcome.BUSY : RequestTelemetry.Outcome.of(status);
        RequestTelemetry.find(context).ifPresent(trail -> trail.ends(outcome));
        send(context, Reply.error(older ? 200 : status, type, json.write(refused)));
    }

    /** Sends the error in JSON for a request that failed before it reached the endpoint, for example by its size. */
    void failed(RoutingContext context) {
        int status = context.statusCode() > 0 ? context.statusCode() : 500;
        Refusal refusal = status == 413
                ? new Refusal(413, "TOO_LARGE", "The body is too large", "Send a shorter document or fewer variables.")
                : new Refusal(status, status < 500 ? "BAD_REQUEST" : "INTERNAL", "The request failed", "Send another.");
        refuse(context, MediaType.JSON, refusal);
    }
}
