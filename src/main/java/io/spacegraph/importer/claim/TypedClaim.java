package io.spacegraph.importer.claim;

import io.spacegraph.importer.check.Checks;
import io.spacegraph.importer.record.ClaimRecord;
import io.spacegraph.importer.record.DataFolder;
import io.spacegraph.importer.record.SourceRecord;
import io.spacegraph.importer.value.ClaimValue;
import io.spacegraph.importer.value.Parsed;
import io.spacegraph.value.DatePrecision;
import io.spacegraph.value.PartialDate;
import io.spacegraph.vocabulary.ClaimProperty;
import io.spacegraph.vocabulary.SourceTier;
import io.spacegraph.vocabulary.Temporality;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A claim without mistakes, as the graph understands it.
 *
 * @param record the claim as its file has it
 * @param source the document that states it
 * @param value the value; null for a link without words on it
 * @param knownFrom the day it became public
 * @param knownTo the day its source withdrew or corrected it
 * @param mood whether it states what is, what is to come, or what is only heard
 * @param preference the key of {@link Preference}
 * @param confidence 0 to 1
 * @param overtaken the day on which something else ended it, that its own source does not speak of; null for most
 */
public record TypedClaim(
        ClaimRecord record,
        SourceRecord source,
        ClaimProperty property,
        @Nullable ClaimValue value,
        Validity valid,
        LocalDate knownFrom,
        @Nullable LocalDate knownTo,
        ClaimNature mood,
        String preference,
        BigDecimal confidence,
        @Nullable LocalDate overtaken) {
    /** Best first; the id breaks a tie, so that two imports of the same data agree. */
    public static final Comparator<TypedClaim> BEST_FIRST =
            Comparator.comparing(TypedClaim::preference).thenComparing(TypedClaim::id);

    /** The statements of a folder in which {@link Checks} found no mistake. */
    public static List<TypedClaim> of(DataFolder data) {
        Map<String, SourceRecord> sources =
                data.sources().stream().collect(Collectors.toMap(SourceRecord::id, Function.identity()));
        Map<String, ClaimRecord> claims =
                data.claims().stream().collect(Collectors.toMap(ClaimRecord::id, Function.identity()));
        return data.claims().stream()
                .map(claim ->
                        of(claim, Objects.requireNonNull(sources.get(claim.source())), ClaimNature.of(claim, claims)))
                .toList();
    }

    /** A claim that {@link Checks} would find no mistake in, or one of a feed. */
    public static TypedClaim of(ClaimRecord claim, SourceRecord source, ClaimNature mood) {
        ClaimProperty property = ClaimProperty.valueOf(claim.property());
        ClaimValue value = claim.value() == null ? null : claim.value().get();
        Validity valid = Validity.of(claim);
        return new TypedClaim(
                claim,
                source,
                property,
                value,
                valid,
                claim.knownFrom() == null
                        ? source.known()
                        : claim.knownFrom().get().value(),
                claim.knownTo() == null ? null : claim.knownTo().get().value(),
                mood,
                key(claim, source, valid, value),
                Confidence.of(claim, source),
                null);
    }

    /** The same, overtaken on a day. */
    TypedClaim overtakenOn(LocalDate day) {
        return new TypedClaim(
                record, source, property, value, valid, knownFrom, knownTo, mood, preference, confidence, day);
    }

    /** The node's id. */
    public String id() {
        return id(record.id());
    }

    /** The node's id of a claim that the data names by {@code id}. */
    public static String id(String id) {
        return "claim/" + id;
    }

    public String subject() {
        return record.subjectMeant();
    }

    @Nullable
    public String object() {
        return record.objectMeant();
    }

    /** When it holds from, else when it was said or published, else when it was surely public. */
    PartialDate dated() {
        return valid.from() == null ? said() : valid.from();
    }

    /**
     * The date that its value is of: of a promise when it was said, of the figure of a period the period's last day, else when it
     * holds from, else when it was said. Null of what does not change.
     */
    public @Nullable PartialDate asOf() {
        PartialDate end = valid.to();
        if (mood != ClaimNature.FACT) {
            return said();
        } else if (property.temporality() == Temporality.PERIOD && end != null) {
            return PartialDate.on(end.lastDay());
        }
        return property.temporality() == Temporality.CONSTANT ? null : dated();
    }

    /**
     * The days of which one is the day that its value is of, none of them after it was said or public: "in 2026" of a document of March is
     * January to March. Of a state without a date it is any day of the year before, for nobody states it anew each day. Of what
     * does not change it is no day, {@link PartialDate#MIN}.
     */
    public Days days() {
        PartialDate day = asOf();
        if (day == null) {
            return new Days(PartialDate.MIN, PartialDate.MIN);
        }
        LocalDate first = isUndatedState() ? day.value().minusYears(1) : day.value();
        LocalDate last = Stream.of(day.lastDay(), said().lastDay(), knownFrom)
                .min(LocalDate::compareTo)
                .orElseThrow();
        return new Days(first, last.isBefore(first) ? first : last);
    }

    private boolean isUndatedState() {
        return mood == ClaimNature.FACT && property.temporality() == Temporality.STATE && valid.from() == null;
    }

    /** The first day on which it holds. */
    public LocalDate start() {
        return valid.from() == null && property.beginsWithItsDay() ? said().value() : valid.start();
    }

    /**
     * The day after the last on which its value is read: the figure of a period is read until there is a later one, what is
     * overtaken until then.
     */
    public LocalDate readEnd() {
        if (overtaken != null && overtaken.isBefore(valid.end())) {
            return overtaken;
        }
        return property.temporality() == Temporality.PERIOD ? PartialDate.MAX : valid.end();
    }

    /** When it was said or published, else when it was surely public. */
    public PartialDate said() {
        PartialDate stated = stated(record, source);
        return stated == null ? PartialDate.on(knownFrom) : stated;
    }

    public boolean isRefuted() {
        return !record.refutedBy().isEmpty();
    }

    public boolean isRetracted() {
        return knownTo != null;
    }

    /** Whether the words name another subject than the one meant. */
    public boolean isOfAnotherSubject() {
        return !subject().equals(record.subject());
    }

    private static String key(ClaimRecord claim, SourceRecord source, Validity valid, @Nullable ClaimValue value) {
        boolean rejected = !claim.refutedBy().isEmpty() || claim.knownTo() != null;
        PartialDate stated = stated(claim, source);
        return Preference.key(
                rejected,
                SourceTier.valueOf(source.tier()),
                precision(valid, value),
                stated == null ? null : stated.value());
    }

    private static @Nullable PartialDate stated(ClaimRecord claim, SourceRecord source) {
        Parsed<PartialDate> stated = claim.statedAt() == null ? source.published() : claim.statedAt();
        return stated == null ? null : stated.get();
    }

    private static @Nullable DatePrecision precision(Validity valid, @Nullable ClaimValue value) {
        if (valid.from() != null) {
            return valid.from().precision();
        }
        return value instanceof ClaimValue.Day day ? day.date().precision() : null;
    }
}
