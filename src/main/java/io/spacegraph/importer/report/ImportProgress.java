package io.spacegraph.importer.report;

import java.time.Duration;
import java.util.function.Consumer;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows the progress of long work: a bar on a terminal, else a line now and then. */
public final class ImportProgress {
    private static final Duration PLAIN = Duration.ofSeconds(5);
    private static final int WIDTH = 100;
    private static final long KILOBYTE = 1000;

    private final boolean bar;
    private final Consumer<String> lines;

    private ImportProgress(boolean bar, Consumer<String> lines) {
        this.bar = bar;
        this.lines = lines;
    }

    /** A bar on standard error if that is a terminal, else lines there. */
    // Java 22 to 24 have a console even without a terminal; there the bar is written to a file too.
    @SuppressWarnings("SystemConsoleNull")
    public static ImportProgress onTerminal() {
        return new ImportProgress(System.console() != null && System.getenv("TERM") != null, System.err::println);
    }

    /** Lines for a log. */
    public static ImportProgress lines(Consumer<String> lines) {
        return new ImportProgress(false, lines);
    }

    /** Prints a message beside the progress. */
    public void say(String line) {
        lines.accept(line);
    }

    /**
     * Begins a task; close the bar at its end.
     *
     * @param what the name of the task
     * @param rows how many there are; -1 if that is not known yet
     */
    public ProgressBar begin(String what, long rows) {
        return begin(what, rows, " rows", 1);
    }

    /**
     * Begins a transfer, which counts single bytes and shows kilobytes.
     *
     * @param bytes how many there are; -1 if that is not known
     */
    public ProgressBar beginBytes(String what, long bytes) {
        return begin(what, bytes, " KB", KILOBYTE);
    }

    private ProgressBar begin(String what, long most, String unit, long size) {
        ProgressBarBuilder builder = ProgressBar.builder()
                .setTaskName(what)
                .setUnit(unit, size)
                .setInitialMax(most)
                .setStyle(ProgressBarStyle.ASCII)
                .setMaxRenderedLength(WIDTH)
                .showSpeed();
        return bar
                ? builder.build()
                : builder.setUpdateIntervalMillis((int) PLAIN.toMillis())
                        .setConsumer(
                                new DelegatingProgressBarConsumer(line -> lines.accept(line.stripTrailing()), WIDTH))
                        .build();
    }
}
