package io.spacegraph.api;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The statements that the driver really sends: it logs each message (see the test's configuration), and a RUN carries one. */
final class Statements {

    private static final Logger DRIVER = Logger.getLogger("org.neo4j");
    private static final Pattern RUN = Pattern.compile("C: RUN \"(.*?)\" \\{", Pattern.DOTALL);

    private Statements() {}

    /** The Cypher of every statement that the driver sent while the action ran. */
    static List<String> during(Supplier<?> action) {
        List<String> sent = new CopyOnWriteArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord record) {
                Matcher run = RUN.matcher(String.valueOf(text(record)));
                if (run.find()) {
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
            action.get();
        } finally {
            DRIVER.removeHandler(handler);
        }
        return List.copyOf(sent);
    }

    private static String text(LogRecord record) {
        return record instanceof org.jboss.logmanager.ExtLogRecord extended
                ? extended.getFormattedMessage()
                : record.getMessage();
    }
}
