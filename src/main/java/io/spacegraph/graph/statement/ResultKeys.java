package io.spacegraph.graph.statement;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The keys of edges in a row. */
public final class ResultKeys {

    /** The prefix of each, so that an alias cannot take the key of a field. */
    private static final String EDGE = "e_";

    private ResultKeys() {}

    /** The key of a node's edge: by its result key, so that aliases cannot mix. */
    public static String ofResult(String resultKey) {
        return EDGE + resultKey;
    }

    /**
     * The key of a value's edge: by its arguments, for the value is read once however many aliases the field that holds
     * it has.
     */
    public static String ofArguments(String name, Map<String, Object> arguments) {
        String given = new TreeMap<>(arguments)
                .entrySet().stream()
                        .filter(argument -> argument.getValue() != null)
                        .map(argument -> "_" + argument.getKey() + "_" + Arguments.plain(argument.getValue()))
                        .collect(Collectors.joining());
        return EDGE + name + given.replaceAll("\\W", "_");
    }
}
