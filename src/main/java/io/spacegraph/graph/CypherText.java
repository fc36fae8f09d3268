package io.spacegraph.graph;

import io.spacegraph.graph.statement.ReadMode;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rewrites Cypher constants: the variables {@code n}, {@code m} and {@code r} get unique names. */
public final class CypherText {

    /** A variable as a whole word: no parameter, property, label or part of a longer name. */
    private static final Pattern VARIABLE = Pattern.compile("(?<![$.:\\w'])([nmr])(?![\\w'])");

    private static final Pattern PROPERTY = Pattern.compile("(?<![$.:\\w'])n\\.(\\w+)");

    private CypherText() {}

    /** The constant with its variables renamed; those without a new name are kept. */
    static String rename(String constant, Map<String, String> names) {
        return VARIABLE.matcher(constant)
                .replaceAll(match -> Matcher.quoteReplacement(names.getOrDefault(match.group(1), match.group(1))));
    }

    /** The constant in which each {@code n.column} that claims fill is read as the shape defines. */
    static String read(String constant, Shape<?> shape, ReadMode reading) {
        return PROPERTY.matcher(constant)
                .replaceAll(match -> Matcher.quoteReplacement(shape.compared(match.group(1))
                        .map(field -> field.under(reading))
                        .orElse(match.group())));
    }

    /** The conditions as one WHERE clause with a line break before it, or nothing. */
    static String where(Iterable<String> conditions) {
        StringBuilder clause = new StringBuilder();
        for (String condition : conditions) {
            if (!condition.isEmpty()) {
                clause.append(clause.isEmpty() ? "\nWHERE " : "\n  AND ").append(condition);
            }
        }
        return clause.toString();
    }

    /** The map literal of these entries, one a line. */
    static String map(Collection<String> entries) {
        return "{\n  " + indent(String.join(",\n", entries)) + "\n}";
    }

    /** The text, with each line after the first indented by two columns. */
    static String indent(String text) {
        return text.replace("\n", "\n  ");
    }
}
