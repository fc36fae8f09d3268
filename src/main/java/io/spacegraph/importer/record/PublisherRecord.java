package io.spacegraph.importer.record;

import io.spacegraph.vocabulary.SourceTier;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of {@code publishers.csv}: how near the documents of a publisher stand to what they tell.
 *
 * @param publisher as the documents spell it
 * @param tier the constant of {@link SourceTier}
 * @param copyOf whose text it copies, digests or translates; null if it writes itself
 * @param reason why it has this tier
 */
public record PublisherRecord(
        Origin origin,

        @NotBlank(message = EntityRecord.NEEDED) String publisher,

        @NotBlank(message = EntityRecord.NEEDED) @OneOf(SourceTier.class)
        String tier,

        @Nullable String copyOf,

        @NotBlank(message = EntityRecord.NEEDED) String reason) {
    static final List<String> COLUMNS = List.of("publisher", "tier", "copyOf", "reason");

    static PublisherRecord read(Origin origin, List<String> cells) {
        return new PublisherRecord(
                origin, cells.get(0), cells.get(1), cells.get(2).isEmpty() ? null : cells.get(2), cells.get(3));
    }
}
