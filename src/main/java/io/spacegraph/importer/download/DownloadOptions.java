package io.spacegraph.importer.download;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/**
 * How feeds are fetched.
 *
 * @param folder where fetched files are kept, a folder for each feed and address
 * @param hosts hosts that are allowed beside those of the catalogue
 * @param patience how long to wait in all for one answer of a server that asks to come again later
 * @param maxBytes how many bytes all files of one fetch may have, decoded
 * @param maxPages how many pages of a list are fetched
 * @param version the program's version, which servers are told
 * @param connect how long to wait for a connection
 * @param silence how long to wait for an answer's next byte
 */
public record DownloadOptions(
        Path folder,
        Set<String> hosts,
        Duration patience,
        long maxBytes,
        int maxPages,
        String version,
        Duration connect,
        Duration silence) {

    /** Options with the default time limits: 10 seconds for a connection, 30 for the next byte. */
    public DownloadOptions(
            Path folder, Set<String> hosts, Duration patience, long maxBytes, int maxPages, String version) {
        this(folder, hosts, patience, maxBytes, maxPages, version, Duration.ofSeconds(10), Duration.ofSeconds(30));
    }

    public DownloadOptions {
        hosts = Set.copyOf(hosts);
    }
}
