package io.spacegraph.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the {@code where} argument of a type can ask, field by field, as constant Cypher over {@code n}. A statement gets
 * only the fragments of what was given, so that indexes serve and nothing of a request becomes Cypher. {@code AND},
 * {@code OR} and {@code NOT} combine without being declared.
 */
public final class Filters {

    /** Nothing can be asked. */
    static final Filters NONE = new Filters();

    private final Map<String, Filter> filters = new LinkedHashMap<>();

    private Filters() {}

    /** Filters of a type, none yet. */
    public static Filters start() {
        return new Filters();
    }

    /** A {@code StringFilter} on a text of which the node holds the folded form too. */
    public Filters text(String name, String text, String folded) {
        filters.put(name, (scope, value) -> all(TextFilter.conditions(scope, text, folded, map(value))));
        return this;
    }

    /** A list of allowed values. */
    public Filters in(String name, String expression) {
        filters.put(name, (scope, value) -> scope.cypher(expression) + " IN " + scope.bind(Arguments.plain(value)));
        return this;
    }

    /** A {@code DateRange} on the date, both ends inclusive. */
    public Filters dates(String name, String date) {
        filters.put(name, (scope, value) -> all(bounds(scope, date, days(name, map(value)), "from", "to")));
        return this;
    }

    /** A {@code DateRange} that must meet the time from one date to the other; a date that is absent bounds nothing. */
    public Filters overlapping(String name, String start, String end) {
        filters.put(name, (scope, value) -> {
            Map<String, Object> days = days(name, map(value));
            List<String> parts =
                    new ArrayList<>(bounds(scope, "coalesce(" + start + ", date('0001-01-01'))", days, "", "to"));
            parts.addAll(bounds(scope, "coalesce(" + end + ", date('9999-12-31'))", days, "from", ""));
            return all(parts);
        });
        return this;
    }

    /** A {@code MoneyRange} on an amount, which counts only amounts of its currency. */
    public Filters money(String name, String amount, String currency) {
        filters.put(name, (scope, value) -> {
            List<String> parts = bounds(scope, amount, map(value), "min", "max");
            Object asked = map(value).get("currency");
            // The schema's default stands in for a currency left out, not for one given as null.
            parts.add(scope.cypher(currency) + " = " + scope.bind(asked == null ? "USD" : Arguments.plain(asked)));
            return all(parts);
        });
        return this;
    }

    /** The filters of another type, one of whose nodes the pattern from {@code n} to {@code m} must reach. */
    public Filters reaching(String name, String pattern, Class<?> target) {
        filters.put(name, (scope, value) -> scope.exists(pattern, target, map(value)));
        return this;
    }

    /** One allowed value. */
    public Filters equal(String name, String expression) {
        filters.put(name, (scope, value) -> scope.cypher(expression) + " = " + scope.bind(Arguments.plain(value)));
        return this;
    }

    /** A field of another type's filters, which one of the nodes that the pattern reaches must meet. */
    public Filters reachingBy(String name, String pattern, Class<?> target, String field) {
        filters.put(name, (scope, value) -> scope.exists(pattern, target, Map.of(field, value)));
        return this;
    }

    /** Whether the pattern must reach a node, or must not. */
    public Filters linked(String name, String pattern, Class<?> target) {
        filters.put(
                name,
                (scope, value) -> (Boolean.TRUE.equals(value) ? "" : "NOT ") + scope.exists(pattern, target, Map.of()));
        return this;
    }

    /** The conditions of this {@code where}, joined by AND; empty if nothing was asked. */
    String compile(Scope scope, Map<String, Object> where) {
        List<String> parts = new ArrayList<>();
        where.forEach((name, value) -> {
            if (value != null) {
                parts.add(condition(scope, name, value));
            }
        });
        return all(parts);
    }

    private String condition(Scope scope, String name, Object value) {
        return switch (name) {
            case "AND" -> join(scope, value, " AND ", "true");
            case "OR" -> join(scope, value, " OR ", "false");
            case "NOT" -> "NOT coalesce(" + orTrue(compile(scope, map(value))) + ", false)";
            default -> filter(name).cypher(scope, value);
        };
    }

    private Filter filter(String name) {
        Filter filter = filters.get(name);
        if (filter == null) {
            throw new IllegalStateException("No filter is declared for " + name);
        }
        return filter;
    }

    private String join(Scope scope, Object value, String operator, String none) {
        List<String> parts = ((List<?>) value)
                .stream().map(where -> orTrue(compile(scope, map(where)))).toList();
        return parts.isEmpty() ? none : "(" + String.join(operator, parts) + ")";
    }

    private static Map<String, Object> days(String name, Map<String, Object> range) {
        Map<String, Object> days = new LinkedHashMap<>();
        range.forEach((end, value) -> days.put(end, value == null ? null : Arguments.day(name + "." + end, value)));
        return days;
    }

    private static List<String> bounds(
            Scope scope, String expression, Map<String, Object> range, String low, String high) {
        List<String> parts = new ArrayList<>();
        if (range.get(low) != null) {
            parts.add(scope.cypher(expression) + " >= " + scope.bind(Arguments.plain(range.get(low))));
        }
        if (range.get(high) != null) {
            parts.add(scope.cypher(expression) + " <= " + scope.bind(Arguments.plain(range.get(high))));
        }
        return parts;
    }

    private static String all(List<String> parts) {
        List<String> given = parts.stream().filter(part -> !part.isEmpty()).toList();
        return given.size() > 1 ? "(" + String.join(" AND ", given) + ")" : String.join("", given);
    }

    private static String orTrue(String condition) {
        return condition.isEmpty() ? "true" : condition;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    /** One field of a {@code where}. */
    private interface Filter {
        String cypher(Scope scope, Object value);
    }
}
