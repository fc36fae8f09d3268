package io.spacegraph.http.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The {@code Accept} header of a request. The most specific range counts; between equals the first one wins, and
 * {@code application/json} if one range covers both.
 */
public final class Accept {

    private static final List<MediaType> BY_DEFAULT = List.of(MediaType.JSON, MediaType.GRAPHQL_RESPONSE);

    private record NumberRange(String type, double weight, int position) {}

    private final List<NumberRange> ranges;

    private Accept(List<NumberRange> ranges) {
        this.ranges = ranges;
    }

    /** The best media type; empty if the header names only types that are not available. */
    public static Optional<MediaType> best(List<String> headers) {
        String header = String.join(",", headers).strip();
        return header.isEmpty() ? Optional.of(MediaType.JSON) : parse(header).best();
    }

    private Optional<MediaType> best() {
        MediaType best = null;
        NumberRange by = new NumberRange("", 0, Integer.MAX_VALUE);
        for (MediaType type : BY_DEFAULT) {
            NumberRange range = rangeOf(type);
            boolean better = range.weight > by.weight || (range.weight == by.weight && range.position < by.position);
            if (range.weight > 0 && better) {
                best = type;
                by = range;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The range that names the type most exactly. */
    private NumberRange rangeOf(MediaType type) {
        NumberRange found = new NumberRange("", 0, Integer.MAX_VALUE);
        int precision = 0;
        for (NumberRange range : ranges) {
            if (type.precision(range.type) > precision) {
                precision = type.precision(range.type);
                found = range;
            }
        }
        return found;
    }

    private static Accept parse(String header) {
        List<NumberRange> ranges = new ArrayList<>();
        for (String each : header.split(",", -1)) {
            String[] parts = each.split(";", -1);
            ranges.add(new NumberRange(parts[0].strip().toLowerCase(Locale.ROOT), weight(parts), ranges.size()));
        }
        return new Accept(ranges);
    }

    /** The range's {@code q}; 0 for a character set other than UTF-8, since responses are in UTF-8. */
    private static double weight(String[] parts) {
        double weight = 1;
        for (int i = 1; i < parts.length; i++) {
            String[] parameter = parts[i].strip().split("=", 2);
            String value = parameter.length < 2 ? "" : parameter[1].strip();
            if (parameter[0].strip().equalsIgnoreCase("charset") && !Charsets.isUtf8(value)) {
                return 0;
            }
            if (parameter[0].strip().equalsIgnoreCase("q")) {
                weight = number(value);
            }
        }
        return weight;
    }

    private static double number(String q) {
        return q.matches("0(\\.\\d{0,3})?|1(\\.0{0,3})?") ? Double.parseDouble(q) : 0;
    }
}
