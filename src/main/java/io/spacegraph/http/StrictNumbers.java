package io.spacegraph.http;

import graphql.Scalars;
import graphql.schema.Coercing;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.schema.TypeResolver;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import io.smallrye.graphql.spi.EventingService;
import java.math.BigDecimal;
import java.math.RoundingMode;
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
            new BoundedNumber(BigDecimal::doubleValue),
            "BigDecimal",
            new BoundedNumber(decimal -> decimal),
            "BigInteger",
            new BoundedNumber(
                    decimal -> decimal.setScale(0, RoundingMode.UNNECESSARY).unscaledValue()));

    @Override
    public String getConfigKey() {
        return "spacegraph.compiled.enabled";
    }

    @Override
    public GraphQLSchema.Builder beforeSchemaBuild(GraphQLSchema.Builder builder) {
        GraphQLSchema schema = SchemaTransformer.transformSchema(builder.build(), new GraphQLTypeVisitorStub() {
            @Override
            public TraversalControl visitGraphQLScalarType(
                    GraphQLScalarType scalar, TraverserContext<GraphQLSchemaElement> context) {
                Coercing<?, ?> strict = STRICT.get(scalar.getName());
                return strict == null
                        ? TraversalControl.CONTINUE
                        : changeNode(context, scalar.transform(changed -> changed.coercing(strict)));
            }
        });
        return GraphQLSchema.newSchema(schema).codeRegistry(resolvingByName(schema));
    }

    /** SmallRye resolves an interface to the type as it was before it was changed; only its name still tells which. */
    private static GraphQLCodeRegistry resolvingByName(GraphQLSchema schema) {
        GraphQLCodeRegistry registry = schema.getCodeRegistry();
        return registry.transform(changed -> schema.getAllTypesAsList().forEach(type -> {
            if (type instanceof GraphQLInterfaceType abstraction) {
                TypeResolver resolver = registry.getTypeResolver(abstraction);
                changed.typeResolver(
                        abstraction,
                        found -> found.getSchema()
                                .getObjectType(resolver.getType(found).getName()));
            }
        }));
    }
}
