package io.spacegraph.importer.record;

import io.spacegraph.importer.value.ClaimValue;
import io.spacegraph.importer.value.Parsed;
import io.spacegraph.value.Money;
import io.spacegraph.value.PartialDate;
import io.spacegraph.vocabulary.ClaimProperty;
import io.spacegraph.vocabulary.Modality;
import io.spacegraph.vocabulary.PlanReading;
import io.spacegraph.vocabulary.code.CostBasis;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One claim of a source file, as written; {@code data/README.md} explains each key. */
public record ClaimRecord(
        Origin origin,
        String source,

        @NotBlank(message = EntityRecord.NEEDED)
        @Pattern(regexp = EntityRecord.SLUG + "|", message = ClaimRecord.ID_ALLOWED)
        String id,

        @NotBlank(message = EntityRecord.NEEDED) String subject,

        @NotBlank(message = EntityRecord.NEEDED) @OneOf(ClaimProperty.class)
        String property,

        @NotBlank(message = EntityRecord.NEEDED) @OneOf(Modality.class)
        String modality,

        @Nullable Parsed<ClaimValue> value,
        @Nullable String object,

        @Nullable @Pattern(regexp = "\\s*+(?:\\S++\\s*+){0,60}", message = ClaimRecord.QUOTE_ALLOWED)
        String quote,

        @Nullable String locator,
        @Nullable String written,
        @Nullable Parsed<Money> converted,

        @Nullable @Pattern(regexp = "[+-](?:0\\d|1[0-4]):[0-5]\\d", message = ClaimRecord.ZONE_ALLOWED)
        String zone,

        @Nullable @Dated Parsed<PartialDate> asOf,
        @Nullable @Dated Parsed<PartialDate> period,
        @Nullable @Dated Parsed<PartialDate> validFrom,
        @Nullable @Dated Parsed<PartialDate> validTo,
        @Nullable @Dated Parsed<PartialDate> due,
        @Nullable @OneOf(PlanReading.class) String reading,
        @Nullable String scope,
        @Nullable String relativeTo,
        @Nullable @OneOf(CostBasis.class) String basis,
        @Nullable String speaker,
        @Nullable @Dated Parsed<PartialDate> statedAt,
        @Nullable @Dated(day = true) Parsed<PartialDate> knownFrom,
        @Nullable @Dated(day = true) Parsed<PartialDate> knownTo,

        @Nullable
        @DecimalMin(value = "0", message = ClaimRecord.SHARE)
        @DecimalMax(value = "1", message = ClaimRecord.SHARE)
        String confidence,

        @Nullable @Valid Resolve resolve,
        List<String> refutedBy,
        List<String> against,
        List<String> derivedFrom,
        @Nullable String derivation,
        @Nullable String note) {
    public static final List<String> KEYS = List.of(
            "id",
            "subject",
            "property",
            "modality",
            "value",
            "object",
            "quote",
            "locator",
            "written",
            "converted",
            "zone",
            "asOf",
            "period",
            "validFrom",
            "validTo",
            "due",
            "reading",
            "scope",
            "relativeTo",
            "basis",
            "speaker",
            "statedAt",
            "knownFrom",
            "knownTo",
            "confidence",
            "resolve",
            "refutedBy",
            "against",
            "derivedFrom",
            "derivation",
            "note");
    static final String ID_ALLOWED = "must be small letters, digits and hyphens: s3-006b";
    static final String QUOTE_ALLOWED = "must be at most 25 words, at the very most 60";
    static final String ZONE_ALLOWED = "must be hours and minutes before or after UTC: -07:00";
    static final String SHARE = "must be a number from 0 to 1";

    public ClaimRecord {
        refutedBy = List.copyOf(refutedBy);
        against = List.copyOf(against);
        derivedFrom = List.copyOf(derivedFrom);
    }

    static ClaimRecord read(FileKeys keys, String source) {
        String property = keys.required("property");
        return new ClaimRecord(
                keys.origin(),
                source,
                keys.required("id"),
                keys.required("subject"),
                property,
                keys.required("modality"),
                keys.read("value", value -> ClaimValue.parse(ClaimProperty.valueOf(property), value)),
                keys.text("object"),
                keys.text("quote"),
                keys.text("locator"),
                keys.text("written"),
                keys.read("converted", Money::parse),
                keys.text("zone"),
                keys.date("asOf"),
                keys.date("period"),
                keys.date("validFrom"),
                keys.date("validTo"),
                keys.date("due"),
                keys.text("reading"),
                keys.text("scope"),
                keys.text("relativeTo"),
                keys.text("basis"),
                keys.text("speaker"),
                keys.date("statedAt"),
                keys.date("knownFrom"),
                keys.date("knownTo"),
                keys.text("confidence"),
                keys.nested("resolve", Resolve.KEYS).map(Resolve::read).orElse(null),
                keys.list("refutedBy"),
                keys.list("against"),
                keys.list("derivedFrom"),
                keys.text("derivation"),
                keys.text("note"));
    }

    /**
     * A claim that is a row of a table: what it says, and where.
     *
     * @param from the day from which it holds
     * @param scope what it counts
     * @param known the day from which it was public, if that is not its document's
     * @param confidence how much it is trusted, if that is not what is usual
     */
    public static ClaimRecord located(
            Origin origin,
            String source,
            String id,
            String subject,
            ClaimProperty property,
            Modality modality,
            @Nullable Parsed<ClaimValue> value,
            @Nullable String object,
            @Nullable String locator,
            @Nullable String written,
            @Nullable String note,
            @Nullable Parsed<PartialDate> from,
            @Nullable String scope,
            @Nullable Parsed<PartialDate> known,
            @Nullable String confidence) {
        return new ClaimRecord(
                origin,
                source,
                id,
                subject,
                property.name(),
                modality.name(),
                value,
                object,
                null,
                locator,
                written,
                null,
                null,
                from,
                null,
                null,
                null,
                null,
                null,
                scope,
                null,
                null,
                null,
                null,
                known,
                null,
                confidence,
                null,
                List.of(),
                List.of(),
                List.of(),
                modality == Modality.DERIVED ? note : null,
                note);
    }

    /** The subject as the graph reads it: the entity that is meant, where the words name another. */
    public String subjectMeant() {
        return resolve != null && resolve.from().equals(subject) ? resolve.to() : subject;
    }

    /** The object as the graph reads it, null if the claim is no link. */
    @Nullable
    public String objectMeant() {
        return resolve != null && resolve.from().equals(object) ? resolve.to() : object;
    }

    /**
     * A judgement that the words name one entity, but mean another.
     *
     * @param from the entity named: the claim's subject or object
     * @param to the entity meant
     * @param confidence how sure that is, 0 to 1
     * @param why the reason, for the reader
     */
    public record Resolve(
            @NotBlank(message = EntityRecord.NEEDED) String from,
            @NotBlank(message = EntityRecord.NEEDED) String to,

            @NotBlank(message = EntityRecord.NEEDED)
            @DecimalMin(value = "0", message = SHARE)
            @DecimalMax(value = "1", message = SHARE)
            String confidence,

            @NotBlank(message = EntityRecord.NEEDED) String why) {
        static final List<String> KEYS = List.of("from", "to", "confidence", "why");

        static Resolve read(FileKeys keys) {
            return new Resolve(
                    keys.required("from"), keys.required("to"), keys.required("confidence"), keys.required("why"));
        }
    }
}
