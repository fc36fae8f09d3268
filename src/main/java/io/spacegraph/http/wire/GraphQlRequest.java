package io.spacegraph.http.wire;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a well-formed request.
 *
 * @param query the document; null if it is named by its id or hash instead
 * @param operationName which of the document's operations; null if it has only one
 * @param variables the values of its variables
 * @param extensions the other parts of the request
 * @param documentId the id of a registered document
 */
public record GraphQlRequest(
        @Nullable String query,
        @Nullable String operationName,
        Map<String, @Nullable Object> variables,
        Map<String, @Nullable Object> extensions,
        @Nullable String documentId) {

    public static final Set<String> PARAMETERS =
            Set.of("query", "operationName", "variables", "extensions", "documentId");

    /** The request with the map's entries as parameters; unknown ones are ignored. */
    public static GraphQlRequest of(Map<?, ?> parameters) {
        GraphQlRequest asked = new GraphQlRequest(
                text(parameters, "query"),
                text(parameters, "operationName"),
                object(parameters, "variables"),
                object(parameters, "extensions"),
                text(parameters, "documentId"));
        if (asked.query == null && asked.documentId == null && !asked.extensions.containsKey("persistedQuery")) {
            throw bad("query", "is missing", "a GraphQL document");
        }
        return asked;
    }

    public static Refusal bad(String parameter, String fault, String allowed) {
        return new Refusal(400, "BAD_REQUEST", parameter + " " + fault, "Send " + parameter + " as " + allowed + ".")
                .about(parameter, allowed);
    }

    private static @Nullable String text(Map<?, ?> parameters, String name) {
        Object value = parameters.get(name);
        if (value != null && !(value instanceof String)) {
            throw bad(name, "must be a string, was " + kind(value), "a string");
        }
        return (String) value;
    }

    private static Map<String, @Nullable Object> object(Map<?, ?> parameters, String name) {
        Object value = parameters.get(name);
        if (value == null) {
            return Map.of();
        }
        if (!(value instanceof Map<?, ?> given)) {
            throw bad(name, "must be an object, was " + kind(value), "an object or null");
        }
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        given.forEach((key, each) -> object.put(String.valueOf(key), each));
        return object;
    }

    private static String kind(Object value) {
        if (value instanceof Map) {
            return "an object";
        }
        if (value instanceof Iterable) {
            return "a list";
        }
        return value instanceof String ? "a string" : value instanceof Boolean ? "a boolean" : "a number";
    }
}
