package io.spacegraph.graph;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Of how many things of a type sources tell what an investor asks for first. */
public final class Coverage {

    /** Type to what is counted of it: a name, and the condition on the node {@code x} that it is told. */
    private static final List<Map.Entry<String, List<String>>> TOLD = List.of(
            Map.entry("Company", List.of("country", "kind", "ownershipClass", "founded")),
            Map.entry("Rocket", List.of("status", "reuse", "payloadLeo", "firstFlight")),
            Map.entry("Constellation", List.of("deploymentStarted")),
            Map.entry("Mission", List.of("kind", "date", "outcome", "satellites")),
            Map.entry("FundingRound", List.of("announced", "series", "amount")),
            Map.entry("IpoProcess", List.of("board", "state")),
            Map.entry("Policy", List.of("level", "from")),
            Map.entry("LaunchSite", List.of("latitude")));

    private static final List<Map.Entry<String, Map.Entry<String, String>>> LINKED = List.of(
            Map.entry("Company", Map.entry("rounds", "(x)-[:RAISED]->()")),
            Map.entry("Rocket", Map.entry("maker", "(x)<-[:MAKES]-()")),
            Map.entry("Rocket", Map.entry("missions", "(x)<-[:LAUNCHED_ON]-()")),
            Map.entry("Constellation", Map.entry("operator", "(x)<-[:OPERATES]-()")),
            Map.entry("Constellation", Map.entry("missions", "(x)<-[:DEPLOYED|DEMONSTRATED]-()")),
            Map.entry("Mission", Map.entry("rocket", "(x)-[:LAUNCHED_ON]->()")),
            Map.entry("Mission", Map.entry("site", "(x)-[:LAUNCHED_FROM]->()")),
            Map.entry("FundingRound", Map.entry("investors", "(x)<-[:INVESTED_IN]-()")),
            Map.entry("Policy", Map.entry("supports", "(x)-[:SUPPORTS]->()")));

    /** An expression: the list of maps {@code {of, told, total}}, type by type. */
    public static final String EXPRESSION = expression();

    private Coverage() {}

    private static String expression() {
        return TOLD.stream()
                .flatMap(type -> Stream.concat(
                        type.getValue().stream()
                                .map(column -> row(type.getKey(), column, "x." + column + " IS NOT NULL")),
                        LINKED.stream()
                                .filter(link -> link.getKey().equals(type.getKey()))
                                .map(link -> row(
                                        type.getKey(),
                                        link.getValue().getKey(),
                                        "EXISTS { " + link.getValue().getValue() + " }"))))
                .collect(Collectors.joining(",\n  ", "[\n  ", "\n]"));
    }

    private static String row(String type, String what, String condition) {
        return "{of: '%1$s.%2$s', told: COUNT { MATCH (x:%1$s) WHERE %3$s }, total: COUNT { MATCH (x:%1$s) }}"
                .formatted(type, what, condition);
    }
}
