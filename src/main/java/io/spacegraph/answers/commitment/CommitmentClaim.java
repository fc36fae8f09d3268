package io.spacegraph.answers.commitment;

import io.spacegraph.answers.Fact;
import io.spacegraph.answers.Sighting;
import io.spacegraph.value.NumberRange;
import io.spacegraph.value.PartialDate;
import io.spacegraph.value.Row;
import io.spacegraph.value.ValueKind;
import io.spacegraph.vocabulary.ClaimProperty;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A claim that commits to something, or one that may show a commitment kept.
 *
 * @param row the entries of {@link #MAP}
 */
record CommitmentClaim(Row row) {

    /** What is needed of the claim {@code c}: beside the fact, its speaker and the documents that its document retells. */
    static final String MAP = """
            {
              fact: %s,
              relativeTo: c.relativeTo,
              object: head(COLLECT { MATCH (c)-[:OBJECT]->(x:Entity) RETURN x.id }),
              speaker: head(COLLECT { MATCH (c)-[:SPOKEN_BY]->(x:Entity) RETURN x.id }),
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

    /** By when it is promised: a date that is promised is its own deadline. */
    @Nullable
    CommitmentDue due() {
        PartialDate due = fact().due() == null && isDate() ? fact().date() : fact().due();
        return due == null ? null : new CommitmentDue(due);
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
                row.findText("relativeTo"),
                of.findText("reading"),
                number,
                of.findText("canonicalUnit"),
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
