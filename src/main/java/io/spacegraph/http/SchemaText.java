package io.spacegraph.http;

import graphql.Directives;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/**
 * The schema as tools read it: complete, with its scalars and their specifications, and in the same order at every
 * start. SmallRye prints neither scalars nor {@code @oneOf}, and the order of its fields differs between builds.
 */
@ApplicationScoped
public class SchemaText {

    /** Not all tools have these built in. */
    private static final Set<String> DEFINED =
            Set.of(Directives.OneOfDirective.getName(), Directives.SpecifiedByDirective.getName());

    private final String text;

    SchemaText(GraphQLSchema schema) {
        String printed = new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
                        .includeScalarTypes(true)
                        .includeIntrospectionTypes(false)
                        .includeSchemaDefinition(false)
                        .includeDirectiveDefinition(DEFINED::contains))
                .print(schema);
        text = specified(printed, schema);
    }

    /**
     * The printer shows a scalar's URL only as an applied directive. Applying one means transforming the schema, and
     * that would change the schema in use too, since both share the unchanged parts.
     */
    private static String specified(String printed, GraphQLSchema schema) {
        String text = printed;
        for (var type : schema.getAllTypesAsList()) {
            if (type instanceof GraphQLScalarType scalar && scalar.getSpecifiedByUrl() != null) {
                String line = "\nscalar " + scalar.getName();
                text = text.replace(line + "\n", line + " @specifiedBy(url: \"" + scalar.getSpecifiedByUrl() + "\")\n");
            }
        }
        return text;
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
