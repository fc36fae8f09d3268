package io.spacegraph.graph.run;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;

/** The Vert.x context of a request. The driver and timers use their own threads, which do not have it. */
public final class VertxContexts {

    private VertxContexts() {}

    /** The same stage, completed on the context of the caller, if it has one. */
    public static <T> Uni<T> resumeOnCaller(Uni<T> uni) {
        Context caller = Vertx.currentContext();
        return caller == null ? uni : uni.emitOn(task -> caller.runOnContext(ignored -> task.run()));
    }
}
