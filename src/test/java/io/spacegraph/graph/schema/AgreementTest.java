package io.spacegraph.graph.schema;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.spacegraph.api.GraphResource;
import io.spacegraph.graph.Shapes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What schema and shapes do not both have is found at start, before anybody asks. */
@QuarkusTest
@WithTestResource(GraphResource.class)
class AgreementTest {

    @Inject
    Shapes shapes;

    @Inject
    GraphQLSchema schema;

    @Test
    void theyAgree() {
        assertDoesNotThrow(() -> Agreement.check(schema, shapes));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type Company implements Entity & Node { | type Company implements Entity & Node { ghost: String | no shape reads Company.ghost",
                "input CompanyWhere { | input CompanyWhere { ghost: String | the shape of Company declares no filter ghost",
                "enum CompanyOrderBy { | enum CompanyOrderBy { GHOST | the shape of Company declares no order GHOST",
                "  rivals: [Company!]! | | no field in the schema for the edge Company.rivals",
                "type CrewStay { | type Ghost implements Node { id: ID! } type CrewStay { | no feature declares the shape of Ghost",
                "  sanctioned: Boolean | | the schema offers no filter sanctioned of Company",
            })
    void whatOneLacksIsNamed(String text, String with, String problem) throws IOException {
        String broken = Files.readString(Path.of("src/test/resources/schema.graphql"))
                .replaceAll("(?m)^ *\"(?!\"\").*\"$\n", "")
                .replace(" = \"USD\"", "")
                .replace(text, with == null ? "" : with);
        GraphQLSchema other = new SchemaGenerator()
                .makeExecutableSchema(
                        new SchemaParser().parse(broken),
                        RuntimeWiring.newRuntimeWiring()
                                .wiringFactory(new graphql.schema.idl.MockedWiringFactory())
                                .build());
        IllegalStateException failure = assertThrows(IllegalStateException.class, () -> Agreement.check(other, shapes));
        assertEquals("Schema and shapes do not agree: " + problem, failure.getMessage());
    }
}
