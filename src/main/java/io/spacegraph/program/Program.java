package io.spacegraph.program;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.spacegraph.graph.embedded.EmbeddedNeo4j;
import io.spacegraph.importer.feed.record.FeedException;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: without a command it serves, {@code import} imports data. */
@Command(
        name = "spacegraph",
        mixinStandardHelpOptions = true,
        description = "Serves the knowledge graph of the commercial space sector over GraphQL.")
final class Program implements QuarkusApplication {

    static final int GRAPH_FAILED = 3;
    private static final int FEED_REFUSED = 4;

    private final ImportCommand importCommand;

    Program(ImportCommand importCommand) {
        this.importCommand = importCommand;
    }

    @Override
    public int run(String... arguments) {
        if (arguments.length == 0) {
            EmbeddedNeo4j.stopAfter(Application.currentApplication()::awaitShutdown);
            Quarkus.waitForExit();
            return 0;
        }
        return new CommandLine(this)
                .addSubcommand(importCommand)
                .setExecutionExceptionHandler((failure, command, result) -> explain(failure, command))
                .execute(arguments);
    }

    private static int explain(Exception failure, CommandLine command) {
        command.getErr().println("Failed: " + failure.getMessage());
        // Only the rejects file is written, and it is complete before the graph is changed.
        return failure instanceof FeedException || failure instanceof UncheckedIOException
                ? FEED_REFUSED
                : GRAPH_FAILED;
    }
}
