package io.spacegraph.graph.run;

import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** The statements of one request, so that they can be stopped with it. */
public final class RequestWork {

    /** The key of the request id in the log. */
    public static final String REQUEST = "requestId";

    private static final String KEY = RequestWork.class.getName();

    /** Never an id from the client, so that nobody can stop another client's request. */
    private final String id = UUID.randomUUID().toString();

    private final String request;
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger edges = new AtomicInteger();
    private final ZonedDateTime moment;
    private volatile boolean over;

    private RequestWork(String request, ZonedDateTime moment) {
        this.request = request;
        this.moment = moment;
    }

    /**
     * The work of the request of the current Vert.x context.
     *
     * @param request the request's id in the log
     * @param moment when it came; this is "now" for all its statements
     */
    public static RequestWork begin(String request, Instant moment) {
        RequestWork work = of(request, moment);
        ContextLocals.put(KEY, work);
        return work;
    }

    /** Work of no request. */
    public static RequestWork of(String request, Instant moment) {
        return new RequestWork(request, moment.atZone(ZoneOffset.UTC));
    }

    /** When the request came, in UTC. */
    public ZonedDateTime moment() {
        return moment;
    }

    public static @Nullable RequestWork current() {
        return VertxContext.isOnDuplicatedContext()
                ? ContextLocals.<RequestWork>get(KEY).orElse(null)
                : null;
    }

    /** Begins the request's statements, or begins them again. */
    public void begins() {
        edges.set(0);
    }

    /** Counts an edge of one of its statements and returns how many there are now. */
    public int countEdge() {
        return edges.incrementAndGet();
    }

    /** How many edges its statements have. */
    public int edges() {
        return edges.get();
    }

    public String id() {
        return id;
    }

    /** Logs with the id of the request. The driver and timers use their own threads, whose lines would not have it. */
    public void logging(Runnable line) {
        Object before = MDC.get(REQUEST);
        MDC.put(REQUEST, request);
        try {
            line.run();
        } finally {
            if (before == null) {
                MDC.remove(REQUEST);
            } else {
                MDC.put(REQUEST, before);
            }
        }
    }

    /** Whether its request is cancelled, so that nothing more may start. */
    public boolean isOver() {
        return over;
    }

    public void started() {
        running.incrementAndGet();
    }

    public void ended() {
        running.decrementAndGet();
    }

    /** Whether statements still run that nobody waits for. */
    public boolean giveUp() {
        over = true;
        return running.get() > 0;
    }
}
