package io.spacegraph.graph;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Lucene queries from what a user typed: nothing in it is an operator. */
public final class FullText {

    private FullText() {}

    /** The text as one phrase. */
    public static String phrase(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** The words of the text, each as a phrase of its own, or, if it is a plain word, as the beginning of one. */
    public static String words(String text) {
        return Arrays.stream(text.strip().split("\\s+")).map(FullText::word).collect(Collectors.joining(" "));
    }

    private static String word(String word) {
        boolean plain = word.codePoints().allMatch(Character::isLetterOrDigit);
        return plain ? phrase(word) + "^2 " + word.toLowerCase(Locale.ROOT) + "*" : phrase(word);
    }
}
