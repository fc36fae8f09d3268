package io.spacegraph.importer.feed;

import java.util.regex.Pattern;

/**
 * What flies for a satellite of a constellation and is none: mass simulators and dummies, and satellites that try
 * something out before ({@code GUOWANG (TEST) OBJECT A}, {@code HULIANWANG JISHU SHIYAN 1}). No count of a constellation
 * has them.
 */
final class StandIn {
    private static final Pattern WORDS =
            Pattern.compile("\\b(simulator|dummy|mass model|mock-?up|test|shiyan)\\b", Pattern.CASE_INSENSITIVE);

    private StandIn() {}

    /** Whether a satellite's name says that it is one. */
    static boolean isNamed(String name) {
        return WORDS.matcher(name).find();
    }
}
