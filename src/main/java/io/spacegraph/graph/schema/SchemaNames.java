package io.spacegraph.graph.schema;

import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.util.TreeTransformerUtil;
import io.smallrye.graphql.spi.EventingService;
import io.spacegraph.graph.Shape;
import io.spacegraph.graph.Shapes;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.spi.CDI;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Gives the generic types of lists the names that clients know: SmallRye calls a {@code Connection<Company>}
 * {@code Connection_Company}, the schema {@code CompanyConnection}. It runs before anything that finds types by name.
 */
@Priority(1)
public final class SchemaNames implements EventingService {

    private static final Pattern GENERIC = Pattern.compile("(Connection|Edge|Order)_(\\w+)");

    @Override
    public String getConfigKey() {
        return "spacegraph.compiled.enabled";
    }

    @Override
    public GraphQLSchema.Builder beforeSchemaBuild(GraphQLSchema.Builder builder) {
        Map<String, String> pages = CDI.current().select(Shapes.class).get().all().stream()
                .filter(shape -> !shape.nouns().isEmpty())
                .collect(Collectors.toMap(shape -> of(shape.name(), "Connection"), Shape::nouns));
        return GraphQLSchema.newSchema(SchemaTransformer.transformSchema(builder.build(), new GraphQLTypeVisitorStub() {
            @Override
            public TraversalControl visitGraphQLObjectType(
                    GraphQLObjectType type, TraverserContext<GraphQLSchemaElement> context) {
                return rename(
                        type,
                        context,
                        name -> type.transform(changed -> changed.name(name)
                                .description(
                                        pages.containsKey(name)
                                                ? "A page of " + pages.get(name) + "."
                                                : type.getDescription())));
            }

            @Override
            public TraversalControl visitGraphQLInputObjectType(
                    GraphQLInputObjectType type, TraverserContext<GraphQLSchemaElement> context) {
                return rename(type, context, name -> type.transform(changed -> changed.name(name)));
            }
        }));
    }

    private static TraversalControl rename(
            GraphQLNamedType type,
            TraverserContext<GraphQLSchemaElement> context,
            Function<String, GraphQLSchemaElement> renamed) {
        Matcher name = GENERIC.matcher(type.getName());
        return name.matches()
                ? TreeTransformerUtil.changeNode(context, renamed.apply(of(name.group(2), name.group(1))))
                : TraversalControl.CONTINUE;
    }

    /** The name of the generic type of this kind over the type, or over the enum of its orders. */
    static String of(String argument, String kind) {
        return argument.replaceFirst("(Process|OrderBy)$", "") + kind;
    }
}
