package io.spacegraph.importer.feed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** One row of a table, its cells by the names of their columns. */
final class FeedRow {
    private static final Pattern NOTHING = Pattern.compile("[- ]*");

    private final String file;
    private final int line;
    private final Map<String, Integer> columns;
    private final List<String> cells;
    private String last = "";

    FeedRow(String file, int line, Map<String, Integer> columns, List<String> cells) {
        this.file = file;
        this.line = line;
        this.columns = columns;
        this.cells = cells;
    }

    String file() {
        return file;
    }

    int line() {
        return line;
    }

    /** The column that was read last: an error is reported for it. */
    String last() {
        return last;
    }

    /** The cell, empty if the table has no such column. */
    String text(String column) {
        last = column;
        int index = columns.getOrDefault(column, Integer.MAX_VALUE);
        return index < cells.size() ? cells.get(index) : "";
    }

    /** The cell; empty also for hyphens and spaces alone, which GCAT writes for no value. */
    Optional<String> find(String column) {
        String text = text(column);
        return NOTHING.matcher(text).matches() ? Optional.empty() : Optional.of(text);
    }

    /**
     * The cell.
     *
     * @throws IllegalArgumentException if it is empty
     */
    String get(String column) {
        return find(column).orElseThrow(() -> new IllegalArgumentException("is needed"));
    }

    /** An error in a cell that was not the last one read. */
    IllegalArgumentException refused(String column, String reason) {
        last = column;
        return new IllegalArgumentException(reason);
    }
}
