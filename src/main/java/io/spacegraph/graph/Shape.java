package io.spacegraph.graph;

import io.spacegraph.graph.statement.NodeId;
import io.spacegraph.graph.statement.ReadMode;
import io.spacegraph.paging.FacetField;
import io.spacegraph.value.Row;
import io.spacegraph.vocabulary.ClaimProperty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How one type is read, filtered and ordered, as constant Cypher over its node {@code n}. Each type declares its shape
 * once, as a constant.
 *
 * @param <T> the type
 */
public final class Shape<T> {

    private final Class<T> type;
    private final Function<Row, T> view;
    private final Function<T, Row> row;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Map<String, Field> compared = new LinkedHashMap<>();
    private final Map<String, List<String>> orders = new LinkedHashMap<>();
    private final List<String> facets = new ArrayList<>();
    private Filters filters = Filters.NONE;
    private List<SortKey> order = List.of();
    private String nouns = "";
    private String begun = "";
    private boolean isValue;

    private Shape(Class<T> type, Function<Row, T> view, Function<T, Row> row) {
        this.type = type;
        this.view = view;
        this.row = row;
    }

    /**
     * The shape of a type without fields yet.
     *
     * @param type the Java class of the type
     * @param view makes the object from its row
     * @param row returns the row of an object
     */
    public static <T> Shape<T> of(Class<T> type, Function<Row, T> view, Function<T, Row> row) {
        return new Shape<>(type, view, row);
    }

    /** The shape of a value that is read whole, such as money; only its edges are compiled. */
    public static <T> Shape<T> ofValue(Class<T> type, Function<Row, T> view, Function<T, Row> row) {
        Shape<T> shape = new Shape<>(type, view, row);
        shape.isValue = true;
        return shape;
    }

    /** The field {@code id}, see {@link NodeId}. */
    public Shape<T> identified() {
        fields.put("id", Field.identity("n.id"));
        return this;
    }

    /** The field {@code id} of what an import may take out of the graph, which its id then says: {@code recordedTo}. */
    public Shape<T> recorded() {
        fields.put("id", Field.identity("n.id + " + NodeId.FORMER));
        return this;
    }

    /** Fields that are properties of the node under the same name. */
    public Shape<T> stored(String... names) {
        for (String name : names) {
            fields.put(name, Field.constant("n." + name));
        }
        return this;
    }

    /** A field that is a constant expression over the node. */
    public Shape<T> computed(String name, String expression) {
        fields.put(name, Field.constant(expression));
        return this;
    }

    /** A partial date that the node holds under this property name and its suffixes. */
    public Shape<T> dated(String name, String property) {
        String date =
                "{date: n.%1$s, datePrecision: n.%1$sPrecision, dateModifier: n.%1$sModifier, written: n.%1$sWritten}";
        fields.put(name, Field.constant(date.formatted(property)));
        return this;
    }

    /** The quantity that a claim's node holds. */
    public Shape<T> quantity(String name) {
        return computed(
                name, "{number: n.number, low: n.low, high: n.high, bound: n.bound, unit: n.unit, written: n.written}");
    }

    /** The money that a claim's node holds. */
    public Shape<T> money(String name) {
        return computed(
                name,
                "CASE WHEN n.currency IS NOT NULL THEN {number: n.number, low: n.low, high: n.high, bound: n.bound,"
                        + " currency: n.currency, written: n.written, id: n.id} END");
    }

    /** A field that shows the preferred claim of the property. */
    public Shape<T> claimed(String name, ClaimProperty property) {
        fields.put(name, Field.claimed(property));
        compared.putAll(Field.compared(property));
        return this;
    }

    /** A field that shows only the number of the preferred claim of the property, in its canonical unit. */
    public Shape<T> number(String name, ClaimProperty property) {
        Map<String, Field> columns = Field.compared(property);
        compared.putAll(columns);
        fields.put(name, columns.get(name));
        return this;
    }

    /** A field that is an expression over the preferred claim {@code c} of the property. */
    public Shape<T> derived(String name, ClaimProperty property, String expression) {
        Field field = Field.constant(Field.best(property, expression));
        fields.put(name, field);
        compared.put(name, field);
        return this;
    }

    /** A field that shows as of which day the value is that the preferred claim of the property gives. */
    public Shape<T> asOf(String name, ClaimProperty property) {
        return derived(name, property, "c.asOf");
    }

