package io.spacegraph.importer.record;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A mistake in the data, for the person who made it.
 *
 * @param file the file, relative to the folder, with {@code /} between names
 * @param line the line, counted from 1; 0 if the mistake is the file as a whole
 * @param field the key or column, or empty if the mistake is the record or file as a whole
 * @param value what is written there, shortened; null if nothing does
 * @param allowed what is wrong and what is allowed instead
 */
public record Rejection(
        String file, int line, String field, @Nullable String value, String allowed) implements Comparable<Rejection> {
    private static final int SHOWN = 80;
    private static final Comparator<Rejection> BY_PLACE = Comparator.comparing(Rejection::file)
            .thenComparingInt(Rejection::line)
            .thenComparing(Rejection::field)
            .thenComparing(Rejection::allowed);

    public Rejection {
        // Control characters of a broken file must not reach the terminal of the person who reads this.
        value = value == null || value.isEmpty() ? null : shortened(value.replaceAll("\\p{Cntrl}", "\uFFFD"));
    }

    @Override
    public int compareTo(Rejection other) {
        return BY_PLACE.compare(this, other);
    }

    @Override
    public String toString() {
        String place = line == 0 ? file : file + ":" + line;
        String what = (field + (value == null ? "" : " \"" + value + "\"")).strip();
        return place + ": " + (what.isEmpty() ? "" : what + ": ") + allowed;
    }

    private static String shortened(String value) {
        return value.codePointCount(0, value.length()) <= SHOWN
                ? value
                : value.substring(0, value.offsetByCodePoints(0, SHOWN)) + "...";
    }
}
