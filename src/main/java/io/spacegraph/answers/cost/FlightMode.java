package io.spacegraph.answers.cost;

import io.spacegraph.answers.Fact;
import java.util.Locale;

/** Whether a figure is of a flight after which the rocket is lost, or recovered: payloads and prices of both do not mix. */
enum FlightMode {
    EXPENDABLE,
    REUSABLE,
    NOT_SAID;

    /** What the scope of the claim says. */
    static FlightMode of(Fact fact) {
        String scope = fact.scope().toLowerCase(Locale.ROOT);
        if (scope.contains("expend")) {
            return EXPENDABLE;
        }
        return scope.contains("reus") || scope.contains("recover") ? REUSABLE : NOT_SAID;
    }

    /** In words, to follow "a payload" or "a price". */
    String words() {
        return switch (this) {
            case EXPENDABLE -> "of an expendable flight";
            case REUSABLE -> "of a flight with recovery";
            case NOT_SAID -> "of which no source says whether the rocket is recovered";
        };
    }
}