    /**
     * What there is not before its date: a list of some past day leaves it out, if all claims that state what is date it after that
     * day; "by May" is taken for May. What no claim dates stays.
     */
    public Shape<T> beginningOn(ClaimProperty... dates) {
        return begun(" AND begun.promise IS NULL", "date", dates);
    }

    /** What there is not before it is told of, be it as a plan: likewise by the days that these claims are of. */
    public Shape<T> beginningWith(ClaimProperty... properties) {
        return begun("", "asOf", properties);
    }

    private Shape<T> begun(String condition, String day, ClaimProperty... properties) {
        begun = """
                coalesce(head(COLLECT {
                  MATCH (n)<-[:ABOUT]-(begun:Claim)
                  WHERE begun.property IN %s AND %s%s
                  RETURN begun.%s AS first ORDER BY first LIMIT 1
                }) <= $validAt, true)""".formatted(
                Stream.of(properties).map(property -> "'" + property + "'").collect(Collectors.joining(", ", "[", "]")),
                ReadMode.known("begun"),
                condition,
                day);
        return this;
    }

    /** The predicate that it had begun on the day asked for; empty if it is there whatever the day. */
    String begun() {
        return begun;
    }

    /** The filters of the type's {@code where} argument. */
    public Shape<T> filteredBy(Filters filters) {
        this.filters = filters;
        return this;
    }

    /**
     * A constant of the type's {@code orderBy} enum and the values that it compares; all but the last always ascend.
     */
    public Shape<T> ordered(String by, String... expressions) {
        orders.put(by, List.of(expressions));
        return this;
    }

    /** An order by the largest value of {@code x} over the claims of the property at the time asked for. */
    public Shape<T> orderedByLargest(String by, ClaimProperty property, String value) {
        return ordered(by, ofClaims(property, value, " DESC"));
    }

    /** An order by the smallest value of {@code x} over the claims of the property at the time asked for. */
    public Shape<T> orderedByLeast(String by, ClaimProperty property, String value) {
        return ordered(by, ofClaims(property, value, ""));
    }

    /**
     * An order by the number of {@code x} that the pattern reaches over relationships {@code y} that held on the day
     * asked for.
     */
    public Shape<T> orderedByNumber(String by, String pattern) {
        return ordered(by, "COUNT { MATCH " + pattern + " WHERE " + ReadMode.inTime("y") + " RETURN DISTINCT x }");
    }

    private static String ofClaims(ClaimProperty property, String value, String direction) {
        return """
                head(COLLECT {
                  MATCH (n)<-[:ABOUT]-(x:Claim {property: '%s'})
                  WHERE %s AND %s IS NOT NULL
                  RETURN %s AS value ORDER BY value%s LIMIT 1
                })""".formatted(property.name(), ReadMode.listed("x", property), value, value, direction);
    }

    /** The default order of lists and pages; ids break ties. */
    public Shape<T> by(SortKey... order) {
        this.order = List.of(order);
        return this;
    }

    /** Fields whose values are counted as facets. */
    public Shape<T> counted(String... names) {
        // A field without a constant fails here, at start, and not in the first request.
        List.of(names).forEach(FacetField::of);
        facets.addAll(List.of(names));
        return this;
    }

    /** Allows pages of the type; the argument is the plural of its name. */
    public Shape<T> paged(String nouns) {
        this.nouns = nouns;
        return this;
    }

    public Class<T> type() {
        return type;
    }

    /** The GraphQL type name, which is the class's simple name. */
    public String name() {
        return type.getSimpleName();
    }

    public boolean isValue() {
        return isValue;
    }

    T view(Row row) {
        return view.apply(row);
    }

    public Row row(Object noun) {
        return row.apply(type.cast(noun));
    }

    public Optional<Field> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** The expression that filters and orders compare for this column; absent if it is the same in both read modes. */
    Optional<Field> compared(String column) {
        return Optional.ofNullable(compared.get(column));
    }

    public Filters filters() {
        return filters;
    }

    List<SortKey> order() {
        return order;
    }

    List<String> facets() {
        return facets;
    }

    /** The plural of the type's name; empty if there are no pages of it. */
    public String nouns() {
        return nouns;
    }

    /** The constants that a request can order by. */
    public Set<String> orderNames() {
        return orders.keySet();
    }

    List<String> ordered(String by) {
        List<String> expressions = orders.get(by);
        if (expressions == null) {
            throw new IllegalStateException(name() + " declares no order " + by);
        }
        return expressions;
    }
}
