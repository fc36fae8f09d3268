package io.spacegraph.answers.listing;

import io.smallrye.mutiny.Uni;
import io.spacegraph.answers.EvidenceEdges;
import io.spacegraph.answers.Fact;
import io.spacegraph.answers.Values;
import io.spacegraph.graph.Edge;
import io.spacegraph.graph.Feature;
import io.spacegraph.graph.RootQuery;
import io.spacegraph.graph.Shape;
import io.spacegraph.model.IpoProcess;
import io.spacegraph.value.Row;
import io.spacegraph.vocabulary.ClaimProperty;
import io.spacegraph.vocabulary.IpoState;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The listings by the state that they stand in on the day asked for.
 *
 * <p>Evidence is the best claim on each listing's state that holds on the day. Days in a state count from the first day of
 * the date that the source gives (a month counts from its first); the median of an even number is the mean of the middle
 * two. A listing whose state no source tells is not counted.
 */
@ApplicationScoped
class Pipeline implements Feature {

    private static final Shape<PipelineRow> ROW =
            Shape.of(PipelineRow.class, PipelineRow::new, PipelineRow::row).stored("state", "count", "medianDays");

    private static final String FACTS = """
            MATCH (ipo:IpoProcess)
            WHERE %s
            WITH ipo, %s AS state
            WHERE state IS NOT NULL
            RETURN {ipo: ipo.id, state: state} AS row
            ORDER BY ipo.id""";

    private static final String FILED_BY = """
            EXISTS {
              MATCH (ipo)<-[filed:FILED]-(company:Company)
              WHERE %s AND %s IN %s
            }""";

    Uni<List<PipelineRow>> of(RootQuery question) {
        return question.answer(PipelineRow.class, facts(question), rows -> byState(question, rows));
    }

    private static String facts(RootQuery question) {
        String where = "true";
        if (question.argument("board") instanceof List<?> boards) {
            where += " AND " + question.best("ipo", ClaimProperty.IPO_BOARD, "c.text") + " IN " + question.bind(boards);
        }
        if (question.argument("kind") instanceof List<?> kinds) {
            String kind = question.best("company", ClaimProperty.KIND, "c.text");
            where += " AND " + FILED_BY.formatted(question.inTime("filed"), kind, question.bind(kinds));
        }
        return FACTS.formatted(where, question.best("ipo", ClaimProperty.IPO_STATE, Fact.MAP));
    }

    private static List<Map<String, Object>> byState(RootQuery question, List<Row> rows) {
        @Nullable Object only = question.argument("state");
        Map<IpoState, List<Row>> states = rows.stream()
                .collect(Collectors.groupingBy(
                        Pipeline::state, () -> new EnumMap<>(IpoState.class), Collectors.toList()));
        return states.entrySet().stream()
                .filter(entry -> !(only instanceof List<?> asked)
                        || asked.contains(entry.getKey().name()))
                .map(entry -> row(entry.getKey(), entry.getValue(), question.day()))
                .toList();
    }

    private static Map<String, Object> row(IpoState state, List<Row> ipos, LocalDate day) {
        return new Values()
                .put("state", state.name())
                .put("count", ipos.size())
                .put("ipos", ipos.stream().map(ipo -> ipo.getText("ipo")).toList())
                .put("claims", ipos.stream().map(ipo -> fact(ipo).id()).toList())
                .put(
                        "medianDays",
                        median(ipos.stream()
                                .flatMap(ipo -> Stream.ofNullable(fact(ipo).from()))
                                .map(from -> ChronoUnit.DAYS.between(from.value(), day))
                                .sorted()
                                .toList()))
                .map();
    }

    private static @Nullable Double median(List<Long> days) {
        int half = days.size() / 2;
        if (days.isEmpty()) {
            return null;
        }
        return days.size() % 2 == 1 ? (double) days.get(half) : (days.get(half - 1) + days.get(half)) / 2.0;
    }

    private static IpoState state(Row ipo) {
        return IpoState.valueOf(Objects.requireNonNull(fact(ipo).row().findText("text")));
    }

    private static Fact fact(Row ipo) {
        return new Fact(ipo.getRow("state"));
    }

    @Override
    public List<Shape<?>> shapes() {
        return List.of(ROW);
    }

    @Override
    public List<Edge> edges() {
        return List.of(
                EvidenceEdges.list(PipelineRow.class, "ipos", IpoProcess.class),
                EvidenceEdges.claims(PipelineRow.class, "claims"));
    }
}
