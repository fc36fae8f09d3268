package io.spacegraph.connection;

import io.spacegraph.graph.RootQuery;
import java.util.List;

/**
 * The conditions that the arguments of {@code connect} set on every hop; each value is bound once, however often it is
 * used.
 */
final class Hops {

    private final String top;
    private final int most;
    private final String time;
    private final String via;
    private final String least;
    private final String avoid;

    /**
     * The conditions of the query.
     *
     * @param avoided the ids of the entities over which no path may lead
     */
    Hops(RootQuery question, List<String> avoided) {
        this.most = question.integer("maxHops", 1, 6);
        this.top = question.bind((long) question.integer("top", 1, 10));
        this.time = question.inTime("r");
        this.via = given(question, "via");
        this.least = given(question, "minConfidence");
        this.avoid = avoided.isEmpty() ? "" : question.bind(avoided);
        question.share("minConfidence");
    }

    /** How many paths, as a parameter. */
    String top() {
        return top;
    }

    /** How many hops at most. */
    int most() {
        return most;
    }

    /** Whether documents may join: not if the links are named. */
    boolean mayPassDocuments() {
        return via.isEmpty();
    }

    /** The condition on the link {@code r} between {@code x} and {@code y}. */
    String linked() {
        String relation = via.isEmpty() ? "" : " AND type(r) IN " + via;
        return time + relation + sure("r.confidence") + unless("x") + unless("y");
    }

    /** The condition on a confidence. */
    String sure(String confidence) {
        return least.isEmpty() ? "" : " AND " + confidence + " >= " + least;
    }

    /** The condition that the entity is not avoided. */
    String unless(String entity) {
        return avoid.isEmpty() ? "" : " AND NOT " + entity + ".id IN " + avoid;
    }

    private static String given(RootQuery question, String argument) {
        Object value = question.argument(argument);
        return value == null ? "" : question.bind(value);
    }
}
