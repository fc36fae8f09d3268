package io.spacegraph.importer.download;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The name of the folder for an address: a part of it that a person recognises, and a hash that tells all apart. */
final class FolderName {
    private static final int LONGEST = 80;
    private static final int HASH = 8;

    private FolderName() {}

    static String of(URI address) {
        String text = address.toString();
        String name = text.replaceFirst("^\\w+://", "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String hash =
                UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
        return name.substring(0, Math.min(LONGEST, name.length())) + "-" + hash.substring(0, HASH);
    }
}
