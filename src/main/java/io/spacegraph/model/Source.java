package io.spacegraph.model;

import io.spacegraph.value.PartialDate;
import io.spacegraph.value.Row;
import io.spacegraph.value.Url;
import io.spacegraph.vocabulary.SourceKind;
import io.spacegraph.vocabulary.SourceTier;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * A document, dataset or speech that claims come from.
 *
 * @param row what the statement returned for it
 */
@Type("Source")
@Description("A document, dataset or speech that claims come from.")
public record Source(@Ignore Row row) implements Node {
    @Description("Its title.")
    public @NonNull String getTitle() {
        return row.getText("title");
    }

    @Description("Who published it.")
    public @Nullable String getPublisher() {
        return row.findText("publisher");
    }

    @Description("How close it is to what it reports.")
    public @NonNull SourceTier getTier() {
        return row.getCode("tier", SourceTier.class);
    }

    @Description("What kind of document it is.")
    public @NonNull SourceKind getKind() {
        return row.getCode("kind", SourceKind.class);
    }

    @Description("When it was published.")
    public @Nullable PartialDate getPublishedAt() {
        return row.findDate("publishedAt");
    }

    @Description("From when it was certainly public.")
    public @NonNull OffsetDateTime getKnownFrom() {
        return row.getInstant("knownFrom");
    }

    @Description("When it was read.")
    public @Nullable OffsetDateTime getRetrievedAt() {
        return row.findInstant("retrievedAt");
    }

    @Description("Where it can be read.")
    public @Nullable Url getUrl() {
        return Url.find(row, "url");
    }

    @Description("The licence of its content.")
    public @Nullable String getLicence() {
        return row.findText("licence");
    }

    @Description("Whose text it copies, digests or translates; null if its publisher writes itself.")
    public @Nullable String getCopyOf() {
        return row.findText("copyOf");
    }

    @Description("Why it has this tier or date.")
    public @Nullable String getNote() {
        return row.findText("note");
    }

    @Description("The SHA-256 of its file in data/.")
    public @Nullable String getContentHash() {
        return row.findText("contentHash");
    }
}
