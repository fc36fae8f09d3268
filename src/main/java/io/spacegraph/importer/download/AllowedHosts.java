package io.spacegraph.importer.download;

import io.spacegraph.importer.feed.Feed;
import io.spacegraph.importer.feed.record.FeedException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Which addresses may be asked for a feed: https of the catalogue's own hosts, and what the operator named. */
final class AllowedHosts {
    /** A name of the operator's is a loopback host only if no name server is asked for it. */
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "[::1]", "localhost");

    private final Feed feed;
    private final List<String> own;
    private final Set<String> named;

    AllowedHosts(Feed feed, Set<String> named) {
        this.feed = feed;
        this.own = switch (feed) {
            case GCAT -> List.of("planet4589.org");
            case LAUNCH_LIBRARY -> List.of("ll.thespacedevs.com", "lldev.thespacedevs.com");
            case CELESTRAK -> List.of("celestrak.org", "celestrak.com");
        };
        this.named = named.stream().map(AllowedHosts::plain).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Refuses an address that may not be asked.
     *
     * @param origin what led to it, such as {@code "https://celestrak.org/ redirects to "}; empty if the operator did
     * @throws FeedException that says which hosts are allowed, and how to allow this one
     */
    void check(URI address, String origin) {
        String host = plain(String.valueOf(address.getHost()));
        if (address.getHost() == null || address.getUserInfo() != null) {
            throw new FeedException(origin + address + ": must be an address such as https://" + own.get(0) + "/...");
        }
        if (!own.contains(host) && !named.contains(host)) {
            throw new FeedException(("%s%s: the host %s is none of %s, of which the allowed ones are %s;"
                            + " if you trust it, add --allow-host %s")
                    .formatted(origin, address, host, feed.word(), allowed(), host));
        }
        if (!"https".equalsIgnoreCase(address.getScheme()) && !isPlainAllowed(address, host)) {
            throw new FeedException(origin + address
                    + ": must begin with https://; http:// is only for a loopback host named by --allow-host");
        }
    }

    private boolean isPlainAllowed(URI address, String host) {
        return "http".equalsIgnoreCase(address.getScheme()) && named.contains(host) && LOOPBACK.contains(host);
    }

    private String allowed() {
        return String.join(", ", own)
                + named.stream().sorted().map(host -> ", " + host).collect(Collectors.joining());
    }

    private static String plain(String host) {
        return host.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
    }
}
