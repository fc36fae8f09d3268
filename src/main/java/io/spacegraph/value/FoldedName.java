package io.spacegraph.value;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The form in which names are compared: spellings that people type differently but mean as one name have the same
 * folded form. The importer stores it beside each name, and every name in a request is folded before the query runs.
 *
 * <p>Folded are compatibility forms (NFKC: full width, ligatures), case, the accents of Latin and Greek letters,
 * typographic quotes and dashes, and white space. Accents of other scripts distinguish letters, as in Japanese and
 * Russian, and are kept; Chinese is not changed.
 */
public final class FoldedName {
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");
    private static final Pattern SPACE = Pattern.compile("[\\p{Z}\\p{Cc}]+");

    /** Also an accent without a letter, which NFKC makes of a spacing accent used as a quote. */
    private static final Pattern SINGLE_QUOTE =
            Pattern.compile("[`\u02B9\u02BC\u2018-\u201B\u2032\u2035]|(?:^| )\u0301");

    /** Also two single quotes, which NFKC makes of a double prime. */
    private static final Pattern DOUBLE_QUOTE = Pattern.compile("[\u00AB\u00BB\u201C-\u201F]|''");

    private static final Pattern DASH = Pattern.compile("[\u2010-\u2015\u2212\u2E3A\u2E3B]");
    private static final Pattern ACCENT = Pattern.compile("([\\p{IsLatin}\\p{IsGreek}])\\p{M}+");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** Letters that Unicode does not decompose into a plain letter and an accent. */
    private static final Map<String, String> PLAIN = Map.of(
            "\u00F8", "o", "\u0142", "l", "\u0111", "d", "\u00F0", "d", "\u00FE", "th", "\u00E6", "ae", "\u0153", "oe",
            "\u0127", "h", "\u03C2", "\u03C3");

    private FoldedName() {}

    /** The folded name. Folding it again does not change it. */
    public static String of(String name) {
        String seen = UNSEEN.matcher(name).replaceAll("");
        String compatible = Normalizer.normalize(seen, Normalizer.Form.NFKC);
        String spaced = SPACE.matcher(lowerCase(compatible)).replaceAll(" ");
        String apart = Normalizer.normalize(plainMarks(spaced), Normalizer.Form.NFD);
        String plain = ACCENT.matcher(apart).replaceAll("$1");
        for (Map.Entry<String, String> letter : PLAIN.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        return Normalizer.normalize(plain, Normalizer.Form.NFC).strip();
    }

    /** The letters and digits of the name alone: {@code rocketlab} of Rocket Lab, {@code zhuque3} of Zhuque-3. */
    public static String joined(String name) {
        return NEITHER_LETTER_NOR_DIGIT.matcher(of(name)).replaceAll("");
    }

    /** By way of upper case, which turns a small sharp s into {@code SS}, but not a capital one. */
    private static String lowerCase(String text) {
        return text.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static String plainMarks(String text) {
        String single = SINGLE_QUOTE.matcher(text).replaceAll("'");
        String quoted = DOUBLE_QUOTE.matcher(single).replaceAll("\"");
        return DASH.matcher(quoted).replaceAll("-");
    }
}
