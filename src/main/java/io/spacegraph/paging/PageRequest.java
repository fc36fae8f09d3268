package io.spacegraph.paging;

import io.spacegraph.problem.BadArgument;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which page is asked for.
 *
 * @param size how many nodes, 0 to the limit; 0 leaves only totalCount and facets
 * @param cursor where the page begins (or, backward, ends), exclusive; null at the list's own end
 * @param backward whether the page is the last before the cursor rather than the first after it
 */
public record PageRequest(int size, @Nullable String cursor, boolean backward) {

    /**
     * Reads {@code first}, {@code after}, {@code last} and {@code before}.
     *
     * @throws BadArgument if a size is out of range, or a cursor comes without its size
     */
    public static PageRequest of(Map<String, Object> arguments, int limit) {
        Object last = arguments.get("last");
        String before = (String) arguments.get("before");
        String after = (String) arguments.get("after");
        if (before != null && after != null) {
            throw new BadArgument(
                    "before", "cannot be combined with after", "a cursor, or after", "Leave one of the two out.");
        }
        if (last == null && before != null) {
            throw new BadArgument(
                    "before", "needs last", "last: 0.." + limit, "Say how many nodes before the cursor: last.");
        }
        if (last != null && after != null) {
            throw new BadArgument(
                    "last", "cannot be combined with after", "before", "Walk forward with first and after.");
        }
        return last == null
                ? new PageRequest(size("first", arguments.getOrDefault("first", 20), limit), after, false)
                : new PageRequest(size("last", last, limit), before, true);
    }

    /** The argument that the cursor came in. */
    public String cursorArgument() {
        return backward ? "before" : "after";
    }

    /** Whether there are nodes on the far side of the cursor. */
    public boolean continues() {
        return cursor != null;
    }

    private static int size(String argument, Object value, int limit) {
        double size = value == null ? 20 : ((Number) value).doubleValue();
        if (size < 0 || size > limit) {
            String allowed = "0.." + limit;
            throw new BadArgument(
                    argument,
                    "must be " + allowed + ", was " + Math.round(size),
                    allowed,
                    "Ask for fewer; a list that has pageInfo goes on behind endCursor.");
        }
        return (int) size;
    }
}
