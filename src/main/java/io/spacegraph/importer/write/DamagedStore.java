package io.spacegraph.importer.write;

import org.jspecify.annotations.Nullable;

/** The database does not hold what was written to it, so that nothing had better be served from it, or added. */
public final class DamagedStore extends RuntimeException {

    private static final long serialVersionUID = 1;

    DamagedStore(String fault, @Nullable Throwable cause) {
        super(
                fault
                        + " Restore a backup of it; or move it away and start anew, which keeps all of data/ but not what was"
                        + " recorded before today.",
                cause);
    }
}
