package io.spacegraph.answers.listing;

import io.spacegraph.answers.Fact;
import io.spacegraph.value.Row;
import io.spacegraph.vocabulary.code.GateCondition;
import io.spacegraph.vocabulary.code.LiftClass;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * Whether a rocket is medium or large: as sources call it, else by what it carries to low Earth orbit.
 *
 * <p>No document on the rule at hand gives a figure. Sources in the graph call rockets of up to 1,000 kg small (Spectrum) and
 * rockets from 3,000 kg medium (Nova); of what lies between, nothing is known.
 */
final class RocketSize {

    /** Kilograms up to which sources call a rocket small. */
    private static final double SMALL = 1_000;

    /** Kilograms from which sources call a rocket medium. */
    private static final double MEDIUM = 3_000;

    private RocketSize() {}

    static ConditionFinding finding(Row rocket) {
        List<Fact> classes = rocket.rows("sizes").stream().map(Fact::new).toList();
        return classes.isEmpty() ? byPayload(rocket) : byClass(rocket, classes);
    }

    private static ConditionFinding byClass(Row rocket, List<Fact> classes) {
        List<String> told = classes.stream().map(RocketSize::word).distinct().toList();
        boolean small = told.contains(word(LiftClass.SMALL.name()));
        Tri met = !small ? Tri.YES : told.size() == 1 ? Tri.NO : Tri.UNKNOWN;
        return finding(met, "Sources call %s %s".formatted(name(rocket), String.join(" and ", told)), classes);
    }

    private static ConditionFinding byPayload(Row rocket) {
        List<Fact> payloads = rocket.rows("payloads").stream().map(Fact::new).toList();
        if (payloads.isEmpty()) {
            return finding(
                    Tri.UNKNOWN,
                    "No source says how large " + name(rocket) + " is or what it carries to low Earth orbit",
                    payloads);
        }
        double least = kilograms(payloads).min().orElseThrow();
        double most = kilograms(payloads).max().orElseThrow();
        String carries =
                "%s carries %s to low Earth orbit, as sources say;".formatted(name(rocket), words(least, most));
        if (least >= MEDIUM) {
            return finding(Tri.YES, carries + " rockets from 3,000 kg are called medium", payloads);
        } else if (most <= SMALL) {
            return finding(Tri.NO, carries + " rockets up to 1,000 kg are called small", payloads);
        }
        return finding(
                Tri.UNKNOWN,
                carries + " none says whether that is medium: up to 1,000 kg is small, from 3,000 kg medium",
                payloads);
    }

    private static DoubleStream kilograms(List<Fact> payloads) {
        return payloads.stream().mapToDouble(payload -> payload.range().number().doubleValue());
    }

    private static String words(double least, double most) {
        String high = String.format(Locale.ROOT, "%,.0f kg", most);
        return least == most ? high : String.format(Locale.ROOT, "%,.0f to ", least) + high;
    }

    private static String word(Fact size) {
        return word(String.valueOf(size.text()));
    }

    private static String word(String constant) {
        return constant.toLowerCase(Locale.ROOT);
    }

    private static String name(Row rocket) {
        return rocket.getText("name");
    }

    private static ConditionFinding finding(Tri met, String reason, List<Fact> evidence) {
        return ConditionFinding.of(GateCondition.MEDIUM_OR_LARGE_ROCKET, met, reason + ".", evidence.stream());
    }
}
