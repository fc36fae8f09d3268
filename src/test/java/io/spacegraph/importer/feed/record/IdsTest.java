package io.spacegraph.importer.feed.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.spacegraph.vocabulary.EntityType;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Ids that are made of the codes of feeds. */
class IdsTest {
    private static final String SIGNS = "AaB1 -+/";

    @Test
    void aPlainCodeIsReadable() {
        assertEquals("company/gcat-spx", Ids.of(EntityType.COMPANY, "GCAT", "SPX"));
        assertEquals("mission/2024-140", Ids.mission("2024-140"));
        assertTrue(Ids.mission("1962 A OMI").startsWith("mission/1962-a-omi-"));
    }

    @Test
    void codesThatOnlySignsOrSmallLettersTellApartGetAnIdEach() {
        assertNotEquals(Ids.slug("Antares 230"), Ids.slug("Antares 230+"));
        assertNotEquals(Ids.slug("CZ-5"), Ids.slug("CZ 5"));
        assertNotEquals(Ids.slug("SPX"), Ids.slug("spx"));
        assertNotEquals(Ids.slug("长征"), Ids.slug("东风"));
    }

    @Property(tries = 5000)
    void differentCodesGetDifferentIds(
            @ForAll("codes") String one, @ForAll @IntRange(max = 3) int place, @ForAll("signs") char sign) {
        String other = one.substring(0, place) + sign + one.substring(place + 1);
        Assume.that(!one.equals(other));
        assertNotEquals(Ids.slug(one), Ids.slug(other));
    }

    @Property
    void anIdIsOneOfTheGraphs(@ForAll String code) {
        String slug = Ids.slug(code);
        assertTrue(slug.matches("[a-z0-9]+(-[a-z0-9]+)*"), slug);
    }

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.strings().withChars(SIGNS).ofLength(4);
    }

    @Provide
    Arbitrary<Character> signs() {
        return Arbitraries.chars().with(SIGNS);
    }
}
