package io.spacegraph.importer.feed;

import static io.spacegraph.vocabulary.ClaimProperty.DEPLOYED;
import static io.spacegraph.vocabulary.ClaimProperty.FLOWN_FOR;
import static io.spacegraph.vocabulary.ClaimProperty.LAUNCHED_FROM;
import static io.spacegraph.vocabulary.ClaimProperty.LAUNCHED_ON;
import static io.spacegraph.vocabulary.ClaimProperty.MISSION_DATE;
import static io.spacegraph.vocabulary.ClaimProperty.MISSION_KIND;
import static io.spacegraph.vocabulary.ClaimProperty.OPERATED_BY;
import static io.spacegraph.vocabulary.ClaimProperty.OUTCOME;
import static io.spacegraph.vocabulary.ClaimProperty.SATELLITES_CARRIED;

import io.spacegraph.vocabulary.ClaimProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The content of a launch record, from a row of {@code data/launches/} or of a feed.
 *
 * @param <T> how the record refers to other things
 * @param kind the constant of {@code MissionKind}; null if the record does not say
 * @param date in the notation of {@code data/}
 * @param rocket what it flew on
 * @param variant the rocket's name in the record
 * @param site where it started
 * @param operators who launched it
 * @param customers whose satellites it carried
 * @param constellations how many satellites it carried for each
 * @param satellites how many it carried in all
 * @param outcome the constant of {@code Outcome}
 */
public record Launch<T>(
        @Nullable String kind,
        @Nullable String date,
        @Nullable T rocket,
        @Nullable String variant,
        @Nullable T site,
        List<T> operators,
        List<T> customers,
        Map<T, Integer> constellations,
        @Nullable Integer satellites,
        @Nullable String outcome) {
    private static final Pattern DESIGNATOR = Pattern.compile("\\d{4}-\\d{3}");

    /**
     * One thing that the record says.
     *
     * @param field a name that is unique in the record: {@code rocket}, {@code customer-2}
     * @param value in the notation of {@code data/}; null for a link without a number
     * @param object the other end of a link
     * @param written the words of the record, where it has its own
     */
    public record Fact<T>(
            String field,
            ClaimProperty property,
            @Nullable String value,
            @Nullable T object,
            @Nullable String written) {}

    /** The external id in the tag of a launch, if the tag is an international designator; a failed launch has none. */
    public static Optional<String> designator(String tag) {
        return DESIGNATOR.matcher(tag).matches() ? Optional.of("COSPAR:" + tag) : Optional.empty();
    }

    /** All facts of the record; empty fields give none. */
    public List<Fact<T>> facts() {
        List<Fact<T>> facts = new ArrayList<>();
        value(facts, "kind", MISSION_KIND, kind);
        value(facts, "date", MISSION_DATE, date);
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
                List.copyOf(constellations.keySet()),
                (field, constellation) -> new Fact<>(
                        "constellation" + field,
                        DEPLOYED,
                        count(constellations.get(constellation)),
                        constellation,
                        null));
        value(facts, "satellites", SATELLITES_CARRIED, satellites == null ? null : count(satellites));
        value(facts, "outcome", OUTCOME, outcome);
        return facts;
    }

    private static <T> void value(List<Fact<T>> facts, String field, ClaimProperty property, @Nullable String value) {
        if (value != null) {
            facts.add(new Fact<>(field, property, value, null, null));
        }
    }

    /** The first of several has no number, so that its id stays the same when a second one is added later. */
    private static <T> void each(List<Fact<T>> facts, List<T> things, BiFunction<String, T, Fact<T>> fact) {
        for (int i = 0; i < things.size(); i++) {
            facts.add(fact.apply(i == 0 ? "" : "-" + (i + 1), things.get(i)));
        }
    }

    private static String count(@Nullable Integer satellites) {
        return satellites + " satellites";
    }
}
