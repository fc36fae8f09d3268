package io.spacegraph.graph.statement;

import io.smallrye.graphql.api.CustomStringScalar;
import io.spacegraph.problem.BadArgument;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.Collection;

/**
 * Argument values as the driver accepts them. The look-ahead passes a default as {@code BigDecimal} and a given number
 * as {@code Integer}, enums by constant or name, and custom scalars as Java objects.
 */
public final class Arguments {

    private Arguments() {}

    /** The value as the driver accepts it. */
    public static Object plain(Object value) {
        if (value instanceof Collection<?> values) {
            return values.stream().map(Arguments::plain).toList();
        }
        if (value instanceof BigDecimal || value instanceof Float) {
            return number(((Number) value).doubleValue());
        }
        if (value instanceof Integer || value instanceof BigInteger) {
            return ((Number) value).longValue();
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value instanceof CustomStringScalar scalar ? scalar.stringValueForSerialization() : value;
    }

    /** The value as a day. */
    public static LocalDate day(String argument, Object value) {
        try {
            return value instanceof LocalDate day ? day : LocalDate.parse(value.toString());
        } catch (DateTimeParseException e) {
            throw new BadArgument(
                    argument,
                    "must be a day, was \"" + value + "\"",
                    "a day such as 2025-01-23",
                    "Write it as YYYY-MM-DD.");
        }
    }

    /** The value as an instant; a day means its first moment in UTC. */
    public static ZonedDateTime instant(String argument, Object value) {
        try {
            String text = value.toString();
            return text.length() == 10 ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC) : ZonedDateTime.parse(text);
        } catch (DateTimeParseException e) {
            throw new BadArgument(
                    argument,
                    "must be an instant, was \"" + value + "\"",
                    "an instant such as 2025-02-28T00:00:00Z",
                    "Write it as in ISO 8601.");
        }
    }

    private static Object number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? (Object) (long) value : (Object) value;
    }
}
