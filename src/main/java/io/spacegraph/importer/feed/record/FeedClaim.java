package io.spacegraph.importer.feed.record;

import io.spacegraph.importer.value.ClaimValue;
import io.spacegraph.importer.value.Parsed;
import io.spacegraph.value.Unit;
import io.spacegraph.vocabulary.ClaimProperty;
import io.spacegraph.vocabulary.Modality;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a record of a feed claims.
 *
 * @param field tells it from the record's other claims
 * @param subject what it is about, if that is not the record's thing
 * @param property the property
 * @param value the value; null for a link without words
 * @param object the other end of a link
 * @param written the value in the feed's own words, where they differ
 * @param asOf the day from which it holds; null if it always does
 * @param scope what it counts
 * @param locator where in the document it stands
 * @param note what a reader must know, such as that the feed marks it as uncertain
 * @param uncertain whether the feed doubts it
 * @param modality how it is meant
 */
public record FeedClaim(
        String field,
        @Nullable FeedThing subject,
        ClaimProperty property,
        @Nullable Parsed<ClaimValue> value,
        @Nullable FeedThing object,
        @Nullable String written,
        @Nullable LocalDate asOf,
        @Nullable String scope,
        String locator,
        @Nullable String note,
        boolean uncertain,
        Modality modality) {

    /** A value. */
    public static FeedClaim value(String field, ClaimProperty property, ClaimValue value, String locator) {
        return read(field, property, Parsed.known(value), locator);
    }

    /** A value that is read from the feed's words. */
    public static FeedClaim read(String field, ClaimProperty property, Parsed<ClaimValue> value, String locator) {
        return new FeedClaim(
                field, null, property, value, null, null, null, null, locator, null, false, Modality.REPORTED);
    }

    /** A link. */
    public static FeedClaim link(String field, ClaimProperty property, FeedThing object, String locator) {
        return new FeedClaim(
                field, null, property, null, object, null, null, null, locator, null, false, Modality.REPORTED);
    }

    /** A number of satellites that somebody counted in the feed. */
    public static FeedClaim counted(String field, ClaimProperty property, int satellites, String locator) {
        return value(field, property, ClaimValue.Measure.exactly(satellites, Unit.SATELLITE), locator)
                .meant(Modality.DERIVED);
    }

    /** What the record of a launch says. */
    public static FeedClaim of(Launch.Fact<FeedThing> fact, String locator) {
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

    public FeedClaim about(FeedThing other) {
        return new FeedClaim(
                field, other, property, value, object, written, asOf, scope, locator, note, uncertain, modality);
    }

    public FeedClaim written(String words) {
        return new FeedClaim(
                field, subject, property, value, object, words, asOf, scope, locator, note, uncertain, modality);
    }

    public FeedClaim from(@Nullable LocalDate day) {
        return new FeedClaim(
                field, subject, property, value, object, written, day, scope, locator, note, uncertain, modality);
    }

    public FeedClaim within(@Nullable String part) {
        return new FeedClaim(
                field, subject, property, value, object, written, asOf, part, locator, note, uncertain, modality);
    }

    public FeedClaim noted(@Nullable String remark) {
        return new FeedClaim(
                field, subject, property, value, object, written, asOf, scope, locator, remark, uncertain, modality);
    }

    public FeedClaim doubted(boolean doubt) {
        return new FeedClaim(
                field, subject, property, value, object, written, asOf, scope, locator, note, doubt, modality);
    }

    public FeedClaim meant(Modality how) {
        return new FeedClaim(
                field, subject, property, value, object, written, asOf, scope, locator, note, uncertain, how);
    }
}
