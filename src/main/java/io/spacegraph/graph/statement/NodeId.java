package io.spacegraph.graph.statement;

import io.spacegraph.problem.BadArgument;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A node's id as responses show it: its own id and, if a time was asked for, that time after a {@code @}. One node at
 * two times has two ids, so that a client's cache, which stores nodes by id, never mixes the values of two times:
 * {@code company/spacex}, {@code company/spacex@validAt=2019-06-30},
 * {@code company/spacex@knownAt=2019-07-01T00:00:00Z,validAt=2019-06-30}. A node that an import removed has the time of
 * the import: {@code claim/x@recordedTo=2026-01-01T00:00:00Z}.
 *
 * @param id its own id
 * @param time the clocks in it, each with its time in ISO 8601; empty for now
 */
public record NodeId(String id, Map<Clock, String> time) {

    private static final String SIGN = "@";

    /** The expression for the suffix in the id of a former claim or conflict {@code n}; empty for a current one. */
    public static final String FORMER =
            "coalesce('" + SIGN + Clock.RECORDED_TO.term + "=' + toString(n.recordedTo), '')";

    /** The clocks that an id may name, in their order in the id. */
    public enum Clock {
        KNOWN_AT("knownAt"),
        RECORDED_TO("recordedTo"),
        VALID_AT("validAt");

        private final String term;

        Clock(String term) {
            this.term = term;
        }

        /** The time in its canonical form. */
        private String canonical(String argument, Object time) {
            if (this == VALID_AT) {
                return Arguments.day(argument, time).toString();
            }
            ZonedDateTime instant =
                    time instanceof OffsetDateTime given ? given.toZonedDateTime() : Arguments.instant(argument, time);
            return instant.toInstant().toString();
        }
    }

    /**
     * The id in an argument.
     *
     * @throws BadArgument if no time follows the {@code @}
     */
    public static NodeId parse(String argument, String text) {
        int sign = text.indexOf(SIGN);
        return sign < 0
                ? new NodeId(text, Map.of())
                : new NodeId(text.substring(0, sign), time(argument, text.substring(sign + 1)));
    }

    /**
     * The time that all of the ids name.
     *
     * @throws BadArgument if they name different times
     */
    public static Map<Clock, String> time(String argument, List<NodeId> ids) {
        List<Map<Clock, String>> times =
                ids.stream().map(NodeId::time).distinct().toList();
        if (times.size() > 1) {
            throw new BadArgument(
                    argument, "are of different times", "ids of one time", "Ask for each time in a separate field.");
        }
        return times.isEmpty() ? Map.of() : times.get(0);
    }

    /** The time that a {@code TimeTravel} names. */
    public static Map<Clock, String> time(Map<?, ?> at) {
        Map<Clock, String> time = new TreeMap<>();
        for (Clock clock : Clock.values()) {
            Object given = at.get(clock.term);
            if (given != null) {
                time.put(clock, clock.canonical("at." + clock.term, given));
            }
        }
        return time;
    }

    /** The suffix of the ids in a response for this time; empty for now. */
    public static String suffix(Map<Clock, String> time) {
        return time.isEmpty()
                ? ""
                : time.entrySet().stream()
                        .map(clock -> clock.getKey().term + "=" + clock.getValue())
                        .collect(Collectors.joining(",", SIGN, ""));
    }

    /** When an import took it out of the graph; empty for what the graph holds. */
    public Optional<ZonedDateTime> recordedTo() {
        return Optional.ofNullable(time.get(Clock.RECORDED_TO)).map(ZonedDateTime::parse);
    }

    /** The {@code TimeTravel} that asks for the time; null for now. */
    public static @Nullable Map<String, Object> at(Map<Clock, String> time) {
        Map<String, Object> at = new HashMap<>();
        time.forEach((clock, value) -> at.put(clock.term, value));
        at.remove(Clock.RECORDED_TO.term);
        return at.isEmpty() ? null : at;
    }

    /** The problem that an id has another time than the one asked for. */
    public static BadArgument otherTime(String argument, Map<Clock, String> time) {
        return new BadArgument(
                argument,
                "is of another time than the one asked for: " + suffix(time),
                "an id without a time, or with the one that at names",
                "Leave out the @ and what follows, or ask at that time.");
    }

    @Override
    public String toString() {
        return id + suffix(time);
    }

    private static Map<Clock, String> time(String argument, String text) {
        Map<Clock, String> time = new TreeMap<>();
        for (String part : text.split(",", -1)) {
            Clock clock = clock(part);
            if (clock == null || time.containsKey(clock)) {
                throw new BadArgument(
                        argument,
                        "has no time behind its @, but \"" + text + "\"",
                        "an id such as company/spacex or company/spacex@validAt=2019-06-30",
                        "Copy it from an answer unchanged, or leave out the @ and what follows for now.");
            }
            time.put(clock, clock.canonical(argument, part.substring(clock.term.length() + 1)));
        }
        return time;
    }

    private static @Nullable Clock clock(String part) {
        for (Clock clock : Clock.values()) {
            if (part.startsWith(clock.term + "=")) {
                return clock;
            }
        }
        return null;
    }
}
