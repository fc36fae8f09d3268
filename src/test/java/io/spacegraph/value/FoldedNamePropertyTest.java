package io.spacegraph.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What people type in different ways and mean the same folds to the same; what differs in more stays apart. */
class FoldedNamePropertyTest {
    @Property
    void whatIsFoldedFoldsToItself(@ForAll String name) {
        String folded = FoldedName.of(name);
        assertEquals(folded, FoldedName.of(folded));
        assertEquals(FoldedName.joined(name), FoldedName.joined(folded));
    }

    @Property
    void noFormOfUnicodeMakesADifference(@ForAll String name) {
        for (Normalizer.Form form : Normalizer.Form.values()) {
            assertEquals(FoldedName.of(name), FoldedName.of(Normalizer.normalize(name, form)));
        }
    }

    @Property
    void neitherCaseNorSpaceAroundMakesADifference(@ForAll String name) {
        assertEquals(FoldedName.of(name), FoldedName.of(" \t" + name.toUpperCase(Locale.ROOT) + "\u3000"));
    }

    @Example
    void whatPeopleMeanAlikeIsTheSame() {
        assertSame("kineis", "Kin\u00E9is", "Kine\u0301is", "KIN\u00C9IS", "\uFF2Bineis");
        assertSame("razor's edge", "Razor\u2019s Edge", "Razor`s  Edge ", "Razor\u00B4s\u00A0Edge");
        assertSame("\"long march\"-6", "\u201CLong March\u201D\u20116", "\u00ABLong\u200B March\u00BB\u20136");
        assertSame("andoya", "And\u00F8ya");
        assertSame("strasse", "Stra\u00DFe");
        assertSame("at&t", "AT\uFF06T");
    }

    @Example
    void lettersOfOtherScriptsStayApart() {
        assertNotEquals(FoldedName.of("\u30AC"), FoldedName.of("\u30AB"));
        assertNotEquals(FoldedName.of("\u0439"), FoldedName.of("\u0438"));
        assertNotEquals(FoldedName.of("\u661F\u969B\u69AE\u8000"), FoldedName.of("\u661F\u9645\u8363\u8000"));
        assertEquals("\u5929\u5175\u79D1\u6280", FoldedName.of("\u5929\u5175\u79D1\u6280"));
    }

    @Example
    void lettersAndDigitsAlone() {
        assertEquals("zhuque3", FoldedName.joined("Zhuque-3"));
        assertEquals("att", FoldedName.joined("AT&T"));
        assertEquals("", FoldedName.joined("&!"));
    }

    private static void assertSame(String folded, String... names) {
        for (String name : names) {
            assertEquals(folded, FoldedName.of(name));
        }
    }
}
