package io.spacegraph.graph.statement;

import io.spacegraph.vocabulary.ClaimProperty;
import io.spacegraph.vocabulary.Temporality;
import io.spacegraph.vocabulary.Whole;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where values are read from: the reading copy on the entity's node or, if a query travels in time, the claims that
 * were known and valid then.
 */
public enum ReadMode {
    CURRENT,
    AS_OF;

    /** The predicate that a claim or typed relationship holds on the day asked for: what a single value is read from. */
    public static String inTime(String variable) {
        return known(variable) + " AND %1$s.validStart <= $validAt AND %1$s.validEnd > $validAt".formatted(variable);
    }

    /**
     * The predicate that a value may be read from a claim on the day asked for: it has begun to hold and has not ended, but for the
     * figure of a period, which is read until there is a later one.
     */
    static String readable(String variable) {
        return known(variable) + " AND %1$s.validStart <= $validAt AND %1$s.readEnd > $validAt".formatted(variable);
    }

    /** The predicate that a claim speaks of the whole of its subject; {@link Whole} says which values are read from such claims only. */
    public static String ofWhole(String variable) {
        return "(%1$s.scope IS NULL OR %1$s.scope IN %2$s)".formatted(variable, list(Whole.SCOPES));
    }

    /** The predicate that a value of the property may be read from a claim as a current one: a promise is none. */
    public static String ofFact(String variable, ClaimProperty property) {
        return readable(variable)
                + " AND %s.promise IS NULL".formatted(variable)
                + (Whole.PROPERTIES.contains(property) ? " AND " + ofWhole(variable) : "");
    }

    /**
     * The predicate that a claim belongs in a list of claims. A list is a record: a value that held only in 2024 stays
     * in it, unless the query names the day on which values must hold.
     */
    public static String listed(String variable) {
        return known(variable) + " AND %1$s.validStart <= $validTo AND %1$s.validEnd > $validFrom".formatted(variable);
    }

    /** The same of the claims from which a value of the property may be read; {@link Whole} has the rule. */
    public static String listed(String variable, ClaimProperty property) {
        return listed(variable) + (Whole.PROPERTIES.contains(property) ? " AND " + ofWhole(variable) : "");
    }

    /**
     * The order of the claims or relationships of one value, best first, as known then: refuted ones last, then those that
     * may be of a later day than the one asked for, then the latest (of the later ones the earliest), then the best. The first
     * part of the stored preference is left out, since it says whether the claim is rejected today, maybe by claims not known
     * then.
     */
    public static String best(String variable) {
        return refuted(variable) + """
                , %1$s.asOfLast > $validAt, CASE WHEN %1$s.asOfLast > $validAt THEN %1$s.asOfFirst END, \
                %1$s.asOfFirst DESC, %1$s.asOfLast, substring(%1$s.preference, 2)""".formatted(variable);
    }

    /** The same order of claims on what does not change, so that no day decides. */
    public static String preferred(String variable) {
        return refuted(variable) + ", substring(%s.preference, 2)".formatted(variable);
    }

    /**
     * The predicate that a claim that comes later in the order of {@link #best} replaces another: they are ranked as high, and it is
     * of the same day, or of a vague one that overlaps, and preferred. {@code importer/claim/Reading} says the same for the
     * reading copy.
     */
    public static String better(String variable, String than) {
        return """
                %3$s = %4$s AND %1$s.asOfFirst <= %2$s.asOfLast AND %1$s.asOfLast >= %2$s.asOfFirst
                  AND substring(%1$s.preference, 2) < substring(%2$s.preference, 2)""".formatted(variable, than, refuted(variable), refuted(than));
    }

    /** The predicate that a claim on a date that comes later in the order replaces another: they are ranked as high, and it is finer. */
    public static String finer(String variable, String than) {
        return "%3$s = %4$s AND %1$s.dateFirst >= %2$s.dateFirst AND %1$s.dateLast <= %2$s.dateLast AND (%1$s.dateFirst > %2$s.dateFirst OR %1$s.dateLast < %2$s.dateLast)"
                .formatted(variable, than, refuted(variable), refuted(than));
    }

    /**
     * The claims about the node in the variable from which a property may be read, be they facts or promises, the best first. A
     * fact comes before a promise, but of plans, which replace each other; a whole year's figure before that of a part of one. What
     * was forecast of a period that is over is no figure of it. {@link Whole} says of which properties a part has no value.
     */
    public static String candidates(String variable, String property) {
        return """
                COLLECT {
                  MATCH (%1$s)<-[:ABOUT]-(c:Claim)
                  WHERE c.property = %2$s AND %3$s
                    AND (NOT c.property IN %9$s OR %10$s)
                    AND (c.promise IS NULL OR NOT %2$s IN %6$s OR c.validEnd > $validAt)
                  RETURN c
                  ORDER BY %4$s, c.promise IS NOT NULL AND NOT %2$s IN %5$s, %2$s IN %6$s AND %7$s, %8$s, c.id
                }""".formatted(
                        variable,
                        property,
                        readable("c"),
                        refuted("c"),
                        having(Temporality.PLAN),
                        having(Temporality.PERIOD),
                        isOfPartOfAYear("c"),
                        best("c"),
                        list(Whole.PROPERTIES),
                        ofWhole("c"));
    }

    /** The one of these {@link #candidates} from which the property is read; null if there is none. */
    public static String chosen(String candidates) {
        return """
                reduce(best = null, next IN %s | CASE
                  WHEN best IS NULL OR (best.promise IS NULL) = (next.promise IS NULL)
                    AND (NOT next.property IN %s OR best.validStart = next.validStart AND best.validEnd = next.validEnd)
                    AND (%s OR %s) THEN next
                  ELSE best
                END)""".formatted(candidates, having(Temporality.PERIOD), better("next", "best"), finer("next", "best"));
    }

    private static String having(Temporality temporality) {
        return list(Stream.of(ClaimProperty.values())
                .filter(property -> property.temporality() == temporality)
                .toList());
    }

    private static String list(Collection<?> constants) {
        return constants.stream().map(constant -> "'" + constant + "'").collect(Collectors.joining(", ", "[", "]"));
    }

    // A year of weeks has 52 of them.
    private static String isOfPartOfAYear(String variable) {
        return "coalesce(%1$s.validTo IS NOT NULL AND duration.inDays(%1$s.validStart, %1$s.validEnd).days < 364, false)"
                .formatted(variable);
    }

    /** The predicate that a claim that was known at the time asked for refutes the one in the variable. */
    public static String refuted(String variable) {
        return "coalesce(%1$s.refutedStart <= $knownAt AND %1$s.refutedEnd > $knownAt, false)".formatted(variable);
    }

    /** The predicate that some claim about or by the entity in the variable was public by then. */
    public static String isKnown(String variable) {
        return "EXISTS { MATCH (%s)<-[:ABOUT|OBJECT|SPOKEN_BY]-(c:Claim) WHERE c.knownStart <= $knownAt }"
                .formatted(variable);
    }

    /** The predicate that a claim or typed relationship was known at the time asked for. */
    public static String known(String variable) {
        return "%1$s.knownStart <= $knownAt AND %1$s.knownEnd > $knownAt".formatted(variable);
    }
}
