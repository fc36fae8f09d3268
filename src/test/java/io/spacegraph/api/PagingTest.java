package io.spacegraph.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages, walked from either end, are the list: whole, in order, nothing twice; absent values last. */
@Tag("long")
@QuarkusTest
@WithTestResource(GraphResource.class)
class PagingTest {

    private static final int SOME = 50;

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
        List<String> whole = walk(list, order, more, "first", "after", 100, Integer.MAX_VALUE);
        int most = Math.min(SOME, whole.size());
        for (int size : List.of(1, 3, 7)) {
            assertEquals(
                    whole.subList(0, most),
                    walk(list, order, more, "first", "after", size, most),
                    "forward by " + size);
            assertEquals(
                    whole.subList(whole.size() - most, whole.size()),
                    walk(list, order, more, "last", "before", size, most),
                    "backward by " + size);
        }
    }

    /** The ids of the list page by page, as many as asked for from its start or end; the whole list has its total count. */
    private static List<String> walk(
            String list, String order, String more, String size, String cursor, int count, int most) {
        boolean backward = size.equals("last");
        List<String> ids = new ArrayList<>();
        Map<String, Object> variables = new HashMap<>(Map.of("n", count));
        String query =
                "query($n: Int, $c: String) { %s(%s: $n, %s: $c, %s, %s) { totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }"
                        .formatted(list, size, cursor, order, more);
        while (ids.size() < most) {
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
            variables.put(
                    "c",
                    page.at(backward ? "/pageInfo/startCursor" : "/pageInfo/endCursor")
                            .asText());
        }
        List<String> asked = new ArrayList<>(ids.subList(0, Math.min(most, ids.size())));
        if (backward) {
            Collections.reverse(asked);
        }
        return asked;
    }
}
