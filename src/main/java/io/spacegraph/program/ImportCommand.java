package io.spacegraph.program;

import io.spacegraph.importer.ImportReport;
import io.spacegraph.importer.Importer;
import jakarta.enterprise.context.Dependent;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings a data folder into the graph, or only checks it. */
@Dependent
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Brings a data folder into the graph: all of it, or nothing if it has a mistake.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:imported, or checked without a mistake",
            "1:the data has mistakes, or the graph failed",
            "2:wrong arguments"
        })
final class ImportCommand implements Callable<Integer> {

    private final Importer importer;

    @Option(names = "--check", description = "Only check the folder; the graph is not touched.")
    private boolean check;

    @Parameters(paramLabel = "<folder>", description = "The folder with entities/ and sources/.")
    private Path folder = Path.of("data");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command is called
    private CommandSpec spec;

    ImportCommand(Importer importer) {
        this.importer = importer;
    }

    @Override
    public Integer call() {
        ImportReport report = check ? importer.check(folder) : importer.importFolder(folder);
        PrintWriter out = report.accepted()
                ? spec.commandLine().getOut()
                : spec.commandLine().getErr();
        out.println(report.text());
        out.flush();
        return report.accepted() ? 0 : 1;
    }
}
