package io.spacegraph.answers.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.spacegraph.answers.Values;
import io.spacegraph.value.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a rocket is medium or large: by what sources call it, else by what it carries. */
class RocketSizeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SMALL        |            | NO      | Sources call R small",
                "SMALL        | 22800      | NO      | Sources call R small",
                "MEDIUM LARGE | 300        | YES     | Sources call R medium and large",
                "SMALL MEDIUM | 3000       | UNKNOWN | Sources call R small and medium",
                "''           | 225 300    | NO      | R carries 225 to 300 kg to low Earth orbit",
                "''           | 1000       | NO      | rockets up to 1,000 kg are called small",
                "''           | 1001       | UNKNOWN | none says whether that is medium",
                "''           | 2000 8000  | UNKNOWN | 2,000 to 8,000 kg",
                "''           | 3000       | YES     | rockets from 3,000 kg are called medium",
                "''           |            | UNKNOWN | No source says how large R is"
            })
    void aSizeIsToldOrReckoned(String classes, String payloads, Tri met, String reason) {
        ConditionFinding finding = RocketSize.finding(new Row(Map.of(
                "name",
                "R",
                "sizes",
                rows(classes, word -> Map.of("text", word)),
                "payloads",
                rows(
                        payloads,
                        word -> Map.of(
                                "range",
                                Map.of(
                                        "number",
                                        Double.valueOf(word),
                                        "low",
                                        Double.valueOf(word),
                                        "high",
                                        Double.valueOf(word),
                                        "bound",
                                        "EXACT"))))));
        assertEquals(met, finding.met());
        assertTrue(finding.reason().contains(reason), finding::reason);
    }

    private static List<Map<String, Object>> rows(String words, Function<String, Map<String, Object>> value) {
        return words == null || words.isEmpty()
                ? List.of()
                : Arrays.stream(words.split(" "))
                        .map(word -> {
                            Values row = new Values().put("id", "claim/" + word);
                            value.apply(word).forEach(row::put);
                            return row.map();
                        })
                        .toList();
    }
}
