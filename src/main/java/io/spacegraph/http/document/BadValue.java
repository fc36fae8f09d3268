package io.spacegraph.http.document;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.List;
import java.util.Map;

/**
 * A value that is not valid for its argument.
 *
 * @param argument the path of the argument, such as {@code where.announced.from}
 * @param fault what is wrong with it, to follow the argument
 * @param allowed what is allowed
 * @param next what to do next
 * @param place where it is in the document; for a variable, where the variable is declared
 */
public record BadValue(String argument, String fault, String allowed, String next, SourceLocation place)
        implements GraphQLError {

    public static final String CODE = "BAD_ARGUMENT";

    @Override
    public String getMessage() {
        return argument + " " + fault;
    }

    @Override
    public List<SourceLocation> getLocations() {
        return List.of(place);
    }

    @Override
    public ErrorClassification getErrorType() {
        return ErrorType.ValidationError;
    }

    @Override
    public Map<String, Object> getExtensions() {
        return Map.of("code", CODE, "argument", argument, "allowed", allowed, "next", next);
    }
}
