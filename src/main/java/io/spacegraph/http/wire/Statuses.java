package io.spacegraph.http.wire;

import graphql.ExceptionWhileDataFetching;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphQLException;
import io.spacegraph.problem.BadArgument;
import io.spacegraph.problem.Busy;
import io.spacegraph.problem.GraphUnavailable;
import io.spacegraph.problem.NotUnique;
import io.spacegraph.problem.TooSlow;

/**
 * The HTTP status of a result. A response with data is 200, even if a part of it failed. A server failure is 5xx in
 * both media types, so that proxies see it. A bad request is 400, and 200 in the older media type.
 */
public final class Statuses {

    private Statuses() {}

    /** Whether the graph itself failed, so that no more queries should be sent to it. */
    public static boolean isOfGraph(ExecutionResult result) {
        return result.getErrors().stream().mapToInt(Statuses::of).anyMatch(status -> status > 500);
    }

    /** Whether the request was refused as busy. */
    public static boolean isBusy(ExecutionResult result) {
        return result.getErrors().stream()
                .anyMatch(error ->
                        error instanceof ExceptionWhileDataFetching failed && failed.getException() instanceof Busy);
    }

    public static int of(ExecutionResult result, MediaType type) {
        if (result.getErrors().isEmpty() || result.getData() != null) {
            return 200;
        }
        int status = result.getErrors().stream().mapToInt(Statuses::of).max().orElse(400);
        return status == 400 && type == MediaType.JSON ? 200 : status;
    }

    public static int of(Throwable failure) {
        if (failure instanceof GraphUnavailable || failure instanceof Busy) {
            return 503;
        }
        if (failure instanceof TooSlow) {
            return 504;
        }
        boolean theirs =
                failure instanceof BadArgument || failure instanceof NotUnique || failure instanceof GraphQLException;
        return theirs ? 400 : 500;
    }

    private static int of(GraphQLError error) {
        return error instanceof ExceptionWhileDataFetching failed ? of(failed.getException()) : 400;
    }
}
