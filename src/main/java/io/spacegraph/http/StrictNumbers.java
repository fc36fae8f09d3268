package io.spacegraph.http;

import graphql.Scalars;
import graphql.schema.Coercing;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import io.smallrye.graphql.spi.EventingService;
import java.util.Map;

/**
 * Numbers by the specification. SmallRye's own scalars let an Int wrap, let a Float be infinite, and expand a literal such
 * as 1e999999999 to all its digits (CVE-2026-76763).
 */
public final class StrictNumbers implements EventingService {

    private static final Map<String, Coercing<?, ?>> STRICT = Map.of(
            "Int",
            Scalars.GraphQLInt.getCoercing(),
            "Float",
            Scalars.GraphQLFloat.getCoercing(),
            "BigDecimal",
            new BoundedDecimal(),
            "BigInteger",
            new BoundedDecimal());

    @Override
    public String getConfigKey() {
        return "spacegraph.compiled.enabled";
    }

    @Override
    public GraphQLSchema.Builder beforeSchemaBuild(GraphQLSchema.Builder builder) {
        return GraphQLSchema.newSchema(SchemaTransformer.transformSchema(builder.build(), new GraphQLTypeVisitorStub() {
            @Override
            public TraversalControl visitGraphQLScalarType(
                    GraphQLScalarType scalar, TraverserContext<GraphQLSchemaElement> context) {
                Coercing<?, ?> strict = STRICT.get(scalar.getName());
                return strict == null
                        ? TraversalControl.CONTINUE
                        : changeNode(context, scalar.transform(changed -> changed.coercing(strict)));
            }
        }));
    }
}
