package io.spacegraph.http.document;

import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.EnumValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Converts values of a document to the form of variables: lists, maps, numbers, texts, booleans and null. */
final class Literals {

    private Literals() {}

    /** A name without quotes, which is only valid for a constant. */
    record Name(String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    /** A variable, whose value is checked with the variables. */
    record Variable(String name) {}

    /** The value; lists and objects are converted only at the top, their items stay literals. */
    static @Nullable Object plain(@Nullable Object value) {
        if (!(value instanceof Value<?>)) {
            return value;
        }
        if (value instanceof ArrayValue array) {
            return array.getValues();
        }
        if (value instanceof ObjectValue object) {
            Map<String, Object> entries = new LinkedHashMap<>();
            for (ObjectField field : object.getObjectFields()) {
                entries.put(field.getName(), field.getValue());
            }
            return entries;
        }
        return scalar((Value<?>) value);
    }

    private static @Nullable Object scalar(Value<?> value) {
        if (value instanceof StringValue text) {
            return text.getValue();
        }
        if (value instanceof IntValue whole) {
            return whole.getValue();
        }
        if (value instanceof FloatValue number) {
            return number.getValue();
        }
        if (value instanceof BooleanValue either) {
            return either.isValue();
        }
        if (value instanceof EnumValue constant) {
            return new Name(constant.getName());
        }
        return value instanceof VariableReference reference ? new Variable(reference.getName()) : null;
    }
}
