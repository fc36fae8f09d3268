package io.spacegraph.http.document;

import graphql.language.SourceLocation;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import io.spacegraph.problem.Nearest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Checks one argument's value against its type, by the rules of the GraphQL specification (input coercion), with
 * messages that help: those of graphql-java name Java classes.
 */
final class ValueCheck {

    /** A longer list of constants does not help in a message. */
    private static final int LISTED = 40;

    private final int depth;
    private final SourceLocation place;
    private final Consumer<BadValue> found;

    /**
     * A check.
     *
     * @param depth how deep it checks; another limit refuses deeper values
     * @param place where the argument is
     * @param found gets each error
     */
    ValueCheck(int depth, SourceLocation place, Consumer<BadValue> found) {
        this.depth = depth;
        this.place = place;
        this.found = found;
    }

    /** Checks a value of a document or of a variable. */
    void check(GraphQLType type, @Nullable Object given, String argument) {
        check(type, given, argument, 1);
    }

    private void check(GraphQLType type, @Nullable Object given, String argument, int level) {
        Object value = Literals.plain(given);
        if (level > depth || value instanceof Literals.Variable) {
            return;
        }
        if (value == null) {
            if (type instanceof GraphQLNonNull) {
                report(argument, "must not be null", allowed(type), "Give it, or leave the argument out.");
            }
            return;
        }
        GraphQLType inner = GraphQLTypeUtil.unwrapNonNull(type);
        if (inner instanceof GraphQLList list) {
            list(list, value, argument, level);
        } else if (inner instanceof GraphQLInputObjectType object) {
            object(object, value, argument, level);
        } else if (inner instanceof GraphQLEnumType constants) {
            constant(constants, given, value, argument);
        } else {
            scalar((GraphQLScalarType) inner, value, argument);
        }
    }

    private void list(GraphQLList type, Object value, String argument, int level) {
        if (!(value instanceof List<?> items)) {
            check(type.getWrappedType(), value, argument, level + 1);
            return;
        }
        for (int i = 0; i < items.size(); i++) {
            check(type.getWrappedType(), items.get(i), argument + "[" + i + "]", level + 1);
        }
    }

    private void object(GraphQLInputObjectType type, Object value, String argument, int level) {
        if (!(value instanceof Map<?, ?> entries)) {
            report(argument, "must be an object, was " + shown(value), allowed(type), "Write it in braces.");
            return;
        }
        entries.keySet().stream()
                .filter(name -> type.getField(name.toString()) == null)
                .forEach(name -> unknown(type, name.toString(), argument));
        for (GraphQLInputObjectField field : type.getFields()) {
            if (entries.containsKey(field.getName())) {
                check(field.getType(), entries.get(field.getName()), argument + "." + field.getName(), level + 1);
            } else if (GraphQLTypeUtil.isNonNull(field.getType()) && !field.hasSetDefaultValue()) {
                report(argument + "." + field.getName(), "is missing", allowed(field.getType()), "Give it.");
            }
        }
        long given = entries.values().stream()
                .map(Literals::plain)
                .filter(Objects::nonNull)
                .count();
        if (type.isOneOf() && (given != 1 || entries.size() != 1)) {
            String next = entries.isEmpty() ? "Give one of them." : "Leave out all but one.";
            report(argument, "must be " + allowed(type) + ", had " + entries.size(), allowed(type), next);
        }
    }

    private void unknown(GraphQLInputObjectType type, String name, String argument) {
        List<String> names =
                type.getFields().stream().map(GraphQLInputObjectField::getName).toList();
        report(argument + "." + name, "is unknown", allowed(type), meant(name, names));
    }

    private void constant(GraphQLEnumType type, @Nullable Object given, Object value, String argument) {
        boolean isLiteral = given instanceof graphql.language.Value;
        boolean isName = isLiteral ? value instanceof Literals.Name : value instanceof String;
        if (!isName || type.getValue(value.toString()) == null) {
            List<String> names = names(type);
            String next = isLiteral && !isName && names.contains(value.toString())
                    ? "Write it without quotes."
                    : meant(value.toString(), names);
            report(argument, "must be one of " + type.getName() + ", was " + shown(value), allowed(type), next);
        }
    }

    private void scalar(GraphQLScalarType type, Object value, String argument) {
        ScalarForm form = ScalarForm.of(type);
        if (!form.fits().test(value)) {
            report(
                    argument,
                    "must be " + form.allowed() + ", was " + shown(value),
                    form.allowed(),
                    form.next().apply(value.toString()));
        }
    }

    private void report(String argument, String fault, String allowed, String next) {
        found.accept(new BadValue(argument, fault, allowed, next, place));
    }

    private static String meant(String word, List<String> known) {
        return Nearest.find(word, known)
                .map(near -> "Did you mean " + near + "?")
                .orElse("Take one of those that are allowed.");
    }

    private static String allowed(GraphQLType type) {
        GraphQLType inner = GraphQLTypeUtil.unwrapNonNull(type);
        if (inner instanceof GraphQLList list) {
            return "a list: " + allowed(list.getWrappedType());
        }
        if (inner instanceof GraphQLInputObjectType object) {
            List<String> names = object.getFields().stream()
                    .map(GraphQLInputObjectField::getName)
                    .toList();
            return (object.isOneOf() ? "exactly one of " : "") + String.join(", ", names);
        }
        if (inner instanceof GraphQLEnumType constants) {
            List<String> names = names(constants);
            return names.size() <= LISTED
                    ? String.join(", ", names)
                    : "one of the " + names.size() + " constants of " + constants.getName() + " in the schema";
        }
        return ScalarForm.of((GraphQLScalarType) inner).allowed();
    }

    private static List<String> names(GraphQLEnumType type) {
        return type.getValues().stream()
                .map(GraphQLEnumValueDefinition::getName)
                .toList();
    }

    private static String shown(Object value) {
        if (value instanceof String text) {
            return '"' + text + '"';
        }
        return value instanceof Map ? "an object" : value instanceof List ? "a list" : value.toString();
    }
}
