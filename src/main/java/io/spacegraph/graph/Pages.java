package io.spacegraph.graph;

import io.spacegraph.model.Row;
import java.util.function.Function;

/**
 * The two classes that hold a page of a type.
 *
 * @param connection the page
 * @param page makes the page of its row
 * @param pageRow gives the page's row back
 * @param edge the page's edge
 * @param item makes the edge of its row
 * @param itemRow gives the edge's row back
 */
public record Pages<C, E>(
        Class<C> connection,
        Function<Row, C> page,
        Function<C, Row> pageRow,
        Class<E> edge,
        Function<Row, E> item,
        Function<E, Row> itemRow) {

    Row pageRow(Object page) {
        return pageRow.apply(connection.cast(page));
    }

    Row itemRow(Object item) {
        return itemRow.apply(edge.cast(item));
    }
}
