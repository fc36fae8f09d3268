package io.spacegraph.graph;

import io.spacegraph.graph.statement.Arguments;
import io.spacegraph.problem.BadArgument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The filters of a type's {@code where} argument, field by field, as constant Cypher over {@code n}. A statement gets
 * only the fragments of the given fields, so that indexes are used and no text of a request becomes Cypher.
 * {@code AND}, {@code OR} and {@code NOT} combine without being declared.
 *
 * <p>A field given as null asks for nodes for which no source states the value, as null in a response means. Where that
 * is impossible, as with a name, it is refused: ignoring it would answer a different query.
 */
public final class Filters {

    /** No filters. */
    static final Filters NONE = new Filters();

    private final Map<String, Filter> filters = new LinkedHashMap<>();
    private final Map<String, Filter> absences = new LinkedHashMap<>();

    private Filters() {}

    /** The filters of a type, none yet. */
    public static Filters start() {
        return new Filters();
    }

    /** A {@code StringFilter} on a text whose folded form the node holds too. */
    public Filters text(String name, String text, String folded) {
        filters.put(name, (scope, value) -> {
            if (map(value).containsValue(null)) {
                throw refused(name, "a text in each key that is given");
            }
            return all(TextFilter.conditions(scope, text, folded, map(value)));
        });
        return this;
    }

    /** A list of allowed values. */
    public Filters in(String name, String expression) {
        return put(
                name,
                expression + " IS NULL",
                (scope, value) -> scope.cypher(expression) + " IN " + scope.bind(Arguments.plain(value)));
    }

    /** A {@code DateRange}, both ends inclusive, which must contain all days that the date names. */
    public Filters dates(String name, String date) {
        return put(name, date + " IS NULL", (scope, value) -> {
            Map<String, Object> days = days(name, map(value));
            List<String> parts = new ArrayList<>(bounds(scope, date + "First", days, "from", ""));
            parts.addAll(bounds(scope, date + "Last", days, "", "to"));
            return all(parts);
        });
    }

    /**
     * A {@code DateRange} that must certainly overlap the time from one date to the other: a period that began "by" a
     * day lasts from that day on. An absent date is no bound.
     */
    public Filters overlapping(String name, String start, String end) {
        return put(name, "(" + start + " IS NULL AND " + end + " IS NULL)", (scope, value) -> {
            Map<String, Object> days = days(name, map(value));
            List<String> parts =
                    new ArrayList<>(bounds(scope, sure(start, "First", "Last", "0001-01-01"), days, "", "to"));
            parts.addAll(bounds(scope, sure(end, "Last", "First", "9999-12-31"), days, "from", ""));
            return all(parts);
        });
    }

    private static String sure(String date, String near, String far, String open) {
        return "coalesce(CASE WHEN %1$sModifier IN ['ON', 'ABOUT'] THEN %1$s%2$s ELSE %1$s%3$s END, date('%4$s'))"
                .formatted(date, near, far, open);
    }

    /** A {@code MoneyRange} on an amount, which counts only amounts of its currency. */
    public Filters money(String name, String amount, String currency) {
        return put(name, amount + " IS NULL", (scope, value) -> {
            List<String> parts = bounds(scope, amount, map(value), "min", "max");
            Object asked = map(value).get("currency");
            // The schema's default applies to a currency that is left out, not to one given as null.
            parts.add(scope.cypher(currency) + " = " + scope.bind(asked == null ? "USD" : Arguments.plain(asked)));
            return all(parts);
        });
    }

    /** The filters of another type; the pattern from {@code n} to {@code m} must reach a node that meets them. */
    public Filters reaching(String name, String pattern, Class<?> target) {
        absences.put(name, (scope, nothing) -> "NOT " + scope.exists(pattern, target, Map.of()));
        filters.put(name, (scope, value) -> scope.exists(pattern, target, map(value)));
        return this;
    }

    /** An {@code EntityRef}, which must refer to {@code n}; no node matches if none has the reference. */
    public Filters referred(String name) {
        filters.put(name, (scope, value) -> Reference.to(scope, name, map(value)));
        return this;
    }

    /** A field of another type's filters, which one of the nodes that the pattern reaches must meet. */
    public Filters reachingBy(String name, String pattern, Class<?> target, String field) {
        absences.put(name, (scope, nothing) -> "NOT " + scope.exists(pattern, target, Map.of()));
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

    /** The names of the filters. */
    public Set<String> names() {
        return filters.keySet();
    }

    /** The conditions of this {@code where}, joined by AND; empty if there are none. */
    String compile(Scope scope, Map<String, Object> where) {
        List<String> parts = new ArrayList<>();
        where.forEach((name, value) -> parts.add(value == null ? absent(scope, name) : condition(scope, name, value)));
        return all(parts);
    }

    private String absent(Scope scope, String name) {
        Filter absence = absences.get(name);
        if (absence == null) {
            throw refused(name, "a value");
        }
        return absence.cypher(scope, Map.of());
    }

    private static BadArgument refused(String name, String allowed) {
        return new BadArgument(
                name,
                "cannot be null, for it is never without a value",
                allowed,
                "Leave it out, or give it a value. Null asks for nodes without the value, where that is possible.");
    }

    private Filters put(String name, String absence, Filter filter) {
        absences.put(name, (scope, nothing) -> scope.cypher(absence));
        filters.put(name, filter);
        return this;
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
