package io.spacegraph.importer.record;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.stream.Stream;

/**
 * One row of {@code entities/*.csv}: who or what a thing is, and nothing that a source would have to claim.
 *
 * @param id such as {@code company/spacex}
 * @param name the usual English name
 * @param country ISO 3166-1 alpha-2, or empty
 * @param aliases each {@code lang:name}
 * @param external each {@code SCHEME:value}
 */
public record EntityRecord(
        Origin origin,

        @NotBlank(message = EntityRecord.NEEDED) @Pattern(regexp = EntityRecord.ID, message = EntityRecord.ID_ALLOWED)
        String id,

        @NotBlank(message = EntityRecord.NEEDED) String name,
        String country,
        List<String> aliases,
        List<String> external) {
    static final List<String> COLUMNS = List.of("id", "name", "country", "aliases", "external");
    static final String NEEDED = "is needed";
    static final String SLUG = "[a-z0-9]+(?:[.-][a-z0-9]+)*";
    static final String ID = "[a-z]+/" + SLUG + "|";
    static final String ID_ALLOWED =
            "must be <type>/<slug> of small letters, digits and hyphens: company/space-pioneer";

    public EntityRecord {
        aliases = List.copyOf(aliases);
        external = List.copyOf(external);
    }

    /** The same with more ids that others gave it. */
    EntityRecord with(List<String> more) {
        return new EntityRecord(
                origin,
                id,
                name,
                country,
                aliases,
                Stream.concat(external.stream(), more.stream()).distinct().toList());
    }
}
