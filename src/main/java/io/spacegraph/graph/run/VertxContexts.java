package io.spacegraph.graph.run;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;

/** The Vert.x context of a request. The driver and timers have threads of their own, where nothing of it is known. */
public final class VertxContexts {

    private VertxContexts() {}

    /** The same, told on the context that this is called on, if on any. */
    public static <T> Uni<T> resumeOnCaller(Uni<T> uni) {
        Context caller = Vertx.currentContext();
        return caller == null ? uni : uni.emitOn(task -> caller.runOnContext(ignored -> task.run()));
    }
}
