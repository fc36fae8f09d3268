package io.spacegraph.http.wire;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An instant that may be given as a day, which means its first moment in UTC: SmallRye's own scalar accepts no day in
 * input objects.
 */
final class DayOrInstant implements Coercing<Object, Object> {

    private final Coercing<?, ?> instants;

    DayOrInstant(Coercing<?, ?> instants) {
        this.instants = instants;
    }

    @Override
    public @Nullable Object serialize(Object value, GraphQLContext context, Locale locale) {
        return instants.serialize(value, context, locale);
    }

    @Override
    public @Nullable Object parseValue(Object value, GraphQLContext context, Locale locale) {
        return instants.parseValue(value instanceof String text ? instant(text) : value, context, locale);
    }

    @Override
    public @Nullable Object parseLiteral(
            Value<?> literal, CoercedVariables variables, GraphQLContext context, Locale locale) {
        Value<?> instant = literal instanceof StringValue text ? StringValue.of(instant(text.getValue())) : literal;
        return instants.parseLiteral(instant, variables, context, locale);
    }

    @Override
    public Value<?> valueToLiteral(Object value, GraphQLContext context, Locale locale) {
        return instants.valueToLiteral(value, context, locale);
    }

    private static String instant(String text) {
        try {
            return LocalDate.parse(text)
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant()
                    .toString();
        } catch (DateTimeParseException e) {
            return text;
        }
    }
}
