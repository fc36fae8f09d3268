package io.spacegraph.paging;

import io.spacegraph.value.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * The nodes of one page. The statement fetches one more than asked for, to learn whether there are others.
 *
 * @param row what the statement returned for the page
 */
public record Page(Row row) {

    /** The rows of the page, in the list's own order. */
    public List<Row> items() {
        List<Row> rows = row.rows("page");
        List<Row> items = new ArrayList<>(rows.subList(0, Math.min(rows.size(), row.getInteger("size"))));
        if (backward()) {
            Collections.reverse(items);
        }
        return items;
    }

    /** The position of the page in the list. */
    public PageInfo info() {
        List<Row> items = items();
        boolean beyond = row.rows("page").size() > items.size();
        boolean behind = Boolean.TRUE.equals(row.find("more"));
        return new PageInfo(
                backward() ? behind : beyond,
                backward() ? beyond : behind,
                items.isEmpty() ? null : cursor(items.get(0)),
                items.isEmpty() ? null : cursor(items.get(items.size() - 1)));
    }

    /** The cursor of one of the page's rows. */
    public static String cursor(Row item) {
        return Cursor.write(item.getText("order"), Objects.requireNonNull((List<?>) item.find("keys"), "keys"));
    }

    private boolean backward() {
        return Boolean.TRUE.equals(row.find("backward"));
    }
}
