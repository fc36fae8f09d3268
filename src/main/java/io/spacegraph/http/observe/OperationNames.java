package io.spacegraph.http.observe;

import io.spacegraph.http.wire.HttpConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The names of operations in metrics. Clients choose them freely, so only a limited number of short ones is kept: each
 * stays in memory for good, once for each of its series.
 */
@ApplicationScoped
public class OperationNames {

    static final String NONE = "none";

    private static final String OTHER = "other";
    private static final Pattern ALLOWED = Pattern.compile("[_A-Za-z][_0-9A-Za-z]{0,63}");

    private final int most;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    OperationNames(HttpConfig config) {
        most = config.namedOperations();
    }

    /** The name itself, or its replacement. */
    public String of(@Nullable String name) {
        if (name == null) {
            return NONE;
        }
        if (!ALLOWED.matcher(name).matches()) {
            return OTHER;
        }
        // Concurrent calls may exceed the limit slightly.
        boolean counts = known.contains(name) || (known.size() < most && known.add(name));
        return counts ? name : OTHER;
    }
}
