package io.spacegraph.answers.listing;

import io.smallrye.mutiny.Uni;
import io.spacegraph.answers.EvidenceEdges;
import io.spacegraph.answers.Fact;
import io.spacegraph.answers.ListingEvidence;
import io.spacegraph.answers.Values;
import io.spacegraph.graph.Edge;
import io.spacegraph.graph.Feature;
import io.spacegraph.graph.RootQuery;
import io.spacegraph.graph.Shape;
import io.spacegraph.graph.SortKey;
import io.spacegraph.model.Claim;
import io.spacegraph.model.IpoProcess;
import io.spacegraph.value.Row;
import io.spacegraph.vocabulary.ClaimProperty;
import io.spacegraph.vocabulary.code.IpoState;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The listings by the state in which they are on the day asked for.
 *
 * <p>{@link StateLog} says in which state each is. Days in a state count from the last day that its date allows (a month from its
 * last), to the day asked for or that of the newest document that speaks of the listing ({@link ListingEvidence#throughOf}); the median
 * of an even number is the mean of the middle two. A board counts whether it is reported or only planned
 * ({@link ListingEvidence#boards}). A listing whose state no source states is not counted.
 */
@ApplicationScoped
class Pipeline implements Feature {

    private static final Shape<PipelineRow> ROW = Shape.of(PipelineRow.class, PipelineRow::new, PipelineRow::row)
            .stored("state", "count", "medianDays", "evidenceThrough");

    private static final Shape<ListingStanding> STANDING = Shape.of(
                    ListingStanding.class, ListingStanding::new, ListingStanding::row)
            .stored("state", "since", "daysInState", "lastSeen", "boards", "planned", "irregular", "evidenceThrough")
            .by(SortKey.asc("n.ipo"));

    private static final String FACTS = """
            WITH %s AS through
            MATCH (ipo:IpoProcess)
            WHERE %s
            RETURN {ipo: ipo.id, boards: %s, states: %s, told: %s, through: through} AS row
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
        if (question.argument("kind") instanceof List<?> kinds) {
            String kind = question.best("company", ClaimProperty.KIND, "c.text");
            where = FILED_BY.formatted(question.inTime("filed"), kind, question.bind(kinds));
        }
        return FACTS.formatted(
                ListingEvidence.THROUGH,
                where,
                ListingEvidence.boards("ipo"),
                StateLog.CLAIMS,
                ListingEvidence.throughOf("ipo"));
    }

    private static List<Map<String, Object>> byState(RootQuery question, List<Row> rows) {
        @Nullable LocalDate through = rows.isEmpty() ? null : rows.get(0).findDay("through");
        Map<IpoState, List<Map<String, Object>>> states = new EnumMap<>(IpoState.class);
        rows.stream().filter(ipo -> isOnBoard(question, ipo)).forEach(ipo -> {
            StateLog log = StateLog.of(ipo.rows("states"), question.day());
            log.current()
                    .ifPresent(step -> states.computeIfAbsent(step.state(), state -> new ArrayList<>())
                            .add(standing(ipo, log, step)));
        });
        return states.entrySet().stream()
                .filter(entry -> isAsked(question, "state", entry.getKey().name()))
                .map(entry -> row(entry.getKey(), entry.getValue(), through))
                .toList();
    }

    private static boolean isOnBoard(RootQuery question, Row ipo) {
        return !question.has("board")
                || ipo.texts("boards").stream().anyMatch(board -> isAsked(question, "board", board));
    }

    private static boolean isAsked(RootQuery question, String argument, String constant) {
        return !(question.argument(argument) instanceof List<?> asked) || asked.contains(constant);
    }

    private static Map<String, Object> standing(Row ipo, StateLog log, Step step) {
        @Nullable LocalDate told = ipo.findDay("told");
        return new Values()
                .put("ipo", ipo.getText("ipo"))
                .put("state", step.state().name())
                .put("since", Values.of(step.since()))
                .put("daysInState", told == null ? null : step.days(told))
                .put("evidenceThrough", told)
                .put("lastSeen", step.lastSeen())
                .put("boards", ipo.texts("boards"))
                .put("planned", log.planned().map(plan -> plan.state().name()).orElse(null))
                .put("plannedBy", log.planned().map(plan -> plan.best().id()).orElse(null))
                .put("irregular", log.irregular())
                .put("begun", step.begun().id())
                .put("claims", step.claims().stream().map(Fact::id).toList())
                .map();
    }

    private static Map<String, Object> row(
            IpoState state, List<Map<String, Object>> listings, @Nullable LocalDate through) {
        return new Values()
                .put("state", state.name())
                .put("count", listings.size())
                .put("listings", listings)
                .put(
                        "ipos",
                        listings.stream().map(listing -> listing.get("ipo")).toList())
                .put(
                        "claims",
                        listings.stream().map(listing -> listing.get("begun")).toList())
                .put("evidenceThrough", through)
                .put(
                        "medianDays",
                        median(listings.stream()
                                .flatMap(listing -> Stream.ofNullable((Long) listing.get("daysInState")))
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

    @Override
    public List<Shape<?>> shapes() {
        return List.of(ROW, STANDING);
    }

    @Override
    public List<Edge> edges() {
        return List.of(
                EvidenceEdges.list(PipelineRow.class, "ipos", IpoProcess.class),
                EvidenceEdges.claims(PipelineRow.class, "claims"),
                Edge.list(PipelineRow.class, "listings", "UNWIND n.listings AS m", ListingStanding.class),
                EvidenceEdges.one(ListingStanding.class, "ipo", IpoProcess.class),
                EvidenceEdges.claims(ListingStanding.class, "claims"),
                EvidenceEdges.one(ListingStanding.class, "plannedBy", Claim.class));
    }
}
