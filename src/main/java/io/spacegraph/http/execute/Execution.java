package io.spacegraph.http.execute;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.introspection.Introspection;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.smallrye.graphql.execution.error.ExceptionHandler;
import io.smallrye.graphql.execution.event.EventEmitter;
import io.smallrye.mutiny.Uni;
import io.spacegraph.graph.run.VertxContexts;
import io.spacegraph.http.document.Prepared;
import io.spacegraph.http.document.SupportedDirectives;
import io.spacegraph.http.wire.HttpConfig;
import io.spacegraph.http.wire.SchemaCorrections;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Runs a prepared document, in the context that SmallRye's resolvers expect. */
@ApplicationScoped
class Execution {

    private final GraphQL graphQl;
    private final boolean introspection;

    Execution(GraphQLSchema schema, HttpConfig config) {
        introspection = config.introspection();
        GraphQL.Builder builder = GraphQL.newGraphQL(schema)
                .defaultDataFetcherExceptionHandler(new ExceptionHandler())
                .instrumentation(new SupportedDirectives(SchemaCorrections.STANDARD))
                .preparsedDocumentProvider((input, parse) -> CompletableFuture.completedFuture(
                        Objects.requireNonNull(input.getGraphQLContext().get(PreparsedDocumentEntry.class))));
        graphQl = EventEmitter.getInstance().fireBeforeGraphQLBuild(builder).build();
    }

    /** The result, on the caller's Vert.x context. */
    Uni<ExecutionResult> run(Prepared prepared, @Nullable String operation, Map<String, @Nullable Object> variables) {
        return VertxContexts.resumeOnCaller(
                Uni.createFrom().completionStage(() -> start(prepared, operation, variables)));
    }

    private CompletableFuture<ExecutionResult> start(
            Prepared prepared, @Nullable String operation, Map<String, @Nullable Object> variables) {
        SmallRyeContext context = new SmallRyeContext(Execution.class.getName());
        context.setRequest(JsonValue.EMPTY_JSON_OBJECT);
        ExecutionInput input = ExecutionInput.newExecutionInput(prepared.text())
                .operationName(operation)
                .variables(variables)
                .locale(Locale.ENGLISH)
                .graphQLContext(Map.of(
                        PreparsedDocumentEntry.class,
                        new PreparsedDocumentEntry(prepared.document()),
                        SmallRyeContextManager.CONTEXT,
                        context,
                        "runBlocking",
                        false,
                        Introspection.INTROSPECTION_DISABLED,
                        !introspection))
                .build();
        context.setExecutionInput(input);
        context.setExecutionId(String.valueOf(input.getExecutionId()));
        context.setRequestedOperationTypes(List.of("QUERY"));
        return start(context, input);
    }

    private CompletableFuture<ExecutionResult> start(SmallRyeContext context, ExecutionInput input) {
        // Resolvers look here first; otherwise they would use the context that an earlier request left on the thread.
        SmallRyeContextManager.restore(context);
        try {
            EventEmitter.getInstance().fireBeforeExecute(context);
            return graphQl.executeAsync(input).whenComplete((result, failure) -> {
                if (failure == null) {
                    context.setExecutionResult(result);
                    EventEmitter.getInstance().fireAfterExecute(context);
                } else {
                    EventEmitter.getInstance().fireOnExecuteError(context, failure);
                }
            });
        } finally {
            SmallRyeContextManager.clearCurrentSmallRyeContext();
        }
    }
}
