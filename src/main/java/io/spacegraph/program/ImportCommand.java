package io.spacegraph.program;

import io.spacegraph.importer.Importer;
import io.spacegraph.importer.StoredGraph;
import io.spacegraph.importer.catalogue.FeedOptions;
import io.spacegraph.importer.catalogue.FeedReport;
import io.spacegraph.importer.download.Fetched;
import io.spacegraph.importer.feed.Feed;
import io.spacegraph.importer.report.ImportProgress;
import io.spacegraph.importer.report.ImportReport;
import jakarta.enterprise.context.Dependent;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports a data folder or a feed into the graph, or only checks it. */
@Dependent
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Imports a data folder or a feed into the graph.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:imported, checked or compared; rejected rows of a feed are in its rejects file",
            "1:the data has mistakes, or too many rows of a feed are rejected; nothing was written",
            "2:wrong arguments",
            "3:the graph failed; of a data folder nothing was written, a feed can be repeated",
            "4:a file of the feed is missing, damaged, of another format or cannot be fetched, or the rejects file"
                    + " cannot be written; nothing was written"
        })
final class ImportCommand implements Callable<Integer> {

    private final Importer importer;
    private final StoredGraph graph;
    private final DataConfig data;
    private final String version;

    @Option(names = "--check", description = "Only check the data folder; the graph is not touched.")
    private boolean check;

    @Option(names = "--dry-run", description = "Only compare with the graph and report what would change.")
    private boolean dryRun;

    @Option(names = "--report", description = "At the end, report for how many nodes sources state the main values.")
    private boolean report;

    @Option(
            names = "--feed",
            paramLabel = "<feed>",
            description = "The path is that of a feed: gcat, launch-library or celestrak.")
    @Nullable
    private String feed;

    @Option(
            names = "--max-rejects",
            paramLabel = "<rows>",
            description = "With more rejected rows of a feed nothing is written; ${DEFAULT-VALUE} by default.")
    private int maxRejects = 100;

    @Option(
            names = "--even-if-smaller",
            description = "Import a feed with less than half of what the graph has of it, or of its constellations.")
    private boolean evenIfSmaller;

    @Option(
            names = "--rejects",
            paramLabel = "<file>",
            description =
                    "The file for the rejected rows of a feed with their reasons, followed by remarks on doubtful or"
                            + " unresolved values, without a line; written only if there are any; rejects.csv by default.")
    private Path rejects = Path.of("rejects.csv");

    @Mixin
    private DownloadArguments downloads = new DownloadArguments();

    @Parameters(
            arity = "0..1",
            paramLabel = "<path>",
            description =
                    "The folder with entities/ and sources/, by default the one that a server imports at start; or the"
                            + " feed's file or folder, or its address, from which it is fetched.")
    @Nullable
    private String path;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command is called
    private CommandSpec spec;

    ImportCommand(
            Importer importer,
            StoredGraph graph,
            DataConfig data,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.importer = importer;
        this.graph = graph;
        this.data = data;
        this.version = version;
    }

    @Override
    public Integer call() {
        int code = feed == null ? folder() : feed(format(feed));
        if (report && !check) {
            spec.commandLine().getOut().println(graph.coverage());
        }
        return code;
    }

    private int folder() {
        if (path != null && DownloadArguments.isAddress(path)) {
            throw new ParameterException(spec.commandLine(), "an address is fetched for a feed; add --feed <feed>");
        }
        Path folder = path == null ? DataPlace.get(data) : Path.of(path);
        ImportReport report =
                check ? importer.check(folder) : importer.importFolder(folder, dryRun, ImportProgress.onTerminal());
        return say(report.text(), report.accepted());
    }

    private int feed(Feed format) {
        if (check) {
            throw new ParameterException(
                    spec.commandLine(), "--check is for a data folder; a feed is compared by --dry-run");
        }
        if (path == null) {
            throw new ParameterException(spec.commandLine(), "--feed needs the feed's file, folder or address");
        }
        if (!DownloadArguments.isAddress(path)) {
            return feed(format, Path.of(path));
        }
        try (Fetched fetched = downloads.fetch(format, path, version, spec.commandLine())) {
            return feed(format, fetched.path());
        }
    }

    private int feed(Feed format, Path files) {
        FeedOptions options = new FeedOptions(maxRejects, rejects, dryRun, evenIfSmaller);
        FeedReport report =
                importer.importFeed(format, files, options, DataPlace.get(data), ImportProgress.onTerminal());
        return say(report.text(), report.accepted());
    }

    private Feed format(String word) {
        try {
            return Feed.of(word);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--feed " + e.getMessage() + ", was " + word, e);
        }
    }

    private int say(String text, boolean accepted) {
        PrintWriter out =
                accepted ? spec.commandLine().getOut() : spec.commandLine().getErr();
        out.println(text);
        out.flush();
        return accepted ? 0 : 1;
    }
}
