package io.spacegraph.graph;

import io.spacegraph.graph.statement.NodeId;
import io.spacegraph.graph.statement.ReadMode;
import io.spacegraph.value.ValueKind;
import io.spacegraph.vocabulary.ClaimProperty;
import io.spacegraph.vocabulary.Temporality;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The value that a field shows, or that filters and orders compare: constant Cypher over the node {@code n}, one for
 * the reading copy and one for the claims.
 *
 * @param now the expression over the reading copy
 * @param then the expression over the claims known and valid at the time asked for
 */
record Field(String now, String then) {

    /** A field that does not change with time: identity, or a property of a claim itself. */
    static Field constant(String expression) {
        return new Field(expression, expression);
    }

    /** The id, with the time that the query names; see {@link NodeId}. */
    static Field identity(String id) {
        return new Field(id, id + " + $" + Compiler.ASKED);
    }

    /** A field that shows the preferred claim of the property. */
    static Field claimed(ClaimProperty property) {
        String column = column(property);
        Map<String, String> fields = property.kind().shown();
        if (fields.size() == 1) {
            return new Field("n." + column, best(property, "c." + fields.get("")));
        }
        String copy = fields.entrySet().stream()
                .map(field -> field.getValue() + ": n." + column + field.getKey())
                .collect(Collectors.joining(", ", "{", "}"));
        String claim = fields.values().stream()
                .map(field -> field + ": c." + field)
                .collect(Collectors.joining(", ", "{", "}"));
        return new Field(copy, best(property, claim));
    }

    /**
     * The values that filters and orders compare, by column of the reading copy: {@code amount},
     * {@code amountCurrency}.
     */
    static Map<String, Field> compared(ClaimProperty property) {
        Map<String, Field> compared = new TreeMap<>();
        property.kind().fields().forEach((suffix, field) -> {
            String column = column(property) + suffix;
            compared.put(column, new Field("n." + column, best(property, "c." + field)));
        });
        return compared;
    }

    /** The expression over the claim {@code c} from which the property is read on the day asked for; {@link ReadMode} has the rule. */
    static String best(ClaimProperty property, String expression) {
        if (property.temporality() != Temporality.CONSTANT) {
            return replaced(property, ReadMode.best("c"), ReadMode.better("next", "best"), expression);
        }
        return property.kind() == ValueKind.DATE
                ? replaced(property, ReadMode.preferred("c"), ReadMode.finer("next", "best"), expression)
                : first(property, expression);
    }

    // Written without an aggregating function, which Cypher refuses inside a subquery of a RETURN.
    private static String replaced(ClaimProperty property, String order, String replaces, String expression) {
        return """
                head([c IN [reduce(best = null, next IN COLLECT {
                  MATCH (n)<-[:ABOUT]-(c:Claim {property: '%s'})
                  WHERE %s
                  RETURN c ORDER BY %s, c.id
                } | CASE WHEN best IS NULL OR %s THEN next ELSE best END)] WHERE c IS NOT NULL | %s])""".formatted(property.name(), ReadMode.ofFact("c", property), order, replaces, expression);
    }

    private static String first(ClaimProperty property, String expression) {
        return """
                head(COLLECT {
                  MATCH (n)<-[:ABOUT]-(c:Claim {property: '%s'})
                  WHERE %s
                  WITH c ORDER BY %s, c.id LIMIT 1
                  RETURN %s
                })""".formatted(property.name(), ReadMode.ofFact("c", property), ReadMode.preferred("c"), expression);
    }

    /** The expression under this reading. */
    String under(ReadMode reading) {
        return reading == ReadMode.CURRENT ? now : then;
    }

    private static String column(ClaimProperty property) {
        return property.column()
                .orElseThrow(() -> new IllegalStateException(property + " has no column in the reading copy"));
    }
}
