package io.spacegraph.answers;

import io.spacegraph.value.NumberRange;
import io.spacegraph.value.PartialDate;
import io.spacegraph.value.Row;
import io.spacegraph.vocabulary.ClaimProperty;
import io.spacegraph.vocabulary.Modality;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A claim as the answers compute with it.
 *
 * @param row the entries of {@link #MAP}
 */
public record Fact(Row row) {

    /** The best claim first; ids break ties. */
    public static final Comparator<Fact> BEST_FIRST =
            Comparator.comparing(Fact::preference).thenComparing(Fact::id);

    /** What an answer may need of the claim {@code c}. */
    public static final String MAP = """
            c {.id, .property, .modality, .basis, .reading, .scope, .text, .status, .preference, .unit, .canonicalUnit, .currency, .source, .promise,
              range: {number: c.canonical, bound: c.bound,
                low: CASE WHEN c.bound <> 'ABOUT' THEN c.canonicalLow END,
                high: CASE WHEN c.bound <> 'ABOUT' THEN c.canonicalHigh END},
              due: {date: c.due, datePrecision: c.duePrecision, dateModifier: c.dueModifier},
              date: {date: c.date, datePrecision: c.datePrecision, dateModifier: c.dateModifier},
              from: {date: c.validFrom, datePrecision: c.validFromPrecision, dateModifier: c.validFromModifier},
              convertedAmount: c.convertedAmount, convertedCurrency: c.convertedCurrency,
              day: coalesce(c.validFrom, c.statedAt, date(c.knownFrom)),
              stated: coalesce(c.statedAt, date(c.knownFrom))
            }""";

    public String id() {
        return row.getText("id");
    }

    /** Sorts the best claim first. */
    String preference() {
        return row.getText("preference");
    }

    /** What its value counts; empty if nothing narrows it. */
    public String scope() {
        String scope = row.findText("scope");
        return scope == null ? "" : scope;
    }

    /** Its words or constant. */
    @Nullable
    public String text() {
        return row.findText("text");
    }

    public ClaimProperty property() {
        return row.getCode("property", ClaimProperty.class);
    }

    public Modality modality() {
        return row.getCode("modality", Modality.class);
    }

    /** Whether it states what shall be; what was computed from a promise is one too. */
    public boolean isPromise() {
        return Boolean.TRUE.equals(row.find("promise"));
    }

    /** Its number in the canonical unit. */
    public NumberRange range() {
        return Objects.requireNonNull(row.findRange("range"));
    }

    /** The day that its value is of. */
    public LocalDate day() {
        return Objects.requireNonNull(row.findDay("day"));
    }

    /** The day it was said or published. */
    public LocalDate stated() {
        return Objects.requireNonNull(row.findDay("stated"));
    }

    @Nullable
    public PartialDate due() {
        return row.findDate("due");
    }

    /** Its value, if that is a date. */
    @Nullable
    public PartialDate date() {
        return row.findDate("date");
    }

    /** The date from which its value holds. */
    @Nullable
    public PartialDate from() {
        return row.findDate("from");
    }

    public String source() {
        return row.getText("source");
    }
}
