package io.spacegraph.importer.record;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A file of the data folder.
 *
 * @param name relative to the folder, with {@code /} between names
 * @param text its content, without a byte order mark
 */
public record TextFile(String name, String text) {
    private static final int MAX_BYTES = 10 * 1024 * 1024;
    private static final String NUL = "has a NUL character; remove it";
    private static final String NOT_UTF_8 = "is not UTF-8 here; save the file as UTF-8";

    /**
     * The file, or empty and a rejection if it is no plain UTF-8 text of reasonable size. What is no file at all, such as a
     * pipe or a device, is not opened, and no link leads out of the folder: nothing outside it is shown.
     */
    static Optional<TextFile> read(Path folder, Path path, List<Rejection> rejections) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        try {
            Path real = path.toRealPath();
            if (!real.startsWith(folder.toRealPath())) {
                return reject(name, 0, "is a link out of the folder; copy the file here", rejections);
            } else if (!Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)) {
                return reject(name, 0, "is no plain file; remove it", rejections);
            }
            byte[] bytes = bytes(real);
            return bytes.length > MAX_BYTES
                    ? reject(name, 0, "is larger than 10 MB; divide it", rejections)
                    : decoded(name, bytes, rejections);
        } catch (IOException e) {
            return reject(name, 0, "cannot be read (" + e.getClass().getSimpleName() + ")", rejections);
        }
    }

    /** No more than one byte beyond the limit: the size that the file system reports may be wrong. */
    private static byte[] bytes(Path real) throws IOException {
        try (InputStream file = Files.newInputStream(real, LinkOption.NOFOLLOW_LINKS)) {
            return file.readNBytes(MAX_BYTES + 1);
        }
    }

    private static Optional<TextFile> decoded(String name, byte[] bytes, List<Rejection> rejections) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
            int nul = text.indexOf('\0');
            return nul < 0
                    ? Optional.of(new TextFile(name, text.startsWith("\uFEFF") ? text.substring(1) : text))
                    : reject(name, line(text.substring(0, nul).getBytes(StandardCharsets.UTF_8)), NUL, rejections);
        } catch (CharacterCodingException e) {
            // The decoder leaves the buffer where the bytes stop being UTF-8.
            return reject(name, line(Arrays.copyOf(bytes, buffer.position())), NOT_UTF_8, rejections);
        }
    }

    private static int line(byte[] before) {
        int line = 1;
        for (byte b : before) {
            line += b == '\n' ? 1 : 0;
        }
        return line;
    }

    private static Optional<TextFile> reject(String name, int line, String allowed, List<Rejection> rejections) {
        rejections.add(new Rejection(name, line, "", null, allowed));
        return Optional.empty();
    }
}
