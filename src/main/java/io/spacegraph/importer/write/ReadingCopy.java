package io.spacegraph.importer.write;

import io.spacegraph.importer.claim.ClaimNature;
import io.spacegraph.importer.claim.NodeRow;
import io.spacegraph.importer.claim.Reading;
import io.spacegraph.importer.claim.TypedClaim;
import io.spacegraph.vocabulary.ClaimProperty;
import io.spacegraph.vocabulary.Whole;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The columns of each entity: the values of its best claims that hold and are known on a day. */
public final class ReadingCopy {
    private ReadingCopy() {}

    /** The columns by entity id. */
    public static Map<String, Map<String, Object>> of(
            List<TypedClaim> statements, Map<String, NodeRow> claims, LocalDate day) {
        Map<List<String>, List<TypedClaim>> values = statements.stream()
                .filter(statement -> statement.property().column().isPresent() && isCurrent(statement, day))
                .collect(Collectors.groupingBy(statement -> List.of(statement.subject(), column(statement))));
        Map<String, Map<String, Object>> copies = new HashMap<>();
        values.values().stream()
                .map(said -> Reading.of(said, day))
                .forEach(statement -> copies.computeIfAbsent(statement.subject(), id -> new TreeMap<>())
                        .putAll(columns(statement, Objects.requireNonNull(claims.get(statement.id())))));
        return copies;
    }

    // A promise is not a current value of the entity; graph/ReadMode treats claims in the same way.
    private static boolean isCurrent(TypedClaim statement, LocalDate day) {
        LocalDate knownTo = statement.knownTo();
        return statement.mood() == ClaimNature.FACT
                && Whole.isReadFrom(statement.property(), statement.record().scope())
                && !statement.start().isAfter(day)
                && statement.readEnd().isAfter(day)
                && !statement.knownFrom().isAfter(day)
                && (knownTo == null || knownTo.isAfter(day));
    }

    private static Map<String, Object> columns(TypedClaim statement, NodeRow claim) {
        Map<String, Object> columns = new TreeMap<>();
        String column = column(statement);
        statement.property().kind().fields().forEach((suffix, field) -> {
            Object value = claim.properties().get(field);
            if (value != null) {
                columns.put(column + suffix, value);
            }
        });
        return columns;
    }

    /** All columns that an entity may have; those without a value are null, so that they are removed. */
    public static Map<String, @Nullable Object> whole(Map<String, Object> said) {
        Map<String, @Nullable Object> whole = new HashMap<>();
        for (ClaimProperty property : ClaimProperty.values()) {
            property.column()
                    .ifPresent(column -> property.kind()
                            .fields()
                            .keySet()
                            .forEach(suffix -> whole.put(column + suffix, said.get(column + suffix))));
        }
        return whole;
    }

    private static String column(TypedClaim statement) {
        return statement.property().column().orElseThrow();
    }
}
