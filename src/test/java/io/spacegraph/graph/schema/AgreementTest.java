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
import io.spacegraph.vocabulary.ClaimProperty;
import io.spacegraph.vocabulary.EntityType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What schema and shapes do not both have is found at start, before anybody asks. */
@QuarkusTest
@WithTestResource(GraphResource.class)
class AgreementTest {

    private static final String NO_FIELDS = """
            Company.AFFECTED Company.FLOWN_FOR Company.ORIGINATED_IN Company.SPOKE_AT Company.SUPPLIES
            Constellation.AFFECTED Constellation.SUPPLIES Crew.CREW_LANDED_IN Crew.CREW_LAUNCHED_ON
            Industry.ACTIVE_IN Industry.COMPRISES Industry.PART_OF IpoProcess.AFFECTED Market.PART_OF
            Mission.AFFECTED Person.INVESTED_IN Person.OWNS Person.SPOKE_AT Person.SPOKE_WITH Policy.AFFECTED
            Policy.BACKS Policy.DESIGNATED_UNDER Policy.ORIGINATED_IN Product.LOCATED_IN Region.LOCATED_IN
            Rocket.AFFECTED Rocket.SUPPLIES""";

    @Inject
    Shapes shapes;

    @Inject
    GraphQLSchema schema;

    @Test
    void theyAgree() {
        assertDoesNotThrow(() -> Agreement.check(schema, shapes));
    }

    /** Whoever adds a link decides if it is a field of its ends; one that is not is named here. */
    @Test
    void aLinkIsAFieldOfBothItsEnds() {
        assertEquals(
                new TreeSet<>(List.of(NO_FIELDS.split("\\s+"))),
                Stream.of(ClaimProperty.values())
                        .flatMap(link -> Stream.concat(link.subjects().stream(), link.objects().stream())
                                .filter(end -> !isFollowed(link, end))
                                .map(end -> end.label() + "." + link))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private boolean isFollowed(ClaimProperty link, EntityType end) {
        Pattern name = Pattern.compile("\\b" + link + "\\b");
        return shapes.all().stream()
                .filter(shape -> shape.name().equals(end.label()))
                .flatMap(shape -> shapes.edges(shape.type()).stream())
                .anyMatch(edge -> name.matcher(edge.pattern()).find());
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
                "): MarketConnection! | ): Int | no query returns MarketConnection",
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
