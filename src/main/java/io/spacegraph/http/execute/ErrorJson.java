package io.spacegraph.http.execute;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import graphql.ErrorType;
import graphql.ExceptionWhileDataFetching;
import graphql.GraphQLError;
import graphql.GraphQLException;
import io.smallrye.graphql.api.ErrorCode;
import io.smallrye.graphql.execution.error.ExecutionErrorsService;
import io.spacegraph.http.wire.Refusal;
import io.spacegraph.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Errors as JSON. Each has a code; a message is cut where it would repeat a long text of the client. */
@ApplicationScoped
public class ErrorJson {

    private static final Logger LOG = Logger.getLogger(ErrorJson.class);
    private static final JsonMapper JSON = new JsonMapper();
    private static final int LONGEST = 500;
    private static final int MOST = 5;

    private final ExecutionErrorsService errors = new ExecutionErrorsService();

    /** The number of errors shown, since one mistake often causes many. */
    ArrayNode of(List<? extends GraphQLError> all) {
        all.forEach(ErrorJson::log);
        List<GraphQLError> first = List.copyOf(all.subList(0, Math.min(MOST, all.size())));
        try {
            ArrayNode array =
                    (ArrayNode) JSON.readTree(errors.toJsonErrors(first).toString());
            for (int i = 0; i < array.size(); i++) {
                complete((ObjectNode) array.get(i), first.get(i));
            }
            return array;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("SmallRye writes JSON", e);
        }
    }

    /** The error for a refusal or a problem. */
    ObjectNode of(RuntimeException refused) {
        ObjectNode error = JsonNodeFactory.instance.objectNode().put("message", cut(refused.getMessage()));
        ObjectNode extensions = error.putObject("extensions");
        if (refused instanceof Refusal refusal) {
            put(extensions, refusal.code(), refusal.argument(), refusal.allowed(), refusal.next());
        } else if (refused instanceof Problem problem) {
            put(extensions, code(problem), problem.argument(), problem.allowed(), problem.next());
        } else {
            error.put("message", "The question could not be answered");
            put(extensions, "INTERNAL", null, null, "Report it with the time of the request.");
        }
        return error;
    }

    static String code(Problem problem) {
        return problem.getClass().getAnnotation(ErrorCode.class).value();
    }

    private static void put(
            ObjectNode extensions, String code, @Nullable String argument, @Nullable String allowed, String next) {
        extensions.put("code", code);
        if (argument != null) {
            extensions.put("argument", argument);
        }
        if (allowed != null) {
            extensions.put("allowed", allowed);
        }
        extensions.put("next", next);
    }

    private static void complete(ObjectNode json, GraphQLError error) {
        json.put("message", cut(json.path("message").asText()));
        JsonNode extensions = json.get("extensions");
        ObjectNode completed = extensions instanceof ObjectNode given ? given : json.putObject("extensions");
        completed.remove("classification");
        if (completed.path("code").isMissingNode() || completed.path("code").isNull()) {
            completed.put("code", code(error));
        }
    }

    private static String code(GraphQLError error) {
        if (error.getErrorType() == ErrorType.InvalidSyntax) {
            return "GRAPHQL_PARSE_FAILED";
        }
        if (error.getErrorType() == ErrorType.ValidationError) {
            return "GRAPHQL_VALIDATION_FAILED";
        }
        if (error instanceof ExceptionWhileDataFetching failed) {
            return failed.getException() instanceof GraphQLException ? "BAD_ARGUMENT" : "INTERNAL";
        }
        return error.getErrorType()
                .toString()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toUpperCase(Locale.ROOT);
    }

    private static void log(GraphQLError error) {
        if (error instanceof ExceptionWhileDataFetching failed
                && !(failed.getException() instanceof Problem)
                && !(failed.getException() instanceof GraphQLException)) {
            LOG.error("A field failed", failed.getException());
        }
    }

    private static String cut(@Nullable String message) {
        String text = message == null ? "" : message;
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
    }
}
