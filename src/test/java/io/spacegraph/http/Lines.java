package io.spacegraph.http;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logmanager.formatters.PatternFormatter;

/** The lines that the program writes to its console, as they stand there. */
final class Lines {

    private Lines() {}

    interface Action {
        void run() throws Exception;
    }

    /** Those of the level or above. */
    static List<String> during(Level least, Action action) {
        String format = ConfigProvider.getConfig().getValue("quarkus.log.console.format", String.class);
        List<String> lines = new CopyOnWriteArrayList<>();
        Handler handler = keeping(new PatternFormatter(format), lines);
        handler.setLevel(least);
        Logger root = Logger.getLogger("");
        root.addHandler(handler);
        try {
            action.run();
        } catch (Exception e) {
            throw new AssertionError(e);
        } finally {
            root.removeHandler(handler);
        }
        return lines;
    }

    private static Handler keeping(PatternFormatter text, List<String> lines) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                if (isLoggable(line)) {
                    lines.add(text.format(line));
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
