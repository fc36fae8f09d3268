package io.spacegraph.graph;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** For how many nodes of a type sources state the values that an investor asks for first. */
public final class CoverageCount {

    /** An expression: the list of maps {@code {of, told, total}}, type by type. */
    public static final String EXPRESSION = Stream.of(
                    columns("Company", "country", "kind", "ownershipClass", "founded"),
                    linked("Company", "rounds", "(x)-[:RAISED]->()"),
                    columns("Rocket", "status", "reuse", "payloadLeo", "firstFlight"),
                    linked("Rocket", "maker", "(x)<-[:MAKES]-()"),
                    linked("Rocket", "missions", "(x)<-[:LAUNCHED_ON]-()"),
                    columns("Constellation", "deploymentStarted"),
                    linked("Constellation", "operator", "(x)<-[:OPERATES]-()"),
                    linked("Constellation", "missions", "(x)<-[:DEPLOYED|DEMONSTRATED]-()"),
                    columns("Mission", "kind", "date", "outcome", "satellites"),
                    linked("Mission", "rocket", "(x)-[:LAUNCHED_ON]->()"),
                    linked("Mission", "site", "(x)-[:LAUNCHED_FROM]->()"),
                    columns("FundingRound", "announced", "series", "amount"),
                    linked("FundingRound", "investors", "(x)<-[:INVESTED_IN]-()"),
                    columns("Acquisition", "state", "announced", "amount"),
                    linked("Acquisition", "acquirers", "(x)<-[:ACQUIRES]-()"),
                    linked("Acquisition", "target", "(x)<-[:TARGET_OF]-()"),
                    columns("Contract", "state", "awarded", "amount", "ceiling"),
                    linked("Contract", "customers", "(x)<-[:CUSTOMER_OF]-()"),
                    linked("Contract", "suppliers", "(x)<-[:SUPPLIER_OF]-()"),
                    columns("IpoProcess", "board", "state"),
                    columns("Policy", "level", "from"),
                    linked("Policy", "supports", "(x)-[:SUPPORTS]->()"),
                    columns("LaunchSite", "latitude"))
            .flatMap(rows -> rows)
            .collect(Collectors.joining(",\n  ", "[\n  ", "\n]"));

    private CoverageCount() {}

    private static Stream<String> columns(String type, String... columns) {
        return Stream.of(columns).map(column -> row(type, column, "x." + column + " IS NOT NULL"));
    }

    private static Stream<String> linked(String type, String name, String pattern) {
        return Stream.of(row(type, name, "EXISTS { " + pattern + " }"));
    }

    private static String row(String type, String what, String condition) {
        return "{of: '%1$s.%2$s', told: COUNT { MATCH (x:%1$s) WHERE %3$s }, total: COUNT { MATCH (x:%1$s) }}"
                .formatted(type, what, condition);
    }
}
