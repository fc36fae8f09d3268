package io.spacegraph.importer.download;

import io.spacegraph.importer.feed.Feed;
import io.spacegraph.importer.report.ImportProgress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** Fetches feeds into a folder of their own. */
public final class Downloads {
    private final DownloadOptions options;
    private final ImportProgress progress;

    /**
     * @param progress shows how far a transfer is, and tells what was fetched, kept or waited for
     */
    public Downloads(DownloadOptions options, ImportProgress progress) {
        this.options = options;
        this.progress = progress;
    }

    /**
     * Fetches what has changed since the last fetch of this address.
     *
     * @param address of GCAT the folder above its files, of Launch Library the first page of a list, of CelesTrak the file
     * @return the file or folder to import; close it after that, since another fetch of this address waits for it
     * @throws io.spacegraph.importer.feed.record.FeedException if the address is not allowed, the server does not give the
     *     file, or it is too large; what has come so far is kept, and nothing of it is read
     */
    public Fetched fetch(Feed feed, URI address) {
        AllowedHosts hosts = new AllowedHosts(feed, options.hosts());
        hosts.check(address, "");
        Path folder = options.folder().resolve(feed.word()).resolve(FolderName.of(address));
        FolderLock lock = FolderLock.take(folder);
        try {
            return new Fetched(path(feed, address, folder, new Http(hosts, options, progress)), lock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private Path path(Feed feed, URI address, Path folder, Http http) {
        Transfer transfer = new Transfer(http, feed, new SizeLimit(options.maxBytes()), progress);
        return switch (feed) {
            case GCAT -> GcatFolder.fetch(address, folder, transfer);
            case LAUNCH_LIBRARY -> new LibraryPages(folder, transfer, options.maxPages(), progress).fetch(address);
            case CELESTRAK -> {
                KeptFile file = new KeptFile(folder.resolve("celestrak.csv"));
                transfer.fetch(file, List.of(address));
                yield file.path();
            }
        };
    }
}
