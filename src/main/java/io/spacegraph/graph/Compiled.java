package io.spacegraph.graph;

import io.spacegraph.graph.schema.RowFetchers;

/** The body of a field that is only declared: {@link RowFetchers} reads its value from the compiled row. */
public final class Compiled {

    private Compiled() {}

    /**
     * The value of a declared field. It is never called, because the schema's reader of the field has been replaced.
     *
     * @throws IllegalStateException always
     */
    // Nothing calls a declared field, and T is its declared type, so that the body needs no cast.
    @SuppressWarnings({"DoNotCallSuggester", "TypeParameterUnusedInFormals"})
    public static <T> T field() {
        throw new IllegalStateException("Read by RowFetchers; is spacegraph.compiled.enabled set to false?");
    }
}
