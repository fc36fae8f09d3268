package io.spacegraph.graph;

import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** What runs in the database for one request, so that it can be stopped with it. */
public final class Work {

    private static final String KEY = Work.class.getName();

    /** Never the client's own: nobody can stop what another asked. */
    private final String id = UUID.randomUUID().toString();

    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger edges = new AtomicInteger();
    private final ZonedDateTime moment;
    private volatile boolean over;

    private Work(ZonedDateTime moment) {
        this.moment = moment;
    }

    /**
     * The work of the request whose Vert.x context this is.
     *
     * @param moment when it came, which is now for all that it asks
     */
    public static Work begin(Instant moment) {
        Work work = of(moment);
        ContextLocals.put(KEY, work);
        return work;
    }

    /** Work of no request. */
    static Work of(Instant moment) {
        return new Work(moment.atZone(ZoneOffset.UTC));
    }

    /** When the request came, in UTC. */
    public ZonedDateTime moment() {
        return moment;
    }

    static @Nullable Work current() {
        return VertxContext.isOnDuplicatedContext()
                ? ContextLocals.<Work>get(KEY).orElse(null)
                : null;
    }

    /** Begins the request's statements, perhaps anew. */
    public void begins() {
        edges.set(0);
    }

    /** Counts an edge of one of its statements; how many there are now. */
    int countEdge() {
        return edges.incrementAndGet();
    }

    /** How many edges its statements have. */
    public int edges() {
        return edges.get();
    }

    String id() {
        return id;
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
