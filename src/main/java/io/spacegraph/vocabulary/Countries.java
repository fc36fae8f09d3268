package io.spacegraph.vocabulary;

import java.util.Locale;
import java.util.Set;

/** The countries of ISO 3166-1. */
public final class Countries {
    /** Their codes of two letters, such as {@code CN}. */
    public static final Set<String> CODES = Set.of(Locale.getISOCountries());

    private Countries() {}

    /** The code of three letters of the country with this code of two: {@code CHN}. */
    public static String threeLetters(String code) {
        return of(code).getISO3Country();
    }

    /** The English name of the country with this code of two letters: {@code China}. */
    public static String englishName(String code) {
        return of(code).getDisplayCountry(Locale.ENGLISH);
    }

    private static Locale of(String code) {
        return new Locale.Builder().setRegion(code).build();
    }
}
