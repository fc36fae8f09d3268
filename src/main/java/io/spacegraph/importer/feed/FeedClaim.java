package io.spacegraph.importer.feed;

import io.spacegraph.vocabulary.ClaimProperty;
import io.spacegraph.vocabulary.Modality;
import org.jspecify.annotations.Nullable;

/**
 * One claim of a feed's record.
 *
 * @param field a name that is unique among the record's claims
 * @param subject what it is about, if that is not the record's thing
 * @param property the property that is stated
 * @param value in the notation of {@code data/}; null for a link without words
 * @param object the other end of a link
 * @param written the value in the feed's own words, where they differ
 * @param asOf the day from which it holds, in the notation of {@code data/}; null if it always does
 * @param scope what it counts
 * @param locator where it is in the document
 * @param note what a reader must know, such as that the feed marks it as uncertain
 * @param uncertain whether the feed marks it as uncertain
 * @param modality how it is meant
 */
public record FeedClaim(
        String field,
        @Nullable FeedThing subject,
        ClaimProperty property,
        @Nullable String value,
        @Nullable FeedThing object,
        @Nullable String written,
        @Nullable String asOf,
        @Nullable String scope,
        String locator,
        @Nullable String note,
        boolean uncertain,
        Modality modality) {

    /** A value. */
    static FeedClaim value(String field, ClaimProperty property, String value, String locator) {
        return new FeedClaim(
                field, null, property, value, null, null, null, null, locator, null, false, Modality.REPORTED);
    }

    /** A link. */
    static FeedClaim link(String field, ClaimProperty property, FeedThing object, String locator) {
        return new FeedClaim(
                field, null, property, null, object, null, null, null, locator, null, false, Modality.REPORTED);
    }

    /** A number of satellites that the importer counted in the feed. */
    static FeedClaim counted(String field, ClaimProperty property, int satellites, String locator) {
        return value(field, property, satellites + " satellites", locator).meant(Modality.DERIVED);
    }

    /** A fact of a launch record. */
    static FeedClaim of(Launch.Fact<FeedThing> fact, String locator) {
        return new FeedClaim(
                fact.field(),
                null,
                fact.property(),
                fact.value(),
                fact.object(),
                null,
                null,
                null,
                locator,
                null,
                false,
                Modality.REPORTED);
    }

    FeedClaim about(FeedThing other) {
        return new FeedClaim(
                field, other, property, value, object, written, asOf, scope, locator, note, uncertain, modality);
    }

    FeedClaim written(String words) {
        return new FeedClaim(
                field, subject, property, value, object, words, asOf, scope, locator, note, uncertain, modality);
    }

    FeedClaim from(String day) {
        return new FeedClaim(
                field, subject, property, value, object, written, day, scope, locator, note, uncertain, modality);
    }

    FeedClaim within(@Nullable String part) {
        return new FeedClaim(
                field, subject, property, value, object, written, asOf, part, locator, note, uncertain, modality);
    }

    FeedClaim noted(@Nullable String remark) {
        return new FeedClaim(
                field, subject, property, value, object, written, asOf, scope, locator, remark, uncertain, modality);
    }

    FeedClaim doubted(boolean doubt) {
        return new FeedClaim(
                field, subject, property, value, object, written, asOf, scope, locator, note, doubt, modality);
    }

    FeedClaim meant(Modality how) {
        return new FeedClaim(
                field, subject, property, value, object, written, asOf, scope, locator, note, uncertain, how);
    }
}
