package io.spacegraph.program;

import io.spacegraph.importer.download.DownloadOptions;
import io.spacegraph.importer.download.Downloads;
import io.spacegraph.importer.download.Fetched;
import io.spacegraph.importer.feed.Feed;
import io.spacegraph.importer.report.ImportProgress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How a feed is fetched by its address. */
final class DownloadArguments {
    private static final Pattern ADDRESS = Pattern.compile("(?i)[a-z][a-z0-9+.-]+://.*");
    private static final Pattern SIZE = Pattern.compile("(?i)(\\d{1,9})([KMG]?)");

    @Option(
            names = "--downloads",
            paramLabel = "<folder>",
            description = "Where fetched files are kept; ${DEFAULT-VALUE} by default.")
    private Path folder = Path.of("downloads");

    @Option(
            names = "--patience",
            paramLabel = "<duration>",
            description = "How long to wait if a server asks to come again later; ${DEFAULT-VALUE} by default.")
    private Duration patience = Duration.ofMinutes(10);

    @Option(
            names = "--max-size",
            paramLabel = "<size>",
            description = "How large all files of a fetch may be together, such as 300M; ${DEFAULT-VALUE} by default.")
    private String maxSize = "1G";

    @Option(
            names = "--max-pages",
            paramLabel = "<pages>",
            description = "How many pages of a list of Launch Library are fetched; ${DEFAULT-VALUE} by default.")
    private int maxPages = 200;

    @Option(
            names = "--allow-host",
            paramLabel = "<host>",
            description = "A host that may be asked beside those of the catalogue; can be repeated.")
    private Set<String> hosts = Set.of();

    /** Whether a path of the command line is an address. */
    static boolean isAddress(String path) {
        return ADDRESS.matcher(path).matches();
    }

    Fetched fetch(Feed feed, String address, String version, CommandLine command) {
        if (maxPages < 1) {
            throw new ParameterException(command, "--max-pages must be 1 or more, was " + maxPages);
        }
        DownloadOptions options = new DownloadOptions(folder, hosts, patience, bytes(command), maxPages, version);
        return new Downloads(options, ImportProgress.onTerminal()).fetch(feed, uri(address, command));
    }

    private static URI uri(String address, CommandLine command) {
        try {
            return URI.create(address);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command, "the address is malformed: " + e.getMessage(), e);
        }
    }

    private long bytes(CommandLine command) {
        Matcher size = SIZE.matcher(maxSize);
        if (!size.matches()) {
            throw new ParameterException(command, "--max-size must be a size such as 300M or 2G, was " + maxSize);
        }
        String unit = size.group(2).toUpperCase(Locale.ROOT);
        return Long.parseLong(size.group(1)) << (unit.isEmpty() ? 0 : 10 * (1 + "KMG".indexOf(unit)));
    }
}
