package io.spacegraph.http.wire;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Numbers that the database can store: finite as a double, in any notation, and without many digits. */
final class BoundedNumber implements Coercing<Object, Object> {

    private static final String EXPECTED = "Expected a number of at most 1.7976931348623157E308";
    private static final int DECIMALS = 400;

    private final Function<BigDecimal, Object> form;

    /** Numbers in the form of the type; others are refused. */
    BoundedNumber(Function<BigDecimal, Object> form) {
        this.form = form;
    }

    @Override
    public Object serialize(Object value, GraphQLContext context, Locale locale) {
        return number(value).orElseThrow(() -> new CoercingSerializeException(EXPECTED));
    }

    @Override
    public Object parseValue(Object value, GraphQLContext context, Locale locale) {
        return number(value).orElseThrow(() -> new CoercingParseValueException(EXPECTED));
    }

    @Override
    public Object parseLiteral(Value<?> literal, CoercedVariables variables, GraphQLContext context, Locale locale) {
        Object value = literal instanceof IntValue integer
                ? new BigDecimal(integer.getValue())
                : literal instanceof FloatValue number ? number.getValue() : literal;
        return number(value).orElseThrow(() -> new CoercingParseLiteralException(EXPECTED));
    }

    @Override
    public Value<?> valueToLiteral(Object value, GraphQLContext context, Locale locale) {
        return FloatValue.newFloatValue(new BigDecimal(value.toString())).build();
    }

    private Optional<Object> number(Object value) {
        if (!(value instanceof Number number) || !Double.isFinite(number.doubleValue())) {
            return Optional.empty();
        }
        BigDecimal decimal = value instanceof BigDecimal exact ? exact : new BigDecimal(number.toString());
        if (Math.abs((long) decimal.scale()) > DECIMALS) {
            return Optional.empty();
        }
        try {
            return Optional.of(form.apply(decimal));
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }
}
