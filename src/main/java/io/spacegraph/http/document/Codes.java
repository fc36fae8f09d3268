package io.spacegraph.http.document;

import io.spacegraph.problem.Nearest;
import io.spacegraph.vocabulary.Countries;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        Map<String, String> words = Countries.CODES.stream()
                .flatMap(code -> Stream.of(Countries.threeLetters(code), upper(Countries.englishName(code)))
                        .map(word -> Map.entry(word, code)))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
        return new Codes(Countries.CODES, words);
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
