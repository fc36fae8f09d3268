package io.spacegraph.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The known word that a mistyped one most likely means. */
public final class Nearest {
    private Nearest() {}

    /** "did you mean X?" if a known word is similar; else the list of all known words, if there are at most 40. */
    public static String allowed(String word, Collection<String> known) {
        return find(word, known)
                .map(near -> "unknown; did you mean " + near + "?")
                .orElseGet(() -> known.size() <= 40 ? "unknown; known are " + String.join(" ", known) : "unknown");
    }

    /** The nearest word, if it differs in no more than a third of its letters. */
    public static Optional<String> find(String word, Collection<String> known) {
        return known.stream()
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= reach(candidate))
                .min(Comparator.comparingInt((String candidate) -> distance(word, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(candidate -> distance(word, candidate) <= reach(candidate));
    }

    private static int reach(String candidate) {
        return Math.max(1, candidate.length() / 3);
    }

    /** Levenshtein's distance, letters of either case taken as equal. */
    private static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j - 1], row[j]) + 1);
            }
        }
        return row[b.length()];
    }
}
