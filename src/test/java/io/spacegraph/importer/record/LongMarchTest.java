package io.spacegraph.importer.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The rockets of the Long March family go by more names than any source writes; others do not. */
class LongMarchTest {
    @Test
    void aRocketOfTheFamilyBearsItsAbbreviations() {
        assertEquals(
                List.of("en:Long March 6A", "zh-Latn:Chang Zheng 6A", "en:LM-6A", "zh-Latn:CZ-6A"),
                LongMarch.aliases("Chang Zheng 6A"));
        assertEquals("zh:长征五号", LongMarch.aliases("Long March 5").get(4));
        assertEquals("zh:长征十号", LongMarch.aliases("Long March-10").get(4));
        assertEquals("zh:长征十二号", LongMarch.aliases("Long March 12").get(4));
        assertEquals("zh:长征二十号", LongMarch.aliases("Long March 20").get(4));
    }

    @Test
    void anythingElseDoesNot() {
        for (String name :
                List.of("Long March", "Chang Zheng 5/YZ-2", "Long March 6A launch of March 2022", "LMLV-1")) {
            assertEquals(List.of(), LongMarch.aliases(name), name);
        }
    }
}
