package io.spacegraph.http.document;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.introspection.IntrospectionDataFetcher;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLDirective;
import java.util.Collection;
import java.util.Set;

/**
 * Lets introspection list only directives that are supported: graphql-java adds its experimental ones, such as
 * {@code @defer}, to every schema, and clients would use them.
 */
public final class SupportedDirectives extends SimplePerformantInstrumentation {

    private final Set<GraphQLDirective> supported;

    public SupportedDirectives(Set<GraphQLDirective> supported) {
        this.supported = supported;
    }

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters, InstrumentationState state) {
        if (!(fetcher instanceof IntrospectionDataFetcher)) {
            return fetcher;
        }
        return environment -> {
            Object found = fetcher.get(environment);
            return environment.getField().getName().equals("directives") && found instanceof Collection<?> all
                    ? all.stream()
                            .filter(each -> isSupported((GraphQLDirective) each))
                            .toList()
                    : found;
        };
    }

    private boolean isSupported(GraphQLDirective directive) {
        return supported.stream().anyMatch(each -> each.getName().equals(directive.getName()));
    }
}
