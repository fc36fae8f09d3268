package io.spacegraph.http.document;

import graphql.execution.TypeFromAST;
import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.SourceLocation;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import io.spacegraph.http.wire.HttpConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds errors in the values of arguments and variables; names and everything else are left to validation. */
public final class ArgumentCheck {

    private final GraphQLSchema schema;
    private final HttpConfig.Limits limits;
    private final List<BadValue> found = new ArrayList<>();

    private ArgumentCheck(GraphQLSchema schema, HttpConfig.Limits limits) {
        this.schema = schema;
        this.limits = limits;
    }

    /** The errors in the values in the document itself. */
    static List<BadValue> ofLiterals(GraphQLSchema schema, HttpConfig.Limits limits, Document document) {
        ArgumentCheck check = new ArgumentCheck(schema, limits);
        for (FragmentDefinition fragment : document.getDefinitionsOfType(FragmentDefinition.class)) {
            check.walk(check.type(fragment.getTypeCondition()), fragment.getSelectionSet());
        }
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            for (VariableDefinition variable : operation.getVariableDefinitions()) {
                check.value(
                        check.type(variable),
                        variable.getDefaultValue(),
                        variable.getName(),
                        variable.getSourceLocation());
            }
            check.walk(schema.getQueryType(), operation.getSelectionSet());
        }
        return check.found;
    }

    /** The errors in the values that the request gives to the operation's variables. */
    public static List<BadValue> ofVariables(
            GraphQLSchema schema,
            HttpConfig.Limits limits,
            OperationDefinition operation,
            Map<String, @Nullable Object> given) {
        ArgumentCheck check = new ArgumentCheck(schema, limits);
        for (VariableDefinition variable : operation.getVariableDefinitions()) {
            String name = variable.getName();
            boolean isLeftOut = !given.containsKey(name) && variable.getDefaultValue() != null;
            GraphQLType type = check.type(variable);
            if (type != null && !isLeftOut && (given.get(name) != null || GraphQLTypeUtil.isNonNull(type))) {
                check.check(variable.getSourceLocation()).check(type, given.get(name), "variables." + name);
            }
        }
        return check.found;
    }

    private void walk(@Nullable GraphQLType type, @Nullable SelectionSet selected) {
        if (type == null || selected == null) {
            return;
        }
        for (Selection<?> selection : selected.getSelections()) {
            if (selection instanceof InlineFragment fragment) {
                TypeName condition = fragment.getTypeCondition();
                walk(condition == null ? type : type(condition), fragment.getSelectionSet());
            } else if (selection instanceof Field field && type instanceof GraphQLFieldsContainer container) {
                field(container, field);
            }
        }
    }

    private void field(GraphQLFieldsContainer type, Field field) {
        GraphQLFieldDefinition definition = type.getFieldDefinition(field.getName());
        if (definition == null) {
            return;
        }
        for (Argument argument : field.getArguments()) {
            GraphQLArgument declared = definition.getArgument(argument.getName());
            if (declared != null) {
                value(declared.getType(), argument.getValue(), argument.getName(), argument.getSourceLocation());
            }
        }
        walk(GraphQLTypeUtil.unwrapAll(definition.getType()), field.getSelectionSet());
    }

    private void value(@Nullable GraphQLType type, @Nullable Object value, String argument, SourceLocation place) {
        if (type != null && value != null) {
            check(place).check(type, value, argument);
        }
    }

    private ValueCheck check(SourceLocation place) {
        return new ValueCheck(limits.argumentDepth(), place, found::add);
    }

    private @Nullable GraphQLType type(TypeName name) {
        return schema.getType(name.getName());
    }

    private @Nullable GraphQLType type(VariableDefinition variable) {
        return TypeFromAST.getTypeFromAST(schema, variable.getType());
    }
}
