package io.spacegraph.http;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.spacegraph.http.wire.HttpConfig;
import io.spacegraph.http.wire.MediaType;
import io.spacegraph.http.wire.Refusal;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;

/**
 * The rules for every request, whatever its path: it names its host, declares the length of its body in one way, and
 * sends the body in time. A body that never ends would hold memory and a connection for as long as the client likes.
 */
@ApplicationScoped
class Arrival {

    private static final int FIRST = Integer.MIN_VALUE;
    private static final String HEALTH = "/q/";

    private final Vertx vertx;
    private final Replies replies;
    private final Duration limit;
    private volatile boolean ending;

    Arrival(Vertx vertx, Replies replies, HttpConfig config) {
        this.vertx = vertx;
        this.replies = replies;
        this.limit = config.bodyTimeout();
    }

    void route(@Observes Router router) {
        router.route().order(FIRST).handler(this::check).failureHandler(this::failed);
    }

    /** From now on only running requests are answered, and the program's own health and metrics. */
    void end(@Observes ShutdownDelayInitiatedEvent event) {
        ending = true;
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (ending && !request.path().startsWith(HEALTH)) {
            end(context, 503);
            return;
        }
        if (request.version() != HttpVersion.HTTP_2 && (isAmbiguous(request) || hasControls(request.uri()))) {
            end(context, 400);
            return;
        }
        if (hasBody(request)) {
            long timer = vertx.setTimer(limit.toMillis(), fired -> giveUp(context));
            context.addEndHandler(done -> stop(timer, request, done.failed()));
        }
        context.next();
    }

    /** A client that got an early response may still be sending. */
    private void stop(long timer, HttpServerRequest request, boolean gone) {
        if (gone || request.isEnded()) {
            vertx.cancelTimer(timer);
        }
    }

    /**
     * Vert.x fails a request without a host before any route, and Quarkus would log that as an error of the program.
     */
    private void failed(RoutingContext context) {
        boolean nameless = context.request().authority() == null;
        if (nameless && context.statusCode() == 400 && !context.response().headWritten()) {
            end(context, 400);
        } else {
            context.next();
        }
    }

    /** Headers that a proxy in front may read differently. */
    private static boolean isAmbiguous(HttpServerRequest request) {
        List<String> codings = request.headers().getAll(HttpHeaders.TRANSFER_ENCODING);
        boolean plain = codings.isEmpty()
                || (codings.size() == 1 && codings.get(0).strip().equalsIgnoreCase("chunked"));
        int hosts = request.headers().getAll(HttpHeaders.HOST).size();
        return !plain || hosts > 1 || (hosts == 0 && request.version() == HttpVersion.HTTP_1_1);
    }

    /** Vert.x accepts any URL (see program/Main), so that URLs with raw braces work. */
    private static boolean hasControls(String address) {
        return address.chars().anyMatch(each -> each <= ' ' || each == 0x7f);
    }

    private static boolean hasBody(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? !request.isEnded() && mayHaveBody(request) : !length.equals("0");
    }

    private static boolean mayHaveBody(HttpServerRequest request) {
        return request.version() == HttpVersion.HTTP_2 || request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    private void giveUp(RoutingContext context) {
        if (context.request().isEnded()) {
            return;
        }
        if (context.response().headWritten()) {
            context.request().connection().close();
        } else {
            end(context, 408);
        }
    }

    /** The connection is closed: the bytes that follow could be part of the body, or a new request. */
    private void end(RoutingContext context, int status) {
        if (context.request().version() != HttpVersion.HTTP_2) {
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        replies.refuse(context, MediaType.JSON, refusal(status));
        context.request().connection().close();
    }

    private Refusal refusal(int status) {
        return switch (status) {
            case 408 ->
                new Refusal(
                        408,
                        "BODY_TOO_SLOW",
                        "The body did not come within " + limit.toMillis() / 1000.0 + " s",
                        "Send it at once.");
            case 503 -> new Refusal(503, "ENDING", "This server is about to end", "Try again in a few seconds.");
            default ->
                new Refusal(
                        400,
                        "BAD_REQUEST",
                        "Host or Transfer-Encoding is missing or given in more than one way, or the address has control"
                                + " characters",
                        "Send one Host, Transfer-Encoding: chunked or none, and a percent-encoded address.");
        };
    }
}
