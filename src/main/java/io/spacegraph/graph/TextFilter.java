package io.spacegraph.graph;

import io.spacegraph.value.FoldedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The conditions of a {@code StringFilter}: on the text as it is written, or on its folded form. */
final class TextFilter {

    private static final List<Map.Entry<String, String>> OPERATORS = List.of(
            Map.entry("eq", " = "), Map.entry("contains", " CONTAINS "), Map.entry("startsWith", " STARTS WITH "));

    private TextFilter() {}

    static List<String> conditions(Scope scope, String text, String folded, Map<String, Object> filter) {
        boolean ignoreCase = !Boolean.FALSE.equals(filter.get("ignoreCase"));
        String left = scope.cypher(ignoreCase ? folded : text);
        List<String> parts = new ArrayList<>();
        for (Map.Entry<String, String> operator : OPERATORS) {
            Object value = filter.get(operator.getKey());
            if (value != null) {
                parts.add(left + operator.getValue() + scope.bind(fold(value, ignoreCase)));
            }
        }
        if (filter.get("in") instanceof List<?> values) {
            parts.add(left + " IN "
                    + scope.bind(values.stream()
                            .map(value -> fold(value, ignoreCase))
                            .toList()));
        }
        return parts;
    }

    private static Object fold(Object value, boolean ignoreCase) {
        return ignoreCase ? FoldedName.of(value.toString()) : value;
    }
}
