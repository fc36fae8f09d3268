package io.spacegraph.graph;

import io.smallrye.mutiny.Uni;
import io.spacegraph.problem.BadArgument;
import io.spacegraph.value.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The references in one argument, a single one or a list, each of which must name one node. */
record References(RootQuery question, String argument, List<Reference> references) {

    private static final int MOST = 100;

    /** The references in the argument; none if it is not given. */
    static References of(RootQuery question, String argument) {
        Object given = question.arguments().get(argument);
        List<?> maps = given instanceof List<?> list ? list : given == null ? List.of() : List.of(given);
        if (maps.size() > MOST) {
            throw new BadArgument(
                    argument,
                    "must be at most " + MOST + ", were " + maps.size(),
                    "0.." + MOST,
                    "Ask in several requests.");
        }
        return new References(
                question,
                argument,
                maps.stream()
                        .map(map -> new Reference(question, argument, (Map<?, ?>) map))
                        .toList());
    }

    /** Their nodes' ids, in their order. */
    Uni<List<String>> ids(Class<?> type) {
        if (references.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        List<String> each = new ArrayList<>();
        for (int i = 0; i < references.size(); i++) {
            each.add(references.get(i).listing(type, "position: " + i));
        }
        return question.rows(String.join("\nUNION ALL\n", each)).map(rows -> ids(type, rows));
    }

    private List<String> ids(Class<?> type, List<Row> rows) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < references.size(); i++) {
            int position = i;
            Row one = references
                    .get(i)
                    .only(rows.stream()
                            .filter(row -> row.getInteger("position") == position)
                            .toList());
            if (one == null) {
                throw references.get(i).unknown(type);
            }
            ids.add(one.getText("id"));
        }
        return List.copyOf(ids);
    }
}
