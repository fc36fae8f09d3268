package io.spacegraph.graph;

import io.spacegraph.graph.statement.ReadMode;
import io.spacegraph.vocabulary.ClaimProperty;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One edge from the type that has the field to the type that it returns, declared as a constant pattern from {@code n}
 * to {@code m}. A pattern with a typed relationship {@code r}, or whose {@code m} is a claim, is read at the time asked
 * for.
 *
 * @param owner the type, or the interface, that has the field
 * @param name the field
 * @param shape how many nodes it returns
 * @param pattern from {@code n} to {@code m}, or clauses that end in a WITH of {@code m}; for a {@link Many#VALUE} or
 *     {@link Many#SEQUENCE} the expression itself
 * @param target the type that it returns
 * @param arguments the condition that an argument sets on {@code n}, {@code m} and {@code r}, as constant Cypher with
 *     the argument as a parameter of its name ({@code $percent}); empty for an argument that the pattern itself uses
 */
public record Edge(
        Class<?> owner, String name, Many shape, String pattern, Class<?> target, Map<String, String> arguments) {

    /** How many nodes an edge returns. */
    public enum Many {
        /** One node or none. */
        ONE,
        /** All nodes, in the order of their type. */
        LIST,
        /** The nodes whose ids the row lists, in the order in which it lists them. */
        SEQUENCE,
        /** A page of nodes. */
        CONNECTION,
        /** The node itself, read as another type. */
        SELF,
        /** A plain value that depends on arguments. */
        VALUE
    }

    /** An edge to one node or none. */
    public static Edge one(Class<?> owner, String name, String pattern, Class<?> target) {
        return new Edge(owner, name, Many.ONE, pattern, target, Map.of());
    }

    /** An edge to a list of nodes. */
    public static Edge list(Class<?> owner, String name, String pattern, Class<?> target) {
        return new Edge(owner, name, Many.LIST, pattern, target, Map.of());
    }

    /** An edge to the nodes whose ids an expression over a computed row lists, in its order. */
    public static Edge sequence(Class<?> owner, String name, String ids, Class<?> target) {
        return new Edge(owner, name, Many.SEQUENCE, ids, target, Map.of());
    }

    /** An edge to a page of nodes. */
    public static Edge connection(Class<?> owner, String name, String pattern, Class<?> target) {
        return new Edge(owner, name, Many.CONNECTION, pattern, target, Map.of());
    }

    /** The claim behind a value. */
    public static Edge self(Class<?> owner, String name, Class<?> target) {
        return new Edge(owner, name, Many.SELF, "", target, Map.of());
    }

    /** A plain value that depends on arguments; one that is not given is null in the expression. */
    public static Edge value(Class<?> owner, String name, String expression, String... arguments) {
        return new Edge(owner, name, Many.VALUE, expression, Object.class, Map.of()).with(arguments);
    }

    /** The same edge with a condition that applies where the argument is given. */
    public Edge where(String argument, String condition) {
        Map<String, String> more = new LinkedHashMap<>(arguments);
        more.put(argument, condition);
        return new Edge(owner, name, shape, pattern, target, more);
    }

    /** The same edge with arguments that its pattern uses; one that is not given is null there. */
    public Edge with(String... names) {
        Map<String, String> more = new LinkedHashMap<>(arguments);
        for (String argument : names) {
            more.put(argument, "");
        }
        return new Edge(owner, name, shape, pattern, target, more);
    }

    /** The predicate that a claim in the variable was known at the time asked for, and held if a day was named. */
    public static String listed(String variable) {
        return ReadMode.listed(variable);
    }

    /** The predicate that a claim that was known at the time asked for refutes the one in the variable. */
    public static String refuted(String variable) {
        return ReadMode.refuted(variable);
    }

    /** The predicate that all claims of the conflict in the variable were known at the time asked for. */
    public static String known(String variable) {
        return "NOT EXISTS { MATCH (%s)-[:BETWEEN]->(c:Claim) WHERE c.knownStart > $knownAt OR c.knownEnd <= $knownAt }"
                .formatted(variable);
    }

    /** The predicate that all claims of the conflict in the variable were public by the time asked for, withdrawn or not. */
    public static String published(String variable) {
        return "NOT EXISTS { MATCH (%s)-[:BETWEEN]->(c:Claim) WHERE c.knownStart > $knownAt }".formatted(variable);
    }

    /** The predicate that a relationship in the variable was known at the time asked for, and held on that day. */
    public static String held(String variable) {
        return ReadMode.inTime(variable);
    }

    /** An expression over the best claim {@code c} of the property about the node in the variable, at the time asked for. */
    public static String best(String variable, ClaimProperty property, String expression) {
        return Field.best(property, expression).replace("(n)", "(" + variable + ")");
    }

    /** The predicate that a claim that comes later in the order of {@link #best(String)} is the one to read instead of another. */
    public static String better(String variable, String than) {
        return ReadMode.better(variable, than);
    }

    /** The list of claims about the node in the variable from which a property may be read, the best first. */
    public static String candidates(String variable, String property) {
        return ReadMode.candidates(variable, property);
    }

    /** The claim from which a property is read, of those {@link #candidates}; null if there is none. */
    public static String chosen(String candidates) {
        return ReadMode.chosen(candidates);
    }

    /** The order of the claims of one value, best first, as known at the time asked for. */
    public static String best(String variable) {
        return ReadMode.best(variable);
    }

    /** The condition of the time asked for: a typed relationship must hold that day, a listed claim must be known. */
    Optional<String> time() {
        return carrier().map(carrier -> carrier.equals("r") ? ReadMode.inTime("r") : ReadMode.listed("m"));
    }

    /** The order, best first, where time matters. */
    Optional<String> best() {
        return carrier().map(carrier -> ReadMode.best(carrier) + ", ");
    }

    private Optional<String> carrier() {
        if (pattern.contains("[r:")) {
            return Optional.of("r");
        }
        return pattern.contains("(m:Claim") ? Optional.of("m") : Optional.empty();
    }
}
