package io.spacegraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The conditions of a {@code StringFilter}. */
final class TextFilter {

    private static final List<Map.Entry<String, String>> OPERATORS = List.of(
            Map.entry("eq", " = "), Map.entry("contains", " CONTAINS "), Map.entry("startsWith", " STARTS WITH "));

    private TextFilter() {}

    static List<String> conditions(Scope scope, String text, Map<String, Object> filter) {
        boolean ignoreCase = !Boolean.FALSE.equals(filter.get("ignoreCase"));
        List<String> parts = new ArrayList<>();
        for (Map.Entry<String, String> operator : OPERATORS) {
            Object value = filter.get(operator.getKey());
            if (value != null) {
                String left = fold(scope.cypher(text), ignoreCase);
                parts.add(left + operator.getValue() + fold(scope.bind(value), ignoreCase));
            }
        }
        if (filter.get("in") instanceof List<?> values) {
            String list = scope.bind(values);
            String folded = ignoreCase ? "[x IN " + list + " | toLower(x)]" : list;
            parts.add(fold(scope.cypher(text), ignoreCase) + " IN " + folded);
        }
        return parts;
    }

    private static String fold(String expression, boolean ignoreCase) {
        return ignoreCase ? "toLower(" + expression + ")" : expression;
    }
}
