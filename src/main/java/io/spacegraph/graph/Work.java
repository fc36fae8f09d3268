package io.spacegraph.graph;

import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** What runs in the database for one request, so that it can be stopped with it. */
public final class Work {

    /** What the log calls the id of a request. */
    public static final String REQUEST = "requestId";

    private static final String KEY = Work.class.getName();

    /** Never the client's own: nobody can stop what another asked. */
    private final String id = UUID.randomUUID().toString();

    private final String request;
    private final AtomicInteger running = new AtomicInteger();
    private volatile boolean over;

    private Work(String request) {
        this.request = request;
    }

    /**
     * The work of the request whose Vert.x context this is.
     *
     * @param request the request's id in the log
     */
    public static Work begin(String request) {
        Work work = new Work(request);
        ContextLocals.put(KEY, work);
        return work;
    }

    static @Nullable Work current() {
        return VertxContext.isOnDuplicatedContext()
                ? ContextLocals.<Work>get(KEY).orElse(null)
                : null;
    }

    String id() {
        return id;
    }

    /** Logs as a part of the request. The driver and timers have threads of their own, whose lines would not bear its id. */
    void logging(Runnable line) {
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

    /** Whether its request is given up, so that nothing more is to start. */
    boolean isOver() {
        return over;
    }

    void started() {
        running.incrementAndGet();
    }

    void ended() {
        running.decrementAndGet();
    }

    /** Whether statements run that nobody waits for any more. */
    boolean giveUp() {
        over = true;
        return running.get() > 0;
    }
}
