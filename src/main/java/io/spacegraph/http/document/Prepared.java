package io.spacegraph.http.document;

import graphql.GraphQLError;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import io.spacegraph.http.wire.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that was parsed, measured and validated.
 *
 * @param text its text
 * @param document the document
 * @param errors its errors; empty if it is valid
 */
public record Prepared(String text, Document document, List<? extends GraphQLError> errors) {

    /** The operation of that name, or the only one. */
    public OperationDefinition operation(@Nullable String name) {
        List<OperationDefinition> all = document.getDefinitionsOfType(OperationDefinition.class);
        List<OperationDefinition> named = all.stream()
                .filter(each -> name == null || name.isEmpty() || name.equals(each.getName()))
                .toList();
        if (named.size() != 1) {
            String allowed = String.join(
                    ", ",
                    all.stream().map(each -> String.valueOf(each.getName())).toList());
            throw Refusal.ofQuestion(
                            "OPERATION_NOT_FOUND",
                            name == null ? "operationName is missing" : "operationName is none of the document's",
                            "Name one of the document's operations.")
                    .about("operationName", allowed);
        }
        return named.get(0);
    }

    /** Whether the operation reads only the schema, never the graph. */
    public static boolean isIntrospective(OperationDefinition operation) {
        return operation.getSelectionSet().getSelections().stream()
                .allMatch(each -> each instanceof Field field && field.getName().startsWith("__"));
    }
}
