package io.spacegraph.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.spacegraph.value.Row;
import io.spacegraph.value.ValueKind;
import io.spacegraph.vocabulary.ClaimProperty;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No link is left without words. */
class LinkVerbTest {

    static List<ClaimProperty> links() {
        return Stream.of(ClaimProperty.values())
                .filter(property -> property.kind() == ValueKind.LINK)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("links")
    void everyLinkIsToldFromEitherEnd(ClaimProperty link) {
        for (boolean backward : List.of(false, true)) {
            String clause = LinkVerb.of(link).clause("Alpha", "Beta", backward);
            assertTrue(clause.matches("Alpha [a-z ]+Beta( [a-z ]+)?"), clause);
        }
    }

    @Test
    void aSentenceIsWalkedInItsOwnDirection() {
        Row made = new Row(Map.of("from", "Starship", "to", "SpaceX", "relation", "MAKES", "backward", true));
        Row named =
                new Row(Map.of("from", "SpaceX", "to", "the plan", "relation", "NAMED_TOGETHER", "document", "A page"));
        assertEquals(
                "Starship is made by SpaceX; SpaceX and the plan are named together in \"A page\".",
                new EvidencePath(new Row(Map.of("sentence", List.of(made.values(), named.values())))).getSentence());
    }
}
