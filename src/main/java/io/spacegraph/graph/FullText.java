package io.spacegraph.graph;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The full-text indexes over names, and Lucene queries from what a user typed: nothing in it is an operator. All of it must
 * be folded, as the names in the indexes are.
 */
public final class FullText {

    /** The index that holds each name whole: folded, and its letters and digits alone. */
    public static final String KEYS = "nameKeys";

    /** The index that holds the words of the names, of Chinese each character. */
    public static final String WORDS = "nameWords";

    /** Shorter words are like too many others. */
    private static final int LIKENABLE = 4;

    /** From this length on, two letters may differ. */
    private static final int LONG = 8;

    private FullText() {}

    /** The text as one phrase, in {@link #KEYS} as one whole name. */
    public static String phrase(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** What begins with the text. */
    public static String beginning(String text) {
        return escaped(text) + "*";
    }

    /** What has any of the words; each may be the beginning of one. */
    public static String anyOf(List<String> words) {
        return words.stream()
                .map(word -> phrase(word) + (isPlain(word) ? " " + beginning(word) : ""))
                .collect(Collectors.joining(" "));
    }

    /** What has a word like each of the words, but for a letter or two that differ, are missing or too many. */
    public static String like(List<String> words) {
        return words.stream()
                .map(word -> "+(" + phrase(word) + " " + like(word) + ")")
                .collect(Collectors.joining(" "));
    }

    /** The words of a text: its letters and digits between whatever else there is; the text if it has none. */
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

    /** A backslash takes its meaning from whatever stands behind it. */
    private static String escaped(String text) {
        return text.replaceAll("[^\\p{L}\\p{M}\\p{N}]", "\\\\$0");
    }
}
