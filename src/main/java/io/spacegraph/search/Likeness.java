package io.spacegraph.search;

import io.spacegraph.graph.RootQuery;
import io.spacegraph.graph.statement.FullText;
import io.spacegraph.value.FoldedName;
import io.spacegraph.vocabulary.EntityType;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How similar the names of entities are to a text, as parameters of one statement, all folded.
 *
 * <p>Best first: the usual name; an alias; either with other gaps ({@code rocketlab}); names that begin with the text;
 * names that contain its words, the more the better. An entity named after another, such as a round or a listing, ranks
 * below those that are not, unless the text is its own name. Among equals the one with the most claims is first. Only
 * if none of these is found, a letter or two may differ; names that share more pairs of letters rank higher.
 *
 * @param text the text
 * @param joined its letters and digits
 * @param words the parts between its gaps
 * @param pairs its letters and digits, each with the next
 */
record Likeness(RootQuery question, String text, String joined, List<String> words, List<String> pairs) {

    private static final String FOUND = """
            CALL () {
              CALL () {
                UNWIND %1$s AS query
                CALL db.index.fulltext.queryNodes('%2$s', query) YIELD node AS e
                RETURN e
                UNION
                CALL db.index.fulltext.queryNodes('%3$s', %4$s) YIELD node AS e
                RETURN e
              }
              WITH e
              WHERE %5$s
              RETURN collect(e) AS found
            }
            CALL (found) {
              UNWIND found AS e
              RETURN e, %6$s AS parts
              UNION
              WITH found
              WHERE size(found) = 0
              CALL () {
                CALL db.index.fulltext.queryNodes('%2$s', %7$s) YIELD node AS e
                RETURN e
                UNION
                CALL db.index.fulltext.queryNodes('%3$s', %8$s) YIELD node AS e
                RETURN e
              }
              WITH e
              WHERE %5$s
              RETURN e, %9$s AS parts
            }
            WITH e, parts""";

    // What was found is dropped before: each row would carry the whole list, and the memory grow with the square of its
    // length.
    private static final String RANKED = """

            CALL (e, parts) {
              UNWIND range(0, size(e.foldedNames) - 1) AS i
              WITH i, e.foldedNames[i] AS folded, e.joinedNames[i] AS joined
              WITH i, CASE
                  WHEN folded = %1$s THEN CASE i WHEN 0 THEN 9 ELSE 8 END
                  WHEN joined = %2$s THEN 7
                  WHEN folded STARTS WITH %1$s OR joined STARTS WITH %2$s THEN 2
                  ELSE 1
                END AS likeness,
                toFloat(size([part IN parts WHERE folded CONTAINS part OR joined CONTAINS part])) / size(parts) AS share
              RETURN i, likeness, share ORDER BY likeness DESC, share DESC, i LIMIT 1
            }
            WITH e, i, share, COUNT { (e)<-[:ABOUT|OBJECT]-() } AS told,
              CASE WHEN likeness < 7 AND NOT e.type IN [EVENTS]
                THEN likeness + 2 ELSE likeness END AS likeness
            WITH e, 100.0 * likeness + 10 * share + told / (told + 50.0) AS score,
              CASE i WHEN 0 THEN e.name ELSE e.aliases[i - 1] END AS matched""".replace("EVENTS", events());

    /** The similarity to a text that was typed, which may share no letter with a name. */
    static Likeness of(RootQuery question, String typed) {
        String text = FoldedName.of(typed);
        String joined = FoldedName.joined(typed);
        List<String> pairs = IntStream.range(0, joined.length() - 1)
                .mapToObj(i -> joined.substring(i, i + 2))
                .distinct()
                .toList();
        List<String> words = List.of(text.split(" "));
        return new Likeness(question, text, joined.isEmpty() ? text : joined, words, pairs.isEmpty() ? words : pairs);
    }

    private static String events() {
        return Stream.of(EntityType.values())
                .filter(EntityType::isEvent)
                .map(type -> "'" + type.label() + "'")
                .collect(Collectors.joining(", "));
    }

    /** The clauses that bind {@code e}, its {@code score} and the name that {@code matched}. */
    String cypher(String conditions) {
        List<String> whole = List.of(FullText.beginning(text), FullText.beginning(joined));
        String text = question.bind(this.text);
        String joined = question.bind(this.joined);
        return FOUND.formatted(
                        question.bind(whole),
                        FullText.KEYS,
                        FullText.WORDS,
                        question.bind(FullText.anyOf(words)),
                        conditions,
                        question.bind(words),
                        question.bind(FullText.like(List.of(this.joined))),
                        question.bind(FullText.like(FullText.words(this.text))),
                        question.bind(pairs))
                + RANKED.formatted(text, joined);
    }
}
