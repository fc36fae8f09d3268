package io.spacegraph.importer.record;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a record is written.
 *
 * @param file the file, relative to the data folder
 * @param line the record's first line
 * @param lines the line of each key that is there; a CSV row has one line for all
 * @param columns where the record is made of a row, the columns that its fields are made of
 */
public record Origin(String file, int line, Map<String, Integer> lines, Map<String, String> columns) {
    public Origin {
        lines = Map.copyOf(lines);
        columns = Map.copyOf(columns);
    }

    public Origin(String file, int line, Map<String, Integer> lines) {
        this(file, line, lines, Map.of());
    }

    Origin of(Map<String, String> made) {
        return new Origin(file, line, lines, made);
    }

    /** A rejection of this record's field, or of a part of it ({@code field.part}), at the field's line. */
    public Rejection reject(String field, @Nullable String value, String allowed) {
        int dot = field.indexOf('.');
        String key = dot < 0 ? field : field.substring(0, dot);
        return new Rejection(file, lines.getOrDefault(key, line), columns.getOrDefault(key, field), value, allowed);
    }

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
