package io.spacegraph.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The schema is a contract: a change shows as a diff of {@code schema.graphql}. {@code -Dgolden.update=true} writes it. */
@QuarkusTest
@WithTestResource(GraphResource.class)
class SchemaTest {

    private static final Path FILE = Path.of("src/test/resources/schema.graphql");

    @Inject
    GraphQLSchema schema;

    @Test
    void theSchemaIsTheOneThatWasReviewed() throws IOException {
        String printed = new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
                        .includeIntrospectionTypes(false)
                        .includeDirectiveDefinitions(false)
                        .includeSchemaDefinition(false))
                .print(schema);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(FILE, printed);
        }
        assertEquals(Files.readString(FILE), printed);
    }
}
