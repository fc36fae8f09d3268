package io.spacegraph.importer.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.spacegraph.value.PartialDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates in all the shapes that GCAT writes. */
class VagueDateTest {
    @ParameterizedTest
    @CsvSource({
        "1957 Oct  4 1928:34,     1957-10-04,  false",
        "2024 Aug  6 0642:07.125, 2024-08-06,  false",
        "1958 Feb  5 0733,        1958-02-05,  false",
        "1958 Feb 15 07h,         1958-02-15,  false",
        "2024 Aug  6,             2024-08-06,  false",
        "2024 Aug 6,              2024-08-06,  false",
        "2024 Aug,                2024-08,     false",
        "2024 Q3,                 2024-Q3,     false",
        "2024,                    2024,        false",
        "2020s,                   2020s,       false",
        // Behind a time of day it is the time that is uncertain.
        "1957 Oct  4 1928:34?,    1957-10-04,  true",
        "1964 Jun  6 0600?,       1964-06-06,  true",
        "1958 Feb 15 07h?,        1958-02-15,  true",
        "2012 May 23?,            ~2012-05-23, true",
        "2008 Oct?,               ~2008-10,    true",
        "2024 Q3?,                ~2024-Q3,    true",
        "1981?,                   ~1981,       true",
        "2020s?,                  ~2020s,      true",
        "2024 Feb 29,             2024-02-29,  false",
    })
    void itIsReadAsExactlyAsItIsWritten(String text, String notation, boolean isUncertain) {
        assertEquals(Optional.of(new VagueDate(PartialDate.parse(notation), isUncertain)), VagueDate.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "*", "?"})
    void itMayBeMissing(String text) {
        assertEquals(Optional.empty(), VagueDate.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023 Feb 29",
                "2024 Feb 30 0100",
                "2024 Apr 31?",
                "2024 Aug 0",
                "2024 Aug 32",
                "2024 Agu  6",
                "2024 Q5",
                "2024 Q0",
                "2024s",
                "0000",
                "1850 Jan  1",
                "2024-08-06",
                "Aug  6 2024",
                "2024 Aug  6 0642 UTC",
                "2024 Aug  6 2561",
                "2024 Aug  6 0660",
                "2024 Aug  6 24h",
                "2024 Aug  6??",
                "24 Aug  6",
                "??",
            })
    void whatNoCalendarHasIsRefused(String text) {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> VagueDate.parse(text));
        assertFalse(String.valueOf(refused.getMessage()).isBlank());
    }

    @Property
    void whatIsReadIsReadBack(@ForAll("texts") String text) {
        Optional<VagueDate> read;
        try {
            read = VagueDate.parse(text);
        } catch (IllegalArgumentException e) {
            assertFalse(String.valueOf(e.getMessage()).isBlank());
            return;
        }
        read.ifPresent(
                date -> assertEquals(date.date(), PartialDate.parse(date.date().toString())));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> made = Combinators.combine(
                        Arbitraries.integers().between(1890, 2210),
                        Arbitraries.of(
                                "", "s", " Q3", " Q9", " Jan", " Feb 29", " Feb  9", " Xxx 31", " Dec 31", " Nov 31"),
                        Arbitraries.of("", " 0642", " 0642:59", " 9999", " 7h", " -"),
                        Arbitraries.of("", "?", " ?", "*"))
                .as((year, day, time, doubt) -> year + day + time + doubt);
        Arbitrary<String> near =
                Arbitraries.strings().withChars("0123456789 JanFebQs?*-:.h").ofMaxLength(22);
        return Arbitraries.oneOf(made, near, Arbitraries.strings().ofMaxLength(12));
    }
}
