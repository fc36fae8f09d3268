package io.spacegraph.importer.record;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names that every rocket of the Long March family bears: CZ abbreviates Chang Zheng, the Chinese for Long March, as LM
 * abbreviates that (Launch Library 2 writes "Long March 12A/Changzheng 12A (LM-12A/CZ-12A)"). A rule rather than aliases
 * written row by row, so that it holds for the rockets of feeds too.
 *
 * <p>The Chinese name is made of the number alone: the character for a letter differs from rocket to rocket (6A is 六号改,
 * 10A is 十号甲), so that only a source can name it.
 */
final class LongMarch {
    private static final Pattern NAME = Pattern.compile("(?:Long March|Chang Zheng)[ -]([1-9]\\d?)([A-Z]?)");
    private static final String DIGITS = "一二三四五六七八九";

    private LongMarch() {}

    /** The names, each {@code lang:name}; none for a name of another form. */
    static List<String> aliases(String name) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            return List.of();
        }
        String model = matcher.group(1) + matcher.group(2);
        List<String> aliases = new ArrayList<>(List.of(
                "en:Long March " + model, "zh-Latn:Chang Zheng " + model, "en:LM-" + model, "zh-Latn:CZ-" + model));
        if (matcher.group(2).isEmpty()) {
            aliases.add("zh:长征" + chinese(Integer.parseInt(matcher.group(1))) + "号");
        }
        return aliases;
    }

    private static String chinese(int number) {
        String tens = number < 10 ? "" : (number < 20 ? "" : digit(number / 10)) + "十";
        return tens + (number % 10 == 0 ? "" : digit(number % 10));
    }

    private static String digit(int number) {
        return DIGITS.substring(number - 1, number);
    }
}
