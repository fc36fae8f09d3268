package io.spacegraph.http.document;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Field;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import io.spacegraph.http.wire.HttpConfig;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The size of the arguments of an operation, as the client wrote them. The database's planner takes longer with more
 * conditions in a filter and cannot be stopped, so they are counted before any statement is made.
 */
public final class ArgumentSize {

    private static final String FILTER = "where";

    private final HttpConfig.Limits limits;
    private final Map<String, @Nullable Object> variables = new HashMap<>();
    private int conditions;

    /** The size for an operation, with nothing measured yet. */
    public ArgumentSize(HttpConfig.Limits limits, OperationDefinition operation, Map<String, @Nullable Object> given) {
        this.limits = limits;
        for (VariableDefinition variable : operation.getVariableDefinitions()) {
            variables.put(variable.getName(), variable.getDefaultValue());
        }
        variables.putAll(given);
    }

    /** The conditions of all filters measured so far: each comparison, and each branch of AND, OR and NOT. */
    int conditions() {
        return conditions;
    }

    /**
     * Measures the arguments of a field.
     *
     * @param path where the field is in the document
     */
    void add(Field field, String path) {
        for (Argument argument : field.getArguments()) {
            boolean filters = argument.getName().equals(FILTER);
            walk(argument.getValue(), path + "." + argument.getName(), 1, filters);
        }
    }

    private void walk(@Nullable Object value, String path, int depth, boolean filters) {
        if (value instanceof VariableReference reference) {
            walk(variables.get(reference.getName()), path, depth, filters);
        } else if (value instanceof ArrayValue array) {
            items(array.getValues(), path, depth, filters);
        } else if (value instanceof List<?> list) {
            items(list, path, depth, filters);
        } else if (value instanceof ObjectValue object) {
            Map<String, Object> entries = new HashMap<>();
            for (ObjectField each : object.getObjectFields()) {
                entries.put(each.getName(), each.getValue());
            }
            entries(entries, path, depth, filters);
        } else if (value instanceof Map<?, ?> map) {
            entries(map, path, depth, filters);
        } else if (value != null && !(value instanceof NullValue) && filters) {
            count(path);
        }
    }

    private void items(List<?> items, String path, int depth, boolean filters) {
        if (items.size() > limits.items()) {
            throw DocumentSize.exceeded(path, "items", items.size(), limits.items());
        }
        if (filters) {
            count(path);
        }
        items.stream().filter(ArgumentSize::mayBranch).forEach(item -> walk(item, path, depth + 1, filters));
    }

    private static boolean mayBranch(@Nullable Object item) {
        return item instanceof Map
                || item instanceof List
                || item instanceof ObjectValue
                || item instanceof ArrayValue
                || item instanceof VariableReference;
    }

    private void entries(Map<?, ?> entries, String path, int depth, boolean filters) {
        if (depth > limits.argumentDepth()) {
            throw DocumentSize.exceeded(path, "levels", depth, limits.argumentDepth());
        }
        if (filters && entries.isEmpty()) {
            count(path);
        }
        entries.forEach((name, value) -> walk(value, path + "." + name, depth + 1, filters));
    }

    private void count(String path) {
        if (++conditions > limits.conditions()) {
            throw DocumentSize.exceeded(path, "conditions in one request", conditions, limits.conditions());
        }
    }
}
