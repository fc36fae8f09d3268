package io.spacegraph.http;

import graphql.Directives;
import graphql.Scalars;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLAppliedDirectiveArgument;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.schema.idl.SchemaPrinter;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/**
 * The schema as tools read it: whole, with its scalars and where they are specified, and in an order that every start of the
 * program gives. SmallRye prints neither scalars nor {@code @oneOf}, and its fields come in another order with each build.
 */
@ApplicationScoped
public class SchemaText {

    /** Not all tools know these by heart. */
    private static final Set<String> DEFINED =
            Set.of(Directives.OneOfDirective.getName(), Directives.SpecifiedByDirective.getName());

    private final String text;

    SchemaText(GraphQLSchema schema) {
        text = new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
                        .includeScalarTypes(true)
                        .includeIntrospectionTypes(false)
                        .includeSchemaDefinition(false)
                        .includeDirectiveDefinition(DEFINED::contains))
                .print(SchemaTransformer.transformSchema(schema, new Specified()));
    }

    /** Introspection tells of a scalar's address itself, the printer of a directive. */
    private static final class Specified extends GraphQLTypeVisitorStub {
        @Override
        public TraversalControl visitGraphQLScalarType(
                GraphQLScalarType scalar, TraverserContext<GraphQLSchemaElement> context) {
            String address = scalar.getSpecifiedByUrl();
            if (address == null || scalar.hasAppliedDirective(Directives.SpecifiedByDirective.getName())) {
                return TraversalControl.CONTINUE;
            }
            GraphQLAppliedDirectiveArgument url = GraphQLAppliedDirectiveArgument.newArgument()
                    .name("url")
                    .type(Scalars.GraphQLString)
                    .valueProgrammatic(address)
                    .build();
            GraphQLAppliedDirective specified = GraphQLAppliedDirective.newDirective()
                    .name(Directives.SpecifiedByDirective.getName())
                    .argument(url)
                    .build();
            return changeNode(context, scalar.transform(changed -> changed.withAppliedDirective(specified)));
        }
    }

    /** The text, in the schema definition language. */
    public String text() {
        return text;
    }

    void route(@Observes Router router) {
        router.get(Endpoint.PATH + "/schema.graphql").order(Endpoint.FIRST + 1).handler(this::send);
    }

    private void send(RoutingContext context) {
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; charset=utf-8")
                .end(text);
    }
}
