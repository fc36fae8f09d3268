package io.spacegraph.importer.write;

import org.jspecify.annotations.Nullable;

/** The database does not hold what was written to it, so nothing should be served from it or added to it. */
public final class DamagedStore extends RuntimeException {

    private static final long serialVersionUID = 1;

    DamagedStore(String fault, @Nullable Throwable cause) {
        super(
                fault
                        + " Restore a backup of it; or move it away and start with an empty one, which keeps all of data/ but not what was"
                        + " recorded before today.",
                cause);
    }
}
