package io.spacegraph.importer.feed;

import java.util.List;
import java.util.stream.Stream;

/** A cell of GCAT with one code or several, {@code XKJZ/CGSTL}, each with a question mark if it is uncertain. */
record FeedCodes(List<Code> codes) {
    /** One code, and whether the catalogue doubts it. */
    record Code(String code, boolean isUncertain) {}

    static FeedCodes parse(String cell) {
        return new FeedCodes(Stream.of(cell.split("/"))
                .map(String::strip)
                .filter(code -> !code.isEmpty() && !code.equals("-") && !code.equals("?"))
                .map(code -> code.endsWith("?")
                        ? new Code(code.substring(0, code.length() - 1), true)
                        : new Code(code, false))
                .toList());
    }
}
