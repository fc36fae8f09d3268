package io.spacegraph.graph.statement;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The full-text indexes over names, and Lucene queries from a user's text, in which no character is an operator. The
 * text must be folded, as the names in the indexes are.
 */
public final class FullText {

    /** The index of whole names: each folded, and its letters and digits alone. */
    public static final String KEYS = "nameKeys";

    /** The index of the words of names; in Chinese each character is a word. */
    public static final String WORDS = "nameWords";

    /** Shorter words are similar to too many others. */
    private static final int LIKENABLE = 4;

    /** In words of at least this length two letters may differ. */
    private static final int LONG = 8;

    private FullText() {}

    /** The text as one phrase, in {@link #KEYS} as one whole name. */
    public static String phrase(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Names that begin with the text. */
    public static String beginning(String text) {
        return escaped(text) + "*";
    }

    /** Names with any of the words; each may be the beginning of a word. */
    public static String anyOf(List<String> words) {
        return words.stream()
                .map(word -> phrase(word) + (isPlain(word) ? " " + beginning(word) : ""))
                .collect(Collectors.joining(" "));
    }

    /** Names with a word similar to each of the words: a letter or two may differ, be missing or be added. */
    public static String like(List<String> words) {
        return words.stream()
                .map(word -> "+(" + phrase(word) + " " + like(word) + ")")
                .collect(Collectors.joining(" "));
    }

    /** The words of a text: its runs of letters and digits; the whole text if it has none. */
    public static List<String> words(String text) {
        List<String> words = Arrays.stream(text.split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return words.isEmpty() ? List.of(text) : words;
    }

    private static String like(String word) {
        if (word.length() < LIKENABLE || !isPlain(word)) {
            return "";
        }
        return escaped(word) + (word.length() < LONG ? "~1" : "~2");
    }

    private static boolean isPlain(String word) {
        return word.codePoints().allMatch(Character::isLetterOrDigit);
    }

    /** A backslash escapes any character that follows it. */
    private static String escaped(String text) {
        return text.replaceAll("[^\\p{L}\\p{M}\\p{N}]", "\\\\$0");
    }
}
