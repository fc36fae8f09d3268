package io.spacegraph.importer.download;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which part of a file an answer is (RFC 9110, 14.4).
 *
 * @param from the first byte; -1 if the answer does not say so
 * @param total how many bytes the file has; -1 if that is not known
 */
record ContentRange(String text, long from, long total) {
    private static final Pattern BYTES = Pattern.compile("bytes (\\d{1,18})-\\d{1,18}/(\\d{1,18}|\\*)");

    static ContentRange of(Answer answer) {
        String text = answer.headers().firstValue("Content-Range").orElse("");
        Matcher bytes = BYTES.matcher(text);
        return bytes.matches()
                ? new ContentRange(
                        text,
                        Long.parseLong(bytes.group(1)),
                        bytes.group(2).equals("*") ? -1 : Long.parseLong(bytes.group(2)))
                : new ContentRange(text, -1, -1);
    }
}
