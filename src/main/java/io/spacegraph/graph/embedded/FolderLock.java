package io.spacegraph.graph.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Supplier;

/** Lets one program at a time start a server on a folder, so that the second joins the server of the first. */
final class FolderLock {

    private static final long POLL_MILLIS = 50;

    private FolderLock() {}

    /**
     * Runs the action while nobody else holds the folder, in this JVM or another; creates the folder if absent.
     *
     * @throws UncheckedIOException  if it cannot be written
     * @throws IllegalStateException if somebody else still holds it at the deadline
     */
    static <T> T hold(Path folder, Deadline deadline, Supplier<T> action) {
        try (FileChannel channel = open(folder)) {
            while (tryLock(channel).isEmpty()) {
                if (deadline.hasPassed()) {
                    throw new IllegalStateException(
                            "Another program is starting Neo4j on " + folder + " and has not finished within "
                                    + deadline.timeout().toSeconds() + " s.");
                }
                pause();
            }
            return action.get();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Cannot write to the folder " + folder + " (" + e
                            + "): let this user write there, or name another with spacegraph.embedded.folder.",
                    e);
        }
    }

    private static FileChannel open(Path folder) throws IOException {
        return FileChannel.open(
                Files.createDirectories(folder).resolve("start.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
    }

    /** The lock lasts as long as its channel, so the result only says whether it was acquired. */
    private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException heldInThisJvm) {
            return Optional.empty();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while another program starts Neo4j.", e);
        }
    }
}
