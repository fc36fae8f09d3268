package io.spacegraph.api;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logmanager.formatters.PatternFormatter;

/** The statements that the driver really sends: it logs each message (see the test's configuration), and a RUN carries one. */
public final class Statements {

    private static final Logger DRIVER = Logger.getLogger("org.neo4j");
    private static final Pattern RUN = Pattern.compile("C: RUN \"(.*?)\" \\{", Pattern.DOTALL);

    /** The endpoint asks for the graph's version beside every question. */
    private static final String VERSION = "MATCH (g:Graph {id: 'graph'}) RETURN {version: g.version} AS row";

    private static final Formatter TEXT = new PatternFormatter("%s");

    private Statements() {}

    /** The Cypher of every statement that the driver sent while the action ran. */
    public static List<String> during(Runnable action) {
        List<String> sent = new CopyOnWriteArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord record) {
                Matcher run = RUN.matcher(TEXT.format(record));
                if (run.find() && !run.group(1).equals(VERSION)) {
                    sent.add(run.group(1));
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        DRIVER.addHandler(handler);
        try {
            action.run();
        } finally {
            DRIVER.removeHandler(handler);
        }
        return List.copyOf(sent);
    }
}
