package io.spacegraph.importer;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a record stands.
 *
 * @param file the file, relative to the data folder
 * @param line the record's first line
 * @param lines the line of each key that is there; a CSV row has one line for all
 */
record Origin(String file, int line, Map<String, Integer> lines) {
    Origin {
        lines = Map.copyOf(lines);
    }

    /** A rejection of this record's field, or of a part of it ({@code field.part}), at the field's line. */
    Rejection reject(String field, @Nullable String value, String allowed) {
        int dot = field.indexOf('.');
        String key = dot < 0 ? field : field.substring(0, dot);
        return new Rejection(file, lines.getOrDefault(key, line), field, value, allowed);
    }

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
