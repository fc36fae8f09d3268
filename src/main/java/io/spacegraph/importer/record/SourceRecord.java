package io.spacegraph.importer.record;

import io.spacegraph.importer.value.Parsed;
import io.spacegraph.value.PartialDate;
import io.spacegraph.vocabulary.SourceKind;
import io.spacegraph.vocabulary.SourceTier;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The header of one {@code sources/*.yaml}, as written; {@code data/README.md} explains each key.
 *
 * @param tier as the document's publisher has it in {@code publishers.csv}, else as the document says itself
 * @param copyOf whose text it copies, by {@code publishers.csv}; null if its publisher writes itself
 */
public record SourceRecord(
        Origin origin,

        @NotBlank(message = EntityRecord.NEEDED)
        @Pattern(regexp = "source/" + EntityRecord.SLUG + "|", message = "must be source/<name of the file>")
        String id,

        @NotBlank(message = EntityRecord.NEEDED) String title,
        @Nullable String publisher,

        @NotBlank(message = SourceRecord.TIER_NEEDED) @OneOf(SourceTier.class)
        String tier,

        @NotBlank(message = EntityRecord.NEEDED) @OneOf(SourceKind.class)
        String kind,

        @Nullable @Dated Parsed<PartialDate> published,
        @Nullable @Dated(day = true) Parsed<PartialDate> knownFrom,
        @Nullable @Dated(day = true) Parsed<PartialDate> retrievedAt,
        @Nullable String url,
        @Nullable String licence,
        @Nullable String note,
        List<String> derivedFrom,
        @Nullable String copyOf) {
    static final String TIER_NEEDED =
            "is needed, since publishers.csv does not have the publisher; add it there with its tier and the reason";

    public static final List<String> KEYS = List.of(
            "id",
            "title",
            "publisher",
            "tier",
            "kind",
            "published",
            "knownFrom",
            "retrievedAt",
            "url",
            "licence",
            "note",
            "derivedFrom");

    public SourceRecord {
        derivedFrom = List.copyOf(derivedFrom);
    }

    static SourceRecord read(FileKeys keys) {
        return new SourceRecord(
                keys.origin(),
                keys.required("id"),
                keys.required("title"),
                keys.text("publisher"),
                Objects.requireNonNullElse(keys.text("tier"), ""),
                keys.required("kind"),
                keys.date("published"),
                keys.date("knownFrom"),
                keys.date("retrievedAt"),
                keys.text("url"),
                keys.text("licence"),
                keys.text("note"),
                keys.list("derivedFrom"),
                null);
    }

    /** The same with what its publisher says of all its documents. */
    SourceRecord of(PublisherRecord publishing) {
        return new SourceRecord(
                origin,
                id,
                title,
                publisher,
                publishing.tier(),
                kind,
                published,
                knownFrom,
                retrievedAt,
                url,
                licence,
                note,
                derivedFrom,
                publishing.copyOf());
    }

    /**
     * The day from which the document was surely public: as it says, else the last day of its date.
     *
     * @throws IllegalArgumentException if the date is none, or neither is there
     */
    public LocalDate known() {
        if (knownFrom != null) {
            return knownFrom.get().value();
        } else if (published == null) {
            throw new IllegalArgumentException("says not when it was published");
        }
        return published.get().lastDay();
    }
}
