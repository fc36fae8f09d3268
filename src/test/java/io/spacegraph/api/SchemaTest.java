package io.spacegraph.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.spacegraph.http.SchemaText;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The schema is a contract: a change shows as a diff of {@code schema.graphql}. {@code -Dgolden.update=true} writes it. */
@QuarkusTest
@WithTestResource(GraphResource.class)
class SchemaTest {

    private static final Path FILE = Path.of("src/test/resources/schema.graphql");

    @Inject
    SchemaText schema;

    @Test
    void theSchemaIsTheOneThatWasReviewed() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(FILE, schema.text());
        }
        assertEquals(Files.readString(FILE), schema.text());
    }

    @Test
    void introspectionListsNoDirectiveThatDoesNothing() {
        assertEquals(
                List.of("deprecated", "include", "oneOf", "skip", "specifiedBy"),
                Ask.graph("{ __schema { directives { name } } }").findValuesAsText("name").stream()
                        .sorted()
                        .toList());
    }

    @Test
    void toolsAreServedTheSame() {
        assertEquals(
                schema.text(),
                RestAssured.given().get("/graphql/schema.graphql").body().asString());
    }
}
