package io.spacegraph.graph;

/**
 * One key of an order.
 *
 * @param by constant Cypher over {@code n}
 * @param descending whether large values come first; absent values come last either way
 */
public record Sort(String by, boolean descending) {

    /** Small values first. */
    public static Sort asc(String by) {
        return new Sort(by, false);
    }

    /** Large values first. */
    public static Sort desc(String by) {
        return new Sort(by, true);
    }
}
