package io.spacegraph.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages, walked from either end, are the list: whole, in order, nothing twice; absent values last. */
@QuarkusTest
@WithTestResource(GraphResource.class)
class PagingTest {

    @ParameterizedTest
    @CsvSource({
        "companies, NAME, ASC, ''",
        "companies, FOUNDED, ASC, ''",
        "companies, FOUNDED, DESC, ''",
        "companies, CONFLICTS, DESC, ''",
        "missions, DATE, ASC, ''",
        "missions, DATE, DESC, ''",
        "missions, SATELLITES, DESC, ''",
        "missions, DATE, DESC, 'at: {validAt: \"2025-06-01\"}'",
        "rockets, COST_PER_KG, ASC, ''",
        "claims, STATED, DESC, 'property: KIND'",
    })
    void pagesAreTheList(String list, String by, String dir, String more) {
        String order = "orderBy: [{by: %s, dir: %s}]".formatted(by, dir);
        List<String> whole = walk(list, order, more, "first", "after", 100);
        for (int size : List.of(1, 3, 7)) {
            assertEquals(whole, walk(list, order, more, "first", "after", size), "forward by " + size);
            assertEquals(whole, walk(list, order, more, "last", "before", size), "backward by " + size);
        }
    }

    private static List<String> walk(String list, String order, String more, String size, String cursor, int count) {
        boolean backward = size.equals("last");
        List<String> ids = new ArrayList<>();
        Map<String, Object> variables = new HashMap<>(Map.of("n", count));
        String query =
                "query($n: Int, $c: String) { %s(%s: $n, %s: $c, %s, %s) { totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }"
                        .formatted(list, size, cursor, order, more);
        for (int pages = 0; pages < 200; pages++) {
            JsonNode page = Ask.graph(query, variables).get(list);
            List<String> nodes = page.get("nodes").findValuesAsText("id");
            assertEquals(nodes, page.get("edges").findValuesAsText("id"));
            if (backward) {
                Collections.reverse(nodes);
            }
            ids.addAll(nodes);
            if (!page.at(backward ? "/pageInfo/hasPreviousPage" : "/pageInfo/hasNextPage")
                    .asBoolean()) {
                assertEquals(page.get("totalCount").asInt(), ids.size());
                break;
            }
            assertTrue(ids.size() < 1000);
            variables.put(
                    "c",
                    page.at(backward ? "/pageInfo/startCursor" : "/pageInfo/endCursor")
                            .asText());
        }
        if (backward) {
            Collections.reverse(ids);
        }
        return ids;
    }
}
