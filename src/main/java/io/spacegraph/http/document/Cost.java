package io.spacegraph.http.document;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.ValuesResolver;
import graphql.introspection.Introspection;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import io.spacegraph.http.wire.HttpConfig;
import io.spacegraph.http.wire.Refusal;
import io.spacegraph.paging.PageRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The cost of an operation: the largest number of nodes that it can return, and one for each condition of its filters.
 * Page sizes multiply on the way down; a list without a page size counts as a fixed number; a field selected twice
 * under one name counts once.
 */
public final class Cost {

    /** The largest cost; larger products are cut to it. */
    private static final long CEILING = 1_000_000_000_000L;

    /** A selection on a type. */
    private record Part(SelectionSet selections, GraphQLCompositeType on) {}

    /** The selections of one name on one type. */
    private record Merged(GraphQLCompositeType on, List<Field> fields) {}

    /** A page: where it is asked for, by which argument and of which size. */
    private record Paged(String path, String argument, long size) {}

    private final GraphQLSchema schema;
    private final HttpConfig.Limits limits;
    private final int pageSize;
    private final CoercedVariables variables;
    private final ArgumentSize arguments;
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private @Nullable Paged largest;

    /** The counts: nodes and conditions together, and the conditions alone. */
    public record Counted(long total, int conditions) {}

    private Cost(
            GraphQLSchema schema,
            HttpConfig.Limits limits,
            int pageSize,
            Document document,
            ArgumentSize arguments,
            CoercedVariables variables) {
        this.arguments = arguments;
        this.schema = schema;
        this.limits = limits;
        this.pageSize = pageSize;
        this.variables = variables;
        document.getDefinitionsOfType(FragmentDefinition.class).forEach(each -> fragments.put(each.getName(), each));
    }

    /**
     * The cost; a request above the limit is refused, and so is a page that alone is too large.
     *
     * @param arguments the limits of arguments
     * @param variables the values of the variables
     */
    public static Counted check(
            GraphQLSchema schema,
            HttpConfig.Limits limits,
            int pageSize,
            Document document,
            OperationDefinition operation,
            ArgumentSize arguments,
            CoercedVariables variables) {
        Cost cost = new Cost(schema, limits, pageSize, document, arguments, variables);
        long nodes = cost.nodes(List.of(new Part(operation.getSelectionSet(), schema.getQueryType())), 1, "");
        long total = nodes + arguments.conditions();
        if (total > limits.cost()) {
            throw cost.exceeded(total);
        }
        return new Counted(total, arguments.conditions());
    }

    private Refusal exceeded(long nodes) {
        String most = "at most " + limits.cost() + " nodes and conditions in one request";
        String message = "The cost is " + nodes + ", the limit is " + limits.cost();
        if (largest == null) {
            return Refusal.ofQuestion("TOO_COSTLY", message, "Ask in several requests, or select less.")
                    .about("query", most);
        }
        String argument = largest.path + "." + largest.argument;
        return Refusal.ofQuestion("TOO_COSTLY", message, "Lower " + argument + ", was " + largest.size + ".")
                .about(argument, most);
    }

    private long nodes(List<Part> parts, long times, String path) {
        Map<String, Merged> fields = new LinkedHashMap<>();
        parts.forEach(part -> collect(part, fields, new HashSet<>()));
        long sum = 0;
        for (Merged each : fields.values()) {
            sum = Math.min(CEILING, sum + nodes(each, times, path));
        }
        return sum;
    }

    private long nodes(Merged merged, long times, String path) {
        Field field = merged.fields.get(0);
        if (field.getName().startsWith("__")) {
            return 0;
        }
        String here = path.isEmpty() ? field.getName() : path + "." + field.getName();
        arguments.add(field, here);
        GraphQLFieldDefinition definition = Introspection.getFieldDef(schema, merged.on, field.getName());
        if (!(GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLCompositeType type)) {
            return 0;
        }
        boolean ofPage = isPage(merged.on);
        long each = ofPage ? times : Math.min(CEILING, times * size(field, definition, here));
        List<Part> below = merged.fields.stream()
                .map(one -> new Part(one.getSelectionSet(), type))
                .toList();
        return (ofPage ? 0 : each) + nodes(below, each, here);
    }

    private long size(Field field, GraphQLFieldDefinition definition, String path) {
        if (definition.getArgument("first") == null) {
            return isList(definition.getType()) ? limits.defaultListSize() : 1;
        }
        Map<String, Object> values = ValuesResolver.getArgumentValues(
                definition.getArguments(),
                field.getArguments(),
                variables,
                GraphQLContext.getDefault(),
                Locale.ENGLISH);
        if (!isList(definition.getType())) {
            PageRequest.of(values, pageSize);
        }
        String argument = values.get("last") == null ? "first" : "last";
        long size = values.get(argument) instanceof Number number
                ? Math.max(1, number.longValue())
                : limits.defaultListSize();
        if (largest == null || size >= largest.size) {
            largest = new Paged(path, argument, size);
        }
        return size;
    }

    private void collect(Part part, Map<String, Merged> fields, Set<String> visited) {
        for (Selection<?> selection : part.selections.getSelections()) {
            if (selection instanceof Field field) {
                fields.computeIfAbsent(
                                part.on.getName() + "." + field.getResultKey(),
                                any -> new Merged(part.on, new ArrayList<>()))
                        .fields
                        .add(field);
            } else if (selection instanceof InlineFragment fragment) {
                collect(on(fragment.getSelectionSet(), fragment.getTypeCondition(), part.on), fields, visited);
            } else if (selection instanceof FragmentSpread spread && visited.add(spread.getName())) {
                FragmentDefinition fragment = Objects.requireNonNull(fragments.get(spread.getName()));
                collect(on(fragment.getSelectionSet(), fragment.getTypeCondition(), part.on), fields, visited);
            }
        }
    }

    private Part on(SelectionSet selections, @Nullable TypeName condition, GraphQLCompositeType otherwise) {
        GraphQLType type = condition == null ? null : schema.getType(condition.getName());
        return new Part(selections, type instanceof GraphQLCompositeType composite ? composite : otherwise);
    }

    /** The nodes of a page were counted with the page. */
    private static boolean isPage(GraphQLCompositeType type) {
        return type.getName().endsWith("Connection") || type.getName().endsWith("Edge");
    }

    private static boolean isList(GraphQLType type) {
        return GraphQLTypeUtil.unwrapNonNull(type) instanceof GraphQLList;
    }
}
