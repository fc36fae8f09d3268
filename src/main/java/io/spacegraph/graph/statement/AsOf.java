package io.spacegraph.graph.statement;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The time of a query.
 *
 * @param reading whether the query names a time at all
 * @param validAt the day on which a single value must hold
 * @param validFrom the first day on which a listed claim may hold
 * @param validTo the last day on which a listed claim may hold
 * @param knownAt the instant by which claims must have been public
 * @param asked the times that the query names, which ids show; see {@link NodeId}
 */
public record AsOf(
        ReadMode reading,
        LocalDate validAt,
        LocalDate validFrom,
        LocalDate validTo,
        ZonedDateTime knownAt,
        Map<NodeId.Clock, String> asked) {

    private static final LocalDate EVER = LocalDate.of(1, 1, 1);
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    /**
     * The time in the arguments: {@code at}, whose day an {@code on} replaces; anything left out is now.
     *
     * @param now when the request came
     * @param asOf the day of the reading copy: on any other day the claims themselves are read, even for now
     */
    public static AsOf of(Map<String, Object> arguments, ZonedDateTime now, LocalDate asOf) {
        Object on = arguments.get("on");
        if (on == null) {
            return of(arguments.get("at"), now, asOf);
        }
        Map<Object, Object> at = new HashMap<>(arguments.get("at") instanceof Map<?, ?> given ? given : Map.of());
        at.put("validAt", on);
        return of(at, now, asOf);
    }

    private static AsOf of(@Nullable Object at, ZonedDateTime now, LocalDate asOf) {
        if (!(at instanceof Map<?, ?> given)) {
            ReadMode reading = asOf.equals(now.toLocalDate()) ? ReadMode.CURRENT : ReadMode.AS_OF;
            return new AsOf(reading, now.toLocalDate(), EVER, NEVER, now, Map.of());
        }
        Object day = given.get("validAt");
        Object instant = given.get("knownAt");
        ZonedDateTime knownAt = instant == null ? now : instant(instant);
        Map<NodeId.Clock, String> asked = NodeId.time(given);
        if (day == null) {
            return new AsOf(ReadMode.AS_OF, now.toLocalDate(), EVER, NEVER, knownAt, asked);
        }
        LocalDate validAt = Arguments.day("validAt", day);
        return new AsOf(ReadMode.AS_OF, validAt, validAt, validAt, knownAt, asked);
    }

    /** The values under the names that the predicates of {@link ReadMode} use. */
    public Map<String, Object> parameters() {
        return Map.of("validAt", validAt, "validFrom", validFrom, "validTo", validTo, "knownAt", knownAt);
    }

    private static ZonedDateTime instant(Object value) {
        return value instanceof OffsetDateTime time ? time.toZonedDateTime() : Arguments.instant("knownAt", value);
    }
}
