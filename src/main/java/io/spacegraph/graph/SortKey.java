package io.spacegraph.graph;

/**
 * One sort key.
 *
 * @param by constant Cypher over {@code n}
 * @param descending whether large values come first; absent values come last in both directions
 */
public record SortKey(String by, boolean descending) {

    /** Small values first. */
    public static SortKey asc(String by) {
        return new SortKey(by, false);
    }

    /** Large values first. */
    public static SortKey desc(String by) {
        return new SortKey(by, true);
    }
}
