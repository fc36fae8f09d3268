package io.spacegraph.importer.download;

import java.nio.file.Path;

/** A feed on the disk, which no other fetch replaces until this is closed. */
public final class Fetched implements AutoCloseable {
    private final Path path;
    private final FolderLock lock;

    Fetched(Path path, FolderLock lock) {
        this.path = path;
        this.lock = lock;
    }

    /** The file or folder to import. */
    public Path path() {
        return path;
    }

    @Override
    public void close() {
        lock.close();
    }
}
