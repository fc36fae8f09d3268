package io.spacegraph.http.document;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.List;
import java.util.Map;

/**
 * A value that its argument cannot be.
 *
 * @param argument where it stands, such as {@code where.announced.from}
 * @param fault what is wrong with it, to follow the argument
 * @param allowed what it may be
 * @param next what to do next
 * @param place where it stands in the document; of a variable, where that is declared
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
