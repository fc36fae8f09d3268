package io.spacegraph.http.document;

import graphql.GraphQLContext;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The form of a scalar's values, with texts for error messages.
 *
 * @param allowed what is allowed
 * @param fits whether a value that is not null has the form
 * @param next what to do about a value without it
 */
record ScalarForm(String allowed, Predicate<Object> fits, Function<String, String> next) {

    private static final Map<String, ScalarForm> OURS = Map.of(
            "Date",
            date("a day such as 2025-01-23", "Write it as YYYY-MM-DD.", LocalDate::parse),
            "DateTime",
            date(
                    "an instant such as 2025-02-28T00:00:00Z, or a day, which means its first moment in UTC",
                    "Write it as in ISO 8601.",
                    text -> {
                        if (text.length() == 10) {
                            LocalDate.parse(text);
                        } else {
                            ZonedDateTime.parse(text);
                        }
                    }),
            "CountryCode",
            code("a country of ISO 3166-1 alpha-2, such as CN, US or JP", Codes.COUNTRIES),
            "CurrencyCode",
            code("a currency of ISO 4217, such as USD, CNY or EUR", Codes.CURRENCIES),
            "ID",
            simple("an id, which is a text in quotes", value -> value instanceof String || value instanceof BigInteger),
            "String",
            simple("a text in quotes", String.class::isInstance));

    private static final Map<String, String> ALLOWED = Map.of(
            "Int", "a whole number of at most 2147483647",
            "Float", "a finite number",
            "BigDecimal", "a number of at most 1.7976931348623157E308",
            "Boolean", "true or false");

    /** The form of the scalar. */
    static ScalarForm of(GraphQLScalarType scalar) {
        ScalarForm ours = OURS.get(scalar.getName());
        return ours != null
                ? ours
                : simple(
                        ALLOWED.getOrDefault(scalar.getName(), "a value of " + scalar.getName()),
                        value -> !(value instanceof Literals.Name) && coerces(scalar.getCoercing(), value));
    }

    private static ScalarForm simple(String allowed, Predicate<Object> fits) {
        return new ScalarForm(allowed, fits, text -> "Give such a value.");
    }

    private static ScalarForm date(String allowed, String next, Consumer<String> parse) {
        return new ScalarForm(allowed, value -> value instanceof String text && parses(parse, text), text -> next);
    }

    private static ScalarForm code(String allowed, Codes codes) {
        return new ScalarForm(
                allowed,
                value -> value instanceof String text && codes.has(text),
                text -> codes.meant(text)
                        .map(code -> "Did you mean " + code + "?")
                        .orElse("Look the code up."));
    }

    private static boolean parses(Consumer<String> parse, String text) {
        try {
            parse.accept(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean coerces(Coercing<?, ?> coercing, Object value) {
        try {
            return Optional.ofNullable(coercing.parseValue(value, GraphQLContext.getDefault(), Locale.ENGLISH))
                    .isPresent();
        } catch (CoercingParseValueException e) {
            return false;
        }
    }
}
