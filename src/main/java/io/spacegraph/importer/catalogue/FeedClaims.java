package io.spacegraph.importer.catalogue;

import io.spacegraph.importer.claim.ClaimNature;
import io.spacegraph.importer.claim.Confidence;
import io.spacegraph.importer.claim.NodeRow;
import io.spacegraph.importer.claim.TypedClaim;
import io.spacegraph.importer.feed.record.FeedClaim;
import io.spacegraph.importer.feed.record.FeedDocument;
import io.spacegraph.importer.feed.record.FeedRecord;
import io.spacegraph.importer.feed.record.FeedThing;
import io.spacegraph.importer.record.ClaimRecord;
import io.spacegraph.importer.record.Fingerprint;
import io.spacegraph.importer.record.Origin;
import io.spacegraph.importer.record.SourceRecord;
import io.spacegraph.importer.value.Parsed;
import io.spacegraph.importer.write.ClaimNode;
import io.spacegraph.importer.write.Content;
import io.spacegraph.value.PartialDate;
import io.spacegraph.vocabulary.Modality;
import io.spacegraph.vocabulary.SourceKind;
import io.spacegraph.vocabulary.SourceTier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** Turns the records of a feed into typed claims and nodes, like those of {@code data/}. */
public final class FeedClaims {
    private static final BigDecimal DOUBT = new BigDecimal("0.5");

    private final String feed;
    private final LocalDate today;

    public FeedClaims(String feed, LocalDate today) {
        this.feed = feed;
        this.today = today;
    }

    /**
     * The document of a feed; without a date it is known from the day of the import. Documents of {@code data/} that it
     * names are linked only if the graph has them.
     */
    public SourceRecord source(FeedDocument document) {
        LocalDate published = document.published();
        return new SourceRecord(
                new Origin(document.id(), 0, Map.of()),
                document.id(),
                document.title(),
                document.publisher(),
                document.tier(),
                SourceKind.DATASET.name(),
                published == null ? null : Parsed.of(published, PartialDate::on),
                published == null ? Parsed.of(today, PartialDate::on) : null,
                null,
                document.url(),
                document.licence(),
                null,
                document.derivedFrom(),
                null);
    }

    /** The key of the record's claims in the graph. */
    String item(FeedRecord record) {
        return feed + "/" + record.key();
    }

    /**
     * The claims of a record.
     *
     * @param ids the id in the graph of a thing
     * @throws IllegalArgumentException with what is allowed, if a value is not valid for its property
     */
    List<TypedClaim> statements(FeedRecord record, SourceRecord source, Function<FeedThing, String> ids) {
        return record.claims().stream()
                .map(claim -> statement(record, claim, source, ids))
                .toList();
    }

    private TypedClaim statement(
            FeedRecord record, FeedClaim claim, SourceRecord source, Function<FeedThing, String> ids) {
        FeedThing object = claim.object();
        ClaimRecord said = ClaimRecord.located(
                new Origin(record.file(), record.line(), Map.of()),
                source.id(),
                item(record) + "/" + claim.field(),
                ids.apply(Objects.requireNonNullElse(claim.subject(), record.thing())),
                claim.property(),
                claim.modality(),
                claim.value(),
                object == null ? null : ids.apply(object),
                claim.locator(),
                claim.written(),
                claim.note(),
                claim.asOf() == null ? null : Parsed.of(claim.asOf(), PartialDate::on),
                claim.scope(),
                null,
                claim.uncertain() ? doubted(source, claim.modality()) : null);
        return TypedClaim.of(said, source, ClaimNature.of(said, Map.of()));
    }

    private static String doubted(SourceRecord source, Modality modality) {
        return Confidence.usual(SourceTier.valueOf(source.tier()), modality)
                .multiply(DOUBT)
                .toPlainString();
    }

    /** The node of a claim, with what a later import must know to read or compare it. */
    NodeRow node(FeedRecord record, TypedClaim statement) {
        Map<String, Object> more =
                new HashMap<>(Map.of("feed", feed, "item", item(record), "hash", hash(statement.record())));
        if (record.edition() != null) {
            more.put("edition", record.edition());
        }
        if (statement.record().value() != null) {
            more.put("value", statement.record().value().text());
        }
        return ClaimNode.of(statement, List.of()).with(more);
    }

    /**
     * Equal for claims that say the same in different editions of the feed, so that a new edition does not change them.
     */
    private static String hash(ClaimRecord said) {
        return Fingerprint.of(Stream.of(
                        Content.LAYOUT,
                        said.subject(),
                        said.property(),
                        said.modality(),
                        said.value(),
                        said.object(),
                        said.locator(),
                        said.written(),
                        said.asOf(),
                        said.scope(),
                        said.confidence(),
                        said.note(),
                        said.derivation())
                .map(String::valueOf)
                .toArray(String[]::new));
    }
}
