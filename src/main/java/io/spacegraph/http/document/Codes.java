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
 * The codes of a standard, in either case.
 *
 * @param codes all of them
 * @param words what people write instead, in capitals, each with the code that they mean
 */
record Codes(Set<String> codes, Map<String, String> words) {

    /** ISO 3166-1 alpha-2, and by the codes of three letters and the English names. */
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

    /** The code that was most likely meant. */
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
