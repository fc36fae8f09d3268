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
import io.spacegraph.vocabulary.Temporality;
import io.spacegraph.vocabulary.Whole;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/**
 * Entities side by side: a cell for each entity and property, in the order asked for.
 *
 * <p>Evidence are the claims that were known and held on the day asked for; shown is the one from which the value is read ({@link
 * Temporality} and {@code Claim.asOf} say how): of what changes the latest, of the figures of a period the latest whole year. It is
 * unconverted, a fact where there is one, else a promise (its modality says), with how many others there are. A cell without a claim is empty: no source says. Its conflict is the
 * one that the best claim is part of, else the one of the greatest weight. No number is computed. Of counts, totals, valuations and the status of a rocket, claims of a part, such as of failed launches, are left out: {@link Whole} has them.
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
            WITH i, j, entity, property, %3$s AS claims
            WITH i, j, entity, property, claims, %4$s AS best
            RETURN {
              entity: entity.id,
              property: property,
              best: best.id,
              alternatives: size(claims) - 1,
              conflict: head(COLLECT {
                MATCH (entity)<-[:OF]-(x:Conflict)
                WHERE x.property = property AND %5$s
                WITH x ORDER BY EXISTS { MATCH (x)-[:BETWEEN]->(c:Claim) WHERE c.id = best.id } DESC,
                  x.weight DESC, x.id
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
                                Edge.candidates("entity", "property"),
                                Edge.chosen("claims"),
                                Edge.known("x")),
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
