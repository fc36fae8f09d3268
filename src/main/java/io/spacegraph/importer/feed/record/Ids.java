package io.spacegraph.importer.feed.record;

import io.spacegraph.vocabulary.EntityType;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/** Ids for things that only a feed knows: readable, stable, and different for different codes. */
public final class Ids {
    private Ids() {}

    /** Such as {@code company/gcat-spx}. */
    public static String of(EntityType type, String scheme, String code) {
        return type.prefix() + "/" + scheme.toLowerCase(Locale.ROOT) + "-" + slug(code);
    }

    /** The mission of a launch, such as {@code mission/2024-140}: the same in every feed. */
    public static String mission(String tag) {
        return EntityType.MISSION.prefix() + "/" + slug(tag);
    }

    /**
     * The code in lower case letters, digits and hyphens; other characters and the case are kept in a checksum after
     * it, so that {@code Antares 230} and {@code Antares 230+} differ, and {@code CZ 5} and {@code CZ-5}.
     */
    static String slug(String code) {
        String slug =
                code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        boolean plain = code.matches("[A-Z0-9]+(?:-[A-Z0-9]+)*");
        return plain ? slug : slug + (slug.isEmpty() ? "" : "-") + checksum(code);
    }

    private static String checksum(String code) {
        CRC32 crc = new CRC32();
        crc.update(code.getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(crc.getValue());
    }
}
