package io.spacegraph.answers.commitment;

import io.spacegraph.answers.DayRange;
import io.spacegraph.answers.Fact;
import io.spacegraph.answers.Sighting;
import io.spacegraph.value.DateModifier;
import io.spacegraph.value.DatePrecision;
import io.spacegraph.value.NumberRange;
import io.spacegraph.value.PartialDate;
import io.spacegraph.value.Row;
import io.spacegraph.value.ValueKind;
import io.spacegraph.vocabulary.ClaimProperty;
import io.spacegraph.vocabulary.Temporality;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A claim that commits to something, or one that may show a commitment kept.
 *
 * @param row the entries of {@link #PROMISE}, or of {@link #FACT}
 */
record CommitmentClaim(Row row) {

    /** What is needed of a fact {@code c}. */
    static final String FACT = """
            {
              fact: %s,
              relativeTo: c.relativeTo,
              to: {date: c.validTo, datePrecision: c.validToPrecision, dateModifier: c.validToModifier}
            }""".formatted(Fact.MAP);

    /** What is needed of a promise {@code c}: beside the fact, when and by whom it was said, and the documents that its document retells. */
    static final String PROMISE = """
            {
              fact: %s,
              relativeTo: c.relativeTo,
              to: {date: c.validTo, datePrecision: c.validToPrecision, dateModifier: c.validToModifier},
              object: head(COLLECT { MATCH (c)-[:OBJECT]->(x:Entity) RETURN x.id }),
              said: CASE WHEN c.statedAt IS NULL
                THEN head(COLLECT { MATCH (c)-[:STATED_IN]->(x:Source) RETURN {date: x.published, datePrecision: x.publishedPrecision, dateModifier: x.publishedModifier} })
                ELSE {date: c.statedAt, datePrecision: c.statedAtPrecision, dateModifier: c.statedAtModifier} END,
              speaker: head(COLLECT { MATCH (c)-[:SPOKEN_BY]->(x:Entity) RETURN x.id }),
              speaksFor: COLLECT {
                MATCH (c)-[:SPOKEN_BY]->(:Person)<-[:ABOUT]-(role:Claim {property: 'HAS_ROLE'})-[:OBJECT]->(x:Company)
                WHERE role.knownStart <= $knownAt AND role.knownEnd > $knownAt
                RETURN DISTINCT x.id
              },
              origins: COLLECT {
                MATCH (c)-[:STATED_IN]->(:Source)-[:DERIVED_FROM*0..8]->(x:Source)
                WHERE NOT EXISTS { (x)-[:DERIVED_FROM]->(:Source) }
                RETURN DISTINCT x.id
              }
            }""".formatted(Fact.MAP);

    Fact fact() {
        return new Fact(row.getRow("fact"));
    }

    String id() {
        return fact().id();
    }

    ClaimProperty property() {
        return fact().row().getCode("property", ClaimProperty.class);
    }

    @Nullable
    String speaker() {
        return row.findText("speaker");
    }

    @Nullable
    String scope() {
        return fact().row().findText("scope");
    }

    @Nullable
    String relativeTo() {
        return row.findText("relativeTo");
    }

    @Nullable
    String reading() {
        return fact().row().findText("reading");
    }

    @Nullable
    String unit() {
        return fact().row().findText("canonicalUnit");
    }

    /** Who says it, and the companies in which that person has a role: a manager's word is the company's. */
    Set<String> voices() {
        Set<String> voices = new HashSet<>(row.texts("speaksFor"));
        String speaker = speaker();
        if (speaker != null) {
            voices.add(speaker);
        }
        return Set.copyOf(voices);
    }

    /** The first day on which it may have been said; {@link PartialDate#MIN} if neither it nor its document is dated. */
    LocalDate saidFirst() {
        PartialDate said = row.findDate("said");
        LocalDate first = said == null ? PartialDate.MIN : said.first();
        return first.isAfter(fact().stated()) ? fact().stated() : first;
    }

    /** The day by which it had surely been said. */
    LocalDate saidLast() {
        PartialDate said = row.findDate("said");
        LocalDate last = said == null ? PartialDate.MAX : said.last();
        return last.isAfter(fact().stated()) ? fact().stated() : last;
    }

    /**
     * By when it is promised: a date that is promised is its own deadline, and what is promised for a period is due with its end; null if that
     * names no last day, as "no earlier than 2026".
     */
    @Nullable
    CommitmentDue due() {
        PartialDate due = fact().due() != null ? fact().due() : isDate() ? fact().date() : end();
        return due == null || due.latest().equals(PartialDate.MAX) ? null : new CommitmentDue(due);
    }

    /**
     * The days that its number is of; null if that is no figure of a period. What is promised by a year is a figure of that year,
     * where the property is one of periods.
     */
    @Nullable
    DayRange period() {
        PartialDate from = fact().from();
        PartialDate to = end();
        if (from != null && to != null) {
            return new DayRange(from.first(), to.last());
        }
        PartialDate due = fact().due();
        return property().temporality() == Temporality.PERIOD
                        && due != null
                        && due.precision() == DatePrecision.YEAR
                        && due.modifier() == DateModifier.ON
                ? new DayRange(due.first(), due.last())
                : null;
    }

    /** The end of the period of which it is a figure. */
    private @Nullable PartialDate end() {
        Temporality temporality = property().temporality();
        return temporality == Temporality.PERIOD || temporality == Temporality.TOTAL ? row.findDate("to") : null;
    }

    boolean isDate() {
        return property().kind() == ValueKind.DATE;
    }

    /** Whether its value is a number. */
    boolean isNumber() {
        return fact().row().find("canonicalUnit") != null;
    }

    /** What of its subject is promised, whenever it be due: commitments of one matter move each other. */
    List<@Nullable Object> matter() {
        Row of = fact().row();
        NumberRange number = isNumber() ? fact().range() : null;
        return Collections.unmodifiableList(Arrays.asList(
                property(),
                scope(),
                relativeTo(),
                reading(),
                number,
                unit(),
                of.findText("text"),
                row.findText("object")));
    }

    /** Whether both state one commitment of one speaker, out of one document or speech. */
    boolean retells(CommitmentClaim other) {
        return matter().equals(other.matter())
                && Objects.equals(speaker(), other.speaker())
                && Objects.equals(due(), other.due())
                && !Collections.disjoint(row.texts("origins"), other.row.texts("origins"));
    }

    /** What it shows. */
    Sighting sighting() {
        return Sighting.of(fact());
    }
}
