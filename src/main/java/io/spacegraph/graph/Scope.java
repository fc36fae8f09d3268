package io.spacegraph.graph;

import java.util.Map;

/**
 * One node of the statement that is being compiled: its shape, the variable it is bound to, and the way to add
 * parameters.
 *
 * @param compiler the statement
 * @param shape how the node is read
 * @param variable the variable that holds it
 */
record Scope(Compiler compiler, Shape<?> shape, String variable) {

    /** The constant with the node's own variable, and with claimed fields read at the time asked for. */
    String cypher(String constant) {
        return compiler.expression(shape, variable, constant);
    }

    /** A new parameter. */
    String bind(Object value) {
        return compiler.bind(value);
    }

    /** Whether the pattern reaches a node of the target that meets the conditions. */
    String exists(String pattern, Class<?> target, Map<String, Object> where) {
        return compiler.exists(variable, pattern, target, where);
    }
}
