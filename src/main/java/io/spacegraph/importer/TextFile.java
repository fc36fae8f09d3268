package io.spacegraph.importer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
record TextFile(String name, String text) {
    private static final int MAX_BYTES = 10 * 1024 * 1024;
    private static final String NUL = "has a NUL character; remove it";
    private static final String NOT_UTF_8 = "is not UTF-8 here; save the file as UTF-8";

    /** The file, or empty and a rejection if it is no plain UTF-8 text of reasonable size. */
    static Optional<TextFile> read(Path folder, Path path, List<Rejection> rejections) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        try {
            if (Files.size(path) > MAX_BYTES) {
                return reject(name, 0, "is larger than 10 MB; divide it", rejections);
            }
            return decoded(name, Files.readAllBytes(path), rejections);
        } catch (IOException e) {
            return reject(name, 0, "cannot be read: " + e.getMessage(), rejections);
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
