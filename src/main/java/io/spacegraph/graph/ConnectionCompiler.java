package io.spacegraph.graph;

import graphql.schema.SelectedField;
import io.spacegraph.graph.statement.ResultKeys;
import io.spacegraph.paging.Cursor;
import io.spacegraph.paging.PageRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compiles a page: its nodes as one {@code COLLECT} of one more than asked for, and its {@code totalCount} and facets
 * only if they are selected.
 */
final class ConnectionCompiler {

    private final Compiler compiler;
    private final Class<?> type;
    private final Match match;

    ConnectionCompiler(Compiler compiler, Class<?> type, Match match) {
        this.compiler = compiler;
        this.type = type;
        this.match = match;
    }

    /** The map of the selected fields of the page. */
    String compile(Collection<SelectedField> fields, Map<String, Object> arguments) {
        PageRequest request = PageRequest.of(arguments, compiler.config().maxPageSize());
        List<String> entries = new ArrayList<>();
        if (has(fields, "nodes") || has(fields, "edges") || has(fields, "pageInfo")) {
            entries.addAll(page(fields, request, arguments.get("orderBy")));
        }
        if (has(fields, "totalCount")) {
            entries.add("totalCount: COUNT {\n  " + CypherText.indent(match.clauses()) + "\n  RETURN DISTINCT "
                    + match.variable() + "\n}");
        }
        if (has(fields, "facets")) {
            entries.add("facets: " + facets());
        }
        return CypherText.map(entries);
    }

    private List<String> page(Collection<SelectedField> fields, PageRequest request, @Nullable Object orderBy) {
        SortOrder order = SortOrder.of(compiler.shapes().get(type), orderBy, request.backward());
        String limit = compiler.bind((long) request.size());
        String rows = """
                page: COLLECT {
                  %s
                  WITH DISTINCT %s
                  WITH %s%s
                  ORDER BY %s LIMIT %s + 1
                  RETURN %s
                }""".formatted(
                        CypherText.indent(match.clauses()),
                        match.variable(),
                        order.keys(compiler, match.variable()),
                        CypherText.indent(behind(order, request)),
                        order.by(match.variable()),
                        limit,
                        CypherText.indent(item(fields, order)));
        return List.of("size: " + limit, "backward: " + request.backward(), "more: " + request.continues(), rows);
    }

    private String behind(SortOrder order, PageRequest request) {
        if (request.cursor() == null) {
            return "";
        }
        List<Object> keys =
                Cursor.read(request.cursor(), order.name(), order.keys().size() + 1, request.cursorArgument());
        return "\nWHERE " + order.behind(compiler, match.variable(), keys);
    }

    private String item(Collection<SelectedField> fields, SortOrder order) {
        List<String> entries = new ArrayList<>();
        entries.add("order: '" + order.name() + "'");
        entries.add("keys: " + order.cursor(match.variable()));
        for (SelectedField field : fields) {
            if (field.getName().equals("nodes")) {
                entries.add(ResultKeys.ofResult(field.getResultKey()) + ": " + node(field));
            }
            if (field.getName().equals("edges")) {
                entries.add(ResultKeys.ofResult(field.getResultKey()) + ": " + edge(field));
            }
        }
        return CypherText.map(entries);
    }

    private String edge(SelectedField field) {
        List<String> nodes = field.getSelectionSet().getImmediateFields().stream()
                .filter(inner -> inner.getName().equals("node"))
                .map(inner -> ResultKeys.ofResult(inner.getResultKey()) + ": " + node(inner))
                .toList();
        return CypherText.map(nodes);
    }

    private String node(SelectedField field) {
        return compiler.project(type, match.variable(), field.getSelectionSet().getImmediateFields());
    }

    private String facets() {
        List<String> counts =
                compiler.shapes().get(type).facets().stream().map(this::facet).toList();
        return counts.isEmpty() ? "[]" : String.join(" + ", counts);
    }

    /** Counts value by value: Cypher refuses an aggregating function inside a subquery of a RETURN. */
    private String facet(String field) {
        String value = compiler.expression(compiler.shapes().get(type), match.variable(), "n." + field);
        String all = CypherText.indent(match.clauses());
        return """
                COLLECT {
                  %1$s
                  WITH DISTINCT %2$s AS value
                  WHERE value IS NOT NULL
                  WITH value, COUNT {
                    %3$s
                    WITH DISTINCT %4$s
                    WHERE %2$s = value
                    RETURN %4$s
                  } AS count ORDER BY count DESC, value
                  RETURN {field: '%5$s', value: value, count: count}
                }""".formatted(all, value, CypherText.indent(all), match.variable(), field);
    }

    private static boolean has(Collection<SelectedField> fields, String name) {
        return fields.stream().anyMatch(field -> field.getName().equals(name));
    }
}
