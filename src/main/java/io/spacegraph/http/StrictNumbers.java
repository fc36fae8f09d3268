package io.spacegraph.http;

import graphql.Directives;
import graphql.Scalars;
import graphql.schema.Coercing;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLAppliedDirectiveArgument;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Scalars that say where they are specified, and numbers by the specification. SmallRye's own scalars let an Int wrap, let a Float be infinite, and expand a literal such
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

    /** Where the values of our scalars are specified. */
    private static final Map<String, String> SPECIFIED = Map.of(
            "BigDecimal", "https://www.rfc-editor.org/rfc/rfc8259#section-6",
            "CountryCode", "https://www.iso.org/iso-3166-country-codes.html",
            "CurrencyCode", "https://www.iso.org/iso-4217-currency-codes.html",
            "Date", "https://www.rfc-editor.org/rfc/rfc3339#section-5.6",
            "DateTime", "https://www.rfc-editor.org/rfc/rfc3339#section-5.6",
            "URL", "https://www.rfc-editor.org/rfc/rfc3986");

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
                GraphQLScalarType ours = strict(scalar);
                return ours == scalar ? TraversalControl.CONTINUE : changeNode(context, ours);
            }
        });
        // SmallRye adds all scalars that it knows, and directives whose arguments use them; those that are used stay.
        return GraphQLSchema.newSchema(schema)
                .clearDirectives()
                .clearAdditionalTypes()
                .additionalTypes(schema.getAdditionalTypes().stream()
                        .filter(type -> !(type instanceof GraphQLScalarType))
                        .collect(Collectors.toSet()))
                .codeRegistry(resolvingByName(schema));
    }

    private static GraphQLScalarType strict(GraphQLScalarType scalar) {
        Coercing<?, ?> coercing = STRICT.getOrDefault(scalar.getName(), scalar.getCoercing());
        String specified = SPECIFIED.getOrDefault(scalar.getName(), scalar.getSpecifiedByUrl());
        boolean same = coercing == scalar.getCoercing() && Objects.equals(specified, scalar.getSpecifiedByUrl());
        return same
                ? scalar
                : scalar.transform(changed -> changed.coercing(coercing).specifiedByUrl(specified));
    }

    /** Introspection tells of the address, and the printer of the directive. */
    private static void specify(GraphQLScalarType.Builder scalar, @Nullable String address) {
        if (address != null) {
            GraphQLAppliedDirectiveArgument url = GraphQLAppliedDirectiveArgument.newArgument()
                    .name("url")
                    .type(Scalars.GraphQLString)
                    .valueProgrammatic(address)
                    .build();
            scalar.specifiedByUrl(address)
                    .replaceAppliedDirectives(List.of(GraphQLAppliedDirective.newDirective()
                            .name(Directives.SpecifiedByDirective.getName())
                            .argument(url)
                            .build()));
        }
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
