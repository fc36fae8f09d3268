package io.spacegraph.http.wire;

import graphql.Directives;
import graphql.Scalars;
import graphql.schema.Coercing;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
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
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Corrects SmallRye's schema: scalars name their specification and accept what it says, lists of ids are lists of ids,
 * and only supported directives are left. SmallRye's own scalars let an Int wrap, let a Float be infinite, and expand a
 * literal such as 1e999999999 to all its digits (CVE-2026-76763).
 */
public final class SchemaCorrections implements EventingService {

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

    /** The directives of the schema: those that the specification requires. */
    public static final Set<GraphQLDirective> STANDARD = Set.of(
            Directives.IncludeDirective,
            Directives.SkipDirective,
            Directives.DeprecatedDirective,
            Directives.SpecifiedByDirective,
            Directives.OneOfDirective);

    /**
     * SmallRye treats {@code @Id} on a list as a single id and cannot read the list; so such a list is declared as
     * texts.
     */
    private static final String IDS = "ids";

    private static final GraphQLNonNull LIST_OF_IDS =
            GraphQLNonNull.nonNull(GraphQLList.list(GraphQLNonNull.nonNull(Scalars.GraphQLID)));

    /** The specifications of our scalars. */
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
                boolean ours = STRICT.containsKey(scalar.getName()) || SPECIFIED.containsKey(scalar.getName());
                return ours ? changeNode(context, strict(scalar)) : TraversalControl.CONTINUE;
            }

            @Override
            public TraversalControl visitGraphQLArgument(
                    GraphQLArgument argument, TraverserContext<GraphQLSchemaElement> context) {
                return argument.getName().equals(IDS)
                        ? changeNode(context, argument.transform(changed -> changed.type(LIST_OF_IDS)))
                        : TraversalControl.CONTINUE;
            }
        });
        // SmallRye adds all scalars that it knows, and its own directives, which nobody can use.
        return GraphQLSchema.newSchema(schema)
                .clearDirectives()
                .additionalDirectives(STANDARD)
                .clearAdditionalTypes()
                .additionalTypes(schema.getAdditionalTypes().stream()
                        .filter(type -> !(type instanceof GraphQLScalarType))
                        .collect(Collectors.toSet()))
                .codeRegistry(resolvingByName(schema));
    }

    private static GraphQLScalarType strict(GraphQLScalarType scalar) {
        Coercing<?, ?> own = scalar.getCoercing();
        Coercing<?, ?> given = scalar.getName().equals("DateTime") ? new DayOrInstant(own) : own;
        return scalar.transform(changed -> changed.coercing(STRICT.getOrDefault(scalar.getName(), given))
                .specifiedByUrl(SPECIFIED.getOrDefault(scalar.getName(), scalar.getSpecifiedByUrl())));
    }

    /** SmallRye resolves an interface to the type as it was before the change; only its name still identifies it. */
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
