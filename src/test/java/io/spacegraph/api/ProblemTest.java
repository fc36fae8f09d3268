package io.spacegraph.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every refusal names the argument, what is allowed and what to do next, and runs no statement. */
@QuarkusTest
@WithTestResource(GraphResource.class)
class ProblemTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ companies(first: -1) { totalCount } } | first | first must be 0..100, was -1 | 0..100",
                "{ companies(first: 1000) { nodes { id } } } | first | first must be 0..100, was 1000 | 0..100",
                "{ companies(last: 101) { nodes { id } } } | last | last must be 0..100, was 101 | 0..100",
                "{ companies(before: \"x\") { nodes { id } } } | before | before needs last | last: 0..100",
                "{ companies(after: \"x\", last: 3) { nodes { id } } } | last | last cannot be combined with after | before",
                "{ companies(after: \"x\") { nodes { id } } } | after | after is no cursor of this API | an endCursor or startCursor",
                "{ companies(after: \"WzFd\") { nodes { id } } } | after | after was made for the order \"1\", not for \"Company\" | a cursor of the same list and orderBy",
                "{ companies { nodes { rounds(first: -1) { totalCount } } } } | first | first must be 0..100, was -1 | 0..100",
                "{ companies { nodes { missions(where: {date: {from: \"yesterday\"}}) { totalCount } } } } | where.date.from | where.date.from must be a day such as 2025-01-23, was \"yesterday\" | a day such as 2025-01-23",
                "{ search(text: \" \") { score } } | text | text must not be blank | a name or a part of one",
                "{ search(text: \"a\", kinds: [PLANET]) { score } } | kinds[0] | kinds[0] must be one of EntityType, was PLANET | ACQUISITION, COMPANY, CONSTELLATION, CONTRACT, CREW, FUNDING_ROUND, INDUSTRY, IPO, LAUNCH_SITE, MARKET, MISSION, PERSON, POLICY, PRODUCT, REGION, ROCKET",
                "{ connect(from: {id: \"a\"}, to: {id: \"b\"}, maxHops: 9) { length } } | maxHops | maxHops must be 1..6, was 9 | 1..6",
                "{ connect(from: {id: \"a\"}, to: {id: \"b\"}, maxHops: 0) { length } } | maxHops | maxHops must be 1..6, was 0 | 1..6",
                "{ connect(from: {id: \"a\"}, to: {id: \"b\"}, top: 11) { length } } | top | top must be 1..10, was 11 | 1..10",
                "{ connect(from: {id: \"a\"}, to: {id: \"b\"}, minConfidence: 1.5) { length } } | minConfidence | minConfidence must be 0..1, was 1.5 | 0..1",
                "{ impact(of: {id: \"a\"}, maxHops: 5) { hops } } | maxHops | maxHops must be 1..4, was 5 | 1..4",
                "{ impact(of: {id: \"a\"}, first: 0) { hops } } | first | first must be 1..100, was 0 | 1..100",
                "{ impact(of: {id: \"a\"}, minSeverity: -1) { hops } } | minSeverity | minSeverity must be 0..1, was -1.0 | 0..1",
                "{ exposure(company: {id: \"a\"}, depth: 6) { list } } | depth | depth must be 1..5, was 6 | 1..5",
            })
    void aBadArgumentIsNamed(String query, String argument, String message, String allowed) {
        List<String> statements = Statements.during(() -> {
            JsonNode error = Ask.raw(query, Map.of()).at("/errors/0");
            assertEquals(message, error.get("message").asText());
            assertEquals("BAD_ARGUMENT", error.at("/extensions/code").asText());
            assertEquals(argument, error.at("/extensions/argument").asText());
            assertEquals(allowed, error.at("/extensions/allowed").asText());
            assertTrue(error.at("/extensions/next").asText().endsWith("."));
        });
        assertEquals(List.of(), statements);
    }

    @Test
    void aCursorOfAnotherOrderIsRefused() {
        String cursor = Ask.graph("{ companies(first: 1, orderBy: [{by: NAME}]) { pageInfo { endCursor } } }")
                .at("/companies/pageInfo/endCursor")
                .asText();
        String query = "query($c: String) { companies(after: $c, orderBy: [{by: FOUNDED}]) { nodes { id } } }";
        JsonNode error = Ask.raw(query, Map.of("c", cursor)).at("/errors/0");
        assertEquals(
                "after was made for the order \"Company NAME ASC\", not for \"Company FOUNDED ASC\"",
                error.get("message").asText());
    }

    @Test
    void aNameOfSeveralIsAProblemThatListsThem() {
        JsonNode error =
                Ask.raw("{ entity(ref: {name: \"Falcon\"}) { id } }", Map.of()).at("/errors/0");
        assertEquals("NOT_UNIQUE", error.at("/extensions/code").asText());
        assertEquals(
                "rocket/falcon, rocket/falcon-9",
                error.at("/extensions/allowed").asText());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ connect(from: {name: \"Falcon\"}, to: {id: \"company/spacex\"}) { length } }",
                "{ connect(from: {id: \"company/spacex\"}, to: {name: \"falcon\"}) { length } }",
                "{ impact(of: {name: \"Falcon\"}) { hops } }"
            })
    void soIsANameWhereverOneEntityIsMeant(String query) {
        JsonNode error = Ask.raw(query, Map.of()).at("/errors/0");
        assertEquals("NOT_UNIQUE", error.at("/extensions/code").asText());
        assertEquals(
                "rocket/falcon, rocket/falcon-9",
                error.at("/extensions/allowed").asText());
    }

    @Test
    void aLinkThatPassesNoImpactOnIsRefused() {
        JsonNode error = Ask.raw("{ impact(of: {id: \"a\"}, relations: [MAKES, RIVAL_OF]) { hops } }", Map.of())
                .at("/errors/0");
        assertEquals(
                "relations has RIVAL_OF, which passes no impact on",
                error.get("message").asText());
        assertTrue(error.at("/extensions/allowed").asText().contains("MAKES"), error.toString());
    }

    @Test
    void aReferenceByTwoNamesIsRefusedInWords() {
        JsonNode error = Ask.raw("{ entity(ref: {id: \"x\", name: \"y\"}) { id } }", Map.of())
                .at("/errors/0");
        assertEquals(
                "ref must be exactly one of id, name, external, had 2",
                error.get("message").asText());
    }

    @Test
    void aSelectionOfTooManyEdgesIsRefusedBeforeAnyStatement() {
        String about = "id";
        for (int level = 0; level < 3; level++) {
            about = "claims(first: 1) { nodes { source { id } " + about("subject", about) + about("object", about)
                    + about("speaker", about) + about("subjectAsWritten", about) + about("objectAsWritten", about)
                    + " } }";
        }
        String query = "{ companies(first: 1) { nodes { " + about + " } } }";
        List<String> statements = Statements.during(() -> {
            JsonNode error = Ask.raw(query, Map.of()).at("/errors/0");
            assertEquals(
                    "selection has more than 60 edges", error.get("message").asText());
        });
        assertEquals(List.of(), statements);
    }

    private static String about(String edge, String selected) {
        return edge + " { " + selected + " } ";
    }

    @Test
    void nothingIsNotAnError() {
        JsonNode data = Ask.graph(
                "{ company(ref: {id: \"company/nobody\"}) { name } node(id: \"nothing\") { id } entity(ref: {name: \"++\"}) { id } }");
        assertTrue(data.get("company").isNull());
        assertTrue(data.get("node").isNull());
        assertTrue(data.get("entity").isNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "foo/bar",
                "\"open",
                "a AND",
                "((((",
                "Company -1",
                "\\",
                "a^b~2",
                "*",
                "?",
                "[1 TO 2]",
                "天",
                "{!}",
                "a:b",
                "NOT",
                "||"
            })
    void whatAUserTypesIsNeverAnOperator(String text) {
        Ask.graph(
                "query($t: String!) { search(text: $t) { matched entity { id } } entity(ref: {name: $t}) { id } }",
                Map.of("t", text));
    }

    @Test
    void whatAUserTypesIsNeverCypher() {
        String injection = "x'}) DETACH DELETE n //";
        JsonNode data = Ask.graph(
                "query($t: String!, $ts: [String!], $id: ID!) { a: companies(where: {name: {eq: $t}}) { totalCount } b: companies(where: {name: {in: $ts}}) { totalCount } node(id: $id) { id } }",
                Map.of("t", injection, "id", injection, "ts", List.of(injection)));
        assertEquals(0, data.at("/a/totalCount").asInt());
        assertFalse(Ask.graph("{ companies { totalCount } }")
                        .at("/companies/totalCount")
                        .asInt()
                == 0);
    }
}
