package io.spacegraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The order of a list or page: keys, then the id, so that it is a total order. Absent values come last.
 *
 * @param shape the type that is ordered
 * @param keys the keys
 * @param name the order's name in a cursor, so that a cursor of another order is refused
 * @param backward whether it is read from its end
 */
public record SortOrder(Shape<?> shape, List<SortKey> keys, String name, boolean backward) {

    /** The order in the {@code orderBy} argument, followed by the type's default order. */
    static SortOrder of(Shape<?> shape, @Nullable Object orderBy, boolean backward) {
        List<SortKey> keys = new ArrayList<>();
        StringBuilder name = new StringBuilder(shape.name());
        if (orderBy instanceof List<?> asked) {
            for (Object one : asked) {
                Map<?, ?> by = (Map<?, ?>) one;
                boolean descending = "DESC".equals(String.valueOf(by.get("dir")));
                List<String> expressions = shape.ordered(String.valueOf(by.get("by")));
                expressions.subList(0, expressions.size() - 1).forEach(first -> keys.add(SortKey.asc(first)));
                keys.add(new SortKey(expressions.get(expressions.size() - 1), descending));
                name.append(' ').append(by.get("by")).append(descending ? " DESC" : " ASC");
            }
        }
        shape.order().stream()
                .filter(own -> keys.stream().noneMatch(key -> key.by().equals(own.by())))
                .forEach(keys::add);
        return new SortOrder(shape, List.copyOf(keys), name.toString(), backward);
    }

    /** The WITH items: the node, and each key under an alias. */
    String keys(Compiler compiler, String variable) {
        StringBuilder items = new StringBuilder(variable);
        for (int i = 0; i < keys.size(); i++) {
            String key = compiler.expression(shape, variable, keys.get(i).by());
            items.append(", ").append(key).append(" AS ").append(alias(variable, i));
        }
        return items.toString();
    }

    /** The ORDER BY items over the aliases. */
    String by(String variable) {
        String parts = IntStream.range(0, keys.size())
                .mapToObj(i -> alias(variable, i) + " IS NULL" + (backward ? " DESC, " : ", ") + alias(variable, i)
                        + (keys.get(i).descending() != backward ? " DESC, " : ", "))
                .collect(Collectors.joining());
        return parts + variable + ".id" + (backward ? " DESC" : "");
    }

    /** The list of a node's keys, id last, as a cursor holds it. */
    String cursor(String variable) {
        return IntStream.range(0, keys.size())
                .mapToObj(i -> alias(variable, i) + ", ")
                .collect(Collectors.joining("", "[", variable + ".id]"));
    }

    /** The condition for the nodes after the one with these keys. */
    String behind(Compiler compiler, String variable, List<Object> values) {
        String last = variable + ".id " + (backward ? "<" : ">") + " " + compiler.bind(values.get(keys.size()));
        String condition = last;
        for (int i = keys.size() - 1; i >= 0; i--) {
            condition = values.get(i) == null
                    ? behindNull(alias(variable, i), condition)
                    : behind(
                            alias(variable, i),
                            compiler.bind(values.get(i)),
                            keys.get(i).descending(),
                            condition);
        }
        return condition;
    }

    private String behindNull(String key, String rest) {
        String same = "(" + key + " IS NULL AND " + rest + ")";
        return backward ? "(" + key + " IS NOT NULL OR " + same + ")" : same;
    }

    private String behind(String key, String value, boolean descending, String rest) {
        String operator = descending != backward ? " < " : " > ";
        String absent = backward ? "" : " OR " + key + " IS NULL";
        return "(" + key + operator + value + absent + " OR (" + key + " = " + value + " AND " + rest + "))";
    }

    private static String alias(String variable, int key) {
        return variable + "k" + key;
    }
}
