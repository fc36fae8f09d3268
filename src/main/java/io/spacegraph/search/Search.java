package io.spacegraph.search;

import io.smallrye.mutiny.Uni;
import io.spacegraph.graph.Edge;
import io.spacegraph.graph.Feature;
import io.spacegraph.graph.RootQuery;
import io.spacegraph.graph.Shape;
import io.spacegraph.graph.SortKey;
import io.spacegraph.model.Entity;
import io.spacegraph.paging.PageRequest;
import io.spacegraph.problem.BadArgument;
import io.spacegraph.value.FoldedName;
import io.spacegraph.vocabulary.EntityType;
import io.spacegraph.vocabulary.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Entities by their names and aliases, Latin and Chinese. */
@ApplicationScoped
class Search implements Feature {

    private static final int MOST = 100;

    /** Beyond a thousand characters or words the index gives up. */
    private static final int LONGEST = 300;

    private static final Shape<SearchHit> HIT = Shape.of(SearchHit.class, SearchHit::new, SearchHit::row)
            .computed("score", "n.score")
            .computed("matched", "n.matched")
            .by(SortKey.desc("n.score"));

    Uni<List<SearchHit>> search(RootQuery question) {
        String text = question.required("text").toString();
        int first = PageRequest.of(question.arguments(), MOST).size();
        if (FoldedName.of(text).isEmpty()) {
            throw new BadArgument("text", "must not be blank", "a name or a part of one", "Say what to look for.");
        }
        if (text.length() > LONGEST) {
            throw new BadArgument(
                    "text",
                    "has " + text.length() + " characters, the limit is " + LONGEST,
                    "at most " + LONGEST + " characters",
                    "Look for fewer words.");
        }
        String cypher = Likeness.of(question, text).cypher(conditions(question))
                + """

                WITH {entity: e, score: score, matched: matched} AS n ORDER BY score DESC, e.id LIMIT %s
                RETURN %s AS row""".formatted(question.bind((long) first), question.select(SearchHit.class, "n"));
        return question.rows(cypher)
                .map(rows -> rows.stream().map(SearchHit::new).toList());
    }

    @Override
    public List<Shape<?>> shapes() {
        return List.of(HIT);
    }

    @Override
    public List<Edge> edges() {
        return List.of(Edge.one(SearchHit.class, "entity", "WITH n.entity AS m", Entity.class));
    }

    private static String conditions(RootQuery question) {
        String kinds = question.argument("kinds") instanceof List<?> given
                ? " AND e.type IN " + question.bind(labels(given))
                : "";
        String lang = question.argument("lang") instanceof String given
                ? " AND any(x IN ['en'] + e.aliasLangs WHERE x = %1$s OR x STARTS WITH %1$s + '-')"
                        .formatted(question.bind(Language.valueOf(given).tag()))
                : "";
        return "true" + kinds + lang;
    }

    private static List<String> labels(List<?> kinds) {
        return kinds.stream()
                .map(kind -> EntityType.valueOf(kind.toString()).label())
                .toList();
    }
}
