package io.spacegraph.importer.feed;

import io.spacegraph.importer.feed.record.FeedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens a file of a feed. The user names the file on the command line, so links are followed. */
final class FeedFile {

    /** Ten times the largest table of GCAT. */
    private static final long MAX_BYTES = 1L << 30;

    private FeedFile() {}

    /**
     * Opens the file.
     *
     * @throws FeedException if it is not a plain file, is packed, or is too large; a feed is read twice, so it cannot be a pipe
     */
    static InputStream open(Path path) throws IOException {
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw new FeedException(
                    path
                            + ": is no file that can be read twice, as a feed is; save what comes from a pipe or device to one");
        }
        if (Files.size(path) > MAX_BYTES) {
            throw new FeedException(path + ": is larger than 1 GB");
        }
        refusePacked(path);
        return Files.newInputStream(path);
    }

    private static void refusePacked(Path path) throws IOException {
        try (InputStream bytes = Files.newInputStream(path)) {
            byte[] first = bytes.readNBytes(2);
            if (first.length == 2 && first[0] == 'P' && first[1] == 'K') {
                throw new FeedException(path.getFileName()
                        + ": is a ZIP archive or a spreadsheet (XLSX); save its table as CSV in UTF-8");
            } else if (first.length == 2 && first[0] == 0x1F && first[1] == (byte) 0x8B) {
                throw new FeedException(path.getFileName() + ": is packed by gzip; unpack it first");
            }
        }
    }
}
