package io.spacegraph.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The names of operations that metrics tell apart: clients make them up, so only the first ones count, however many come. */
@ApplicationScoped
class OperationNames {

    static final String NONE = "none";

    private static final String OTHER = "other";

    private final int most;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    OperationNames(HttpConfig config) {
        most = config.namedOperations();
    }

    /** The name itself, or what stands for it. */
    String of(@Nullable String name) {
        if (name == null) {
            return NONE;
        }
        // Several at once may go a little beyond the limit, once.
        boolean counts = known.contains(name) || (known.size() < most && known.add(name));
        return counts ? name : OTHER;
    }
}
