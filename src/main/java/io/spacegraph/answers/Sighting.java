package io.spacegraph.answers;

import io.spacegraph.value.PartialDate;
import io.spacegraph.value.ValueKind;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * What one claim shows of something that was due: that it had come about, or that it had not.
 *
 * @param claim the id of the claim
 * @param first the first day that the claim may mean
 * @param last the last day that it may mean
 * @param isEvent whether these are the days of the event itself; a count of a day says only that it was reached by then
 * @param quality what {@link Fact#preference} says of the claim: of equal days an event comes first, then the better source
 */
public record Sighting(String claim, LocalDate first, LocalDate last, boolean isEvent, String quality) {

    private static final Comparator<Sighting> BEST = Comparator.comparing((Sighting sighting) -> !sighting.isEvent())
            .thenComparing(Sighting::quality)
            .thenComparing(Sighting::claim);

    /** The one that is certain soonest first. */
    static final Comparator<Sighting> SOONEST = Comparator.comparing(Sighting::last)
            .thenComparing(Sighting::first, Comparator.reverseOrder())
            .thenComparing(BEST);

    /** The one that may be the earliest first. */
    public static final Comparator<Sighting> EARLIEST =
            Comparator.comparing(Sighting::first).thenComparing(BEST);

    /** What a fact shows: on the days of the event, of the figure, or else of the words; a figure cannot be of after its words. */
    public static Sighting of(Fact fact) {
        boolean isEvent = fact.property().kind() == ValueKind.DATE;
        PartialDate date = isEvent ? fact.date() : fact.from();
        LocalDate stated = fact.stated();
        if (date == null) {
            LocalDate day = isEvent ? stated : fact.day();
            return new Sighting(fact.id(), day, day, false, fact.preference());
        }
        LocalDate first = date.first();
        LocalDate last = isEvent || stated.isBefore(first) || date.last().isBefore(stated) ? date.last() : stated;
        return new Sighting(fact.id(), first, last, isEvent, fact.preference());
    }

    /** What a fact shows on the day on which it was said, as a figure of a time that is over does. */
    public static Sighting said(Fact fact) {
        return new Sighting(fact.id(), fact.stated(), fact.stated(), false, fact.preference());
    }

    /** The day or days in words. */
    public String days() {
        if (first.equals(last)) {
            return first.toString();
        }
        return first.equals(PartialDate.MIN) ? "by " + last : first + " to " + last;
    }
}
