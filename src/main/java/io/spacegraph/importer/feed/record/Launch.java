package io.spacegraph.importer.feed.record;

import static io.spacegraph.vocabulary.ClaimProperty.DEPLOYED;
import static io.spacegraph.vocabulary.ClaimProperty.FLOWN_FOR;
import static io.spacegraph.vocabulary.ClaimProperty.LAUNCHED_FROM;
import static io.spacegraph.vocabulary.ClaimProperty.LAUNCHED_ON;
import static io.spacegraph.vocabulary.ClaimProperty.MISSION_DATE;
import static io.spacegraph.vocabulary.ClaimProperty.MISSION_KIND;
import static io.spacegraph.vocabulary.ClaimProperty.OPERATED_BY;
import static io.spacegraph.vocabulary.ClaimProperty.OUTCOME;
import static io.spacegraph.vocabulary.ClaimProperty.SATELLITES_CARRIED;

import io.spacegraph.importer.value.ClaimValue;
import io.spacegraph.importer.value.Parsed;
import io.spacegraph.value.PartialDate;
import io.spacegraph.value.Unit;
import io.spacegraph.vocabulary.ClaimProperty;
import io.spacegraph.vocabulary.code.MissionKind;
import io.spacegraph.vocabulary.code.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What a record of a launch says, whoever keeps it: a row of {@code data/launches/} or of a feed.
 *
 * @param <T> how the record refers to other things
 * @param kind what it is; null if the record does not say
 * @param date when it was, or is to be
 * @param rocket what it flew on
 * @param variant the rocket's name in the record
 * @param site where it started
 * @param operators who launched it
 * @param customers whose satellites it carried
 * @param constellations how many satellites it carried for each
 * @param satellites how many it carried in all
 * @param outcome how it ended
 */
public record Launch<T>(
        @Nullable MissionKind kind,
        @Nullable Parsed<PartialDate> date,
        @Nullable T rocket,
        @Nullable String variant,
        @Nullable T site,
        List<T> operators,
        List<T> customers,
        Map<T, Integer> constellations,
        @Nullable Integer satellites,
        @Nullable Outcome outcome) {
    /**
     * One thing that the record says.
     *
     * @param field what distinguishes it from the others: {@code rocket}, {@code customer-2}
     * @param value the value; null for a link without a number
     * @param object the other end of a link
     * @param written the words of the record, where it has its own
     */
    public record Fact<T>(
            String field,
            ClaimProperty property,
            @Nullable Parsed<ClaimValue> value,
            @Nullable T object,
            @Nullable String written) {}

    /** All that the record says; what it leaves empty is not said. */
    public List<Fact<T>> facts() {
        List<Fact<T>> facts = new ArrayList<>();
        value(facts, "kind", MISSION_KIND, code(kind));
        value(facts, "date", MISSION_DATE, date == null ? null : date.map(ClaimValue.Day::new));
        if (rocket != null) {
            facts.add(new Fact<>("rocket", LAUNCHED_ON, null, rocket, variant));
        }
        if (site != null) {
            facts.add(new Fact<>("site", LAUNCHED_FROM, null, site, null));
        }
        each(facts, operators, (field, who) -> new Fact<>("operator" + field, OPERATED_BY, null, who, null));
        each(facts, customers, (field, who) -> new Fact<>("customer" + field, FLOWN_FOR, null, who, null));
        each(
                facts,
                List.copyOf(constellations.entrySet()),
                (field, carried) -> new Fact<>(
                        "constellation" + field, DEPLOYED, count(carried.getValue()), carried.getKey(), null));
        value(facts, "satellites", SATELLITES_CARRIED, satellites == null ? null : count(satellites));
        value(facts, "outcome", OUTCOME, code(outcome));
        return facts;
    }

    private static <T> void value(
            List<Fact<T>> facts, String field, ClaimProperty property, @Nullable Parsed<ClaimValue> value) {
        if (value != null) {
            facts.add(new Fact<>(field, property, value, null, null));
        }
    }

    /** The first of several has no number, so that its id stays the same when a second one is added. */
    private static <T, U> void each(List<Fact<T>> facts, List<U> things, BiFunction<String, U, Fact<T>> fact) {
        for (int i = 0; i < things.size(); i++) {
            facts.add(fact.apply(i == 0 ? "" : "-" + (i + 1), things.get(i)));
        }
    }

    private static @Nullable Parsed<ClaimValue> code(@Nullable Enum<?> constant) {
        return constant == null ? null : Parsed.known(new ClaimValue.Code(constant.name()));
    }

    private static Parsed<ClaimValue> count(int satellites) {
        return Parsed.known(ClaimValue.Measure.exactly(satellites, Unit.SATELLITE));
    }
}
