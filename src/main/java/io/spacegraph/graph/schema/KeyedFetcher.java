package io.spacegraph.graph.schema;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import io.spacegraph.graph.statement.ResultKeys;
import io.spacegraph.value.Row;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads a field from its parent's row under the result key that the compiler gave it. */
final class KeyedFetcher implements LightDataFetcher<Object> {

    private final Function<Object, Row> row;
    private final Function<DataFetchingEnvironment, String> key;
    private final BiFunction<Row, String, @Nullable Object> read;

    private KeyedFetcher(
            Function<Object, Row> row,
            Function<DataFetchingEnvironment, String> key,
            BiFunction<Row, String, @Nullable Object> read) {
        this.row = row;
        this.key = key;
        this.read = read;
    }

    /** Reads an edge of a node. */
    KeyedFetcher(Function<Object, Row> row, BiFunction<Row, String, @Nullable Object> read) {
        this(row, environment -> ResultKeys.ofResult(environment.getField().getResultKey()), read);
    }

    /** Reads an edge of a value. */
    static KeyedFetcher ofValue(Function<Object, Row> row, BiFunction<Row, String, @Nullable Object> read) {
        return new KeyedFetcher(
                row,
                environment -> ResultKeys.ofArguments(environment.getField().getName(), environment.getArguments()),
                read);
    }

    @Override
    public @Nullable Object get(
            GraphQLFieldDefinition field, Object source, Supplier<DataFetchingEnvironment> environment) {
        return read.apply(row.apply(source), key.apply(environment.get()));
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) {
        return get(environment.getFieldDefinition(), environment.getSource(), () -> environment);
    }
}
