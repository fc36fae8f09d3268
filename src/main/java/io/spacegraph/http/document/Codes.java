package io.spacegraph.http.document;

import io.spacegraph.problem.Nearest;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The codes of a standard, in upper or lower case.
 *
 * @param codes all of them
 * @param words other names that people write, in capitals, each with its code
 */
record Codes(Set<String> codes, Map<String, String> words) {

    /** ISO 3166-1 alpha-2, with the three-letter codes and the English names as other names. */
    static final Codes COUNTRIES = countries();

    /** ISO 4217. */
    static final Codes CURRENCIES = new Codes(
            Currency.getAvailableCurrencies().stream()
                    .map(Currency::getCurrencyCode)
                    .collect(Collectors.toUnmodifiableSet()),
            Map.of("RMB", "CNY", "YUAN", "CNY", "DOLLAR", "USD", "US$", "USD", "YEN", "JPY", "POUND", "GBP"));

    boolean has(String text) {
        return codes.contains(upper(text));
    }

    /** The code that is most likely meant. */
    Optional<String> meant(String text) {
        return Optional.ofNullable(words.get(upper(text))).or(() -> Nearest.find(upper(text), codes));
    }

    private static Codes countries() {
        Set<String> codes = Set.of(Locale.getISOCountries());
        Map<String, String> words = codes.stream()
                .map(code -> new Locale.Builder().setRegion(code).build())
                .flatMap(country ->
                        List.of(country.getISO3Country(), upper(country.getDisplayCountry(Locale.ENGLISH))).stream()
                                .map(word -> Map.entry(word, country.getCountry())))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
        return new Codes(codes, words);
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
