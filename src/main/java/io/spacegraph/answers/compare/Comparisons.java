package io.spacegraph.answers.compare;

import io.smallrye.mutiny.Uni;
import io.spacegraph.answers.Values;
import io.spacegraph.graph.Edge;
import io.spacegraph.graph.Feature;
import io.spacegraph.graph.RootQuery;
import io.spacegraph.graph.Shape;
import io.spacegraph.model.Claim;
import io.spacegraph.model.Conflict;
import io.spacegraph.model.Entity;
import io.spacegraph.problem.BadArgument;
import io.spacegraph.value.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/**
 * Entities side by side: a cell for each entity and property, in the order asked for.
 *
 * <p>Evidence are the claims that were known and held on the day asked for; the best of them by the rule of preference is
 * shown (of facts on a date the finest that agrees with it), unconverted, be it a fact or a promise (its modality says), with how many others there are. A cell without a claim is empty: no source says. Its conflict is the
 * one that the best claim is part of, else the one of the greatest spread. No number is computed.
 */
@ApplicationScoped
class Comparisons implements Feature {

    private static final int ENTITIES = 10;
    private static final int PROPERTIES = 20;

    private static final Shape<CompareCell> CELL =
            Shape.of(CompareCell.class, CompareCell::new, CompareCell::row).stored("property", "alternatives");

    private static final String CELLS = """
            UNWIND range(0, size(%1$s) - 1) AS i
            UNWIND range(0, size(%2$s) - 1) AS j
            MATCH (entity:Node {id: %1$s[i]})
            WITH i, j, entity, %2$s[j] AS property
            WITH i, j, entity, property, COLLECT {
              MATCH (entity)<-[:ABOUT]-(c:Claim)
              WHERE c.property = property AND %3$s
              RETURN c ORDER BY %4$s
            } AS claims
            WITH i, j, entity, property, claims, reduce(best = null, next IN claims |
              CASE WHEN best IS NULL OR %6$s AND best.promise IS NULL AND next.promise IS NULL THEN next ELSE best END) AS best
            RETURN {
              entity: entity.id,
              property: property,
              best: best.id,
              alternatives: size(claims) - 1,
              conflict: head(COLLECT {
                MATCH (entity)<-[:OF]-(x:Conflict)
                WHERE x.property = property AND %5$s
                WITH x ORDER BY EXISTS { MATCH (x)-[:BETWEEN]->(c:Claim) WHERE c.id = best.id } DESC,
                  x.spreadFactor IS NULL, x.spreadFactor DESC, x.id
                RETURN x.id
              })
            } AS row
            ORDER BY i, j""";

    Uni<List<CompareCell>> of(RootQuery question) {
        List<?> properties = asked(question, "properties", PROPERTIES);
        asked(question, "entities", ENTITIES);
        return question.ids("entities", Entity.class)
                .chain(ids -> question.answer(
                        CompareCell.class,
                        CELLS.formatted(
                                question.bind(ids),
                                question.bind(properties),
                                question.inTime("c"),
                                question.bestFirst(),
                                Edge.known("x"),
                                question.finer("next", "best")),
                        rows -> rows.stream().map(Comparisons::cell).toList()));
    }

    private static Map<String, Object> cell(Row row) {
        return new Values()
                .put("entity", row.getText("entity"))
                .put("property", row.getText("property"))
                .put("best", row.findText("best"))
                .put("alternatives", Math.max(0, row.getInteger("alternatives")))
                .put("conflict", row.findText("conflict"))
                .map();
    }

    private static List<?> asked(RootQuery question, String argument, int most) {
        List<?> asked = question.argument(argument) instanceof List<?> list ? list : List.of();
        if (asked.isEmpty() || asked.size() > most) {
            String allowed = "1.." + most;
            throw new BadArgument(
                    argument, "must be " + allowed + ", were " + asked.size(), allowed, "Ask for " + allowed + ".");
        }
        return asked;
    }

    @Override
    public List<Shape<?>> shapes() {
        return List.of(CELL);
    }

    @Override
    public List<Edge> edges() {
        return List.of(
                Edge.one(CompareCell.class, "entity", "(m:Node {id: n.entity})", Entity.class),
                Edge.one(CompareCell.class, "best", "(m:Node {id: n.best})", Claim.class),
                Edge.one(CompareCell.class, "conflict", "(m:Node {id: n.conflict})", Conflict.class));
    }
}
