package io.spacegraph.importer.download;

import io.spacegraph.importer.feed.record.FeedException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The five files of GCAT below an address: each in the folder where GCAT has it, or all beside each other. */
final class GcatFolder {
    private static final Map<String, String> FOLDERS = new TreeMap<>(
            Map.of("launchlog", "derived", "lv", "tables", "orgs", "tables", "psatcat", "cat", "sites", "tables"));

    private GcatFolder() {}

    static Path fetch(URI address, Path folder, Transfer transfer) {
        if (address.getRawQuery() != null || address.getPath().endsWith(".tsv")) {
            throw new FeedException(address
                    + ": must be the folder above GCAT's files, such as https://planet4589.org/space/gcat/tsv/");
        }
        URI base = address.getPath().endsWith("/") ? address : URI.create(address + "/");
        FOLDERS.forEach((name, below) -> transfer.fetch(
                new KeptFile(folder.resolve(name + ".tsv")),
                List.of(base.resolve(below + "/" + name + ".tsv"), base.resolve(name + ".tsv"))));
        return folder;
    }
}
