package io.spacegraph.api;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logmanager.formatters.PatternFormatter;

/** The statements that the driver really sends: it logs each message (see the test's configuration), and a RUN carries one. */
public final class Statements {

    private static final Logger DRIVER = Logger.getLogger("org.neo4j");
    private static final Pattern RUN = Pattern.compile("C: RUN \"(.*?)\" (\\{.*}) \\{}", Pattern.DOTALL);

    /** What the driver's text of a value has other than Cypher: what stands in quotes is passed over. */
    private static final Pattern LITERAL = Pattern.compile(
            "(?:\"(?:[^\"\\\\]|\\\\.)*\")|(\\w+)=|(\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z)|(\\d{4}-\\d\\d-\\d\\d)");

    /** The endpoint asks for the graph's version beside every question. */
    private static final String VERSION =
            "MATCH (g:Graph {id: 'graph'}) RETURN {version: g.version, asOf: g.asOf} AS row";

    private static final int TRIES = 5;

    private static final Formatter TEXT = new PatternFormatter("%s");

    /**
     * A statement on its way to the database.
     *
     * @param parameters a map, as Cypher
     */
    public record Sent(String cypher, String parameters) {}

    private Statements() {}

    /** The Cypher of every statement that the driver sent while the action ran. */
    public static List<String> during(Runnable action) {
        return sent(action).stream().map(Sent::cypher).toList();
    }

    /**
     * The Cypher of the statements of an action that is repeated until it has sent the same twice: what a request that was
     * given up left behind, or another try of the driver, is then not among them.
     */
    public static List<String> repeated(Runnable action) {
        List<String> before = during(action);
        for (int i = 1; i < TRIES; i++) {
            List<String> again = during(action);
            if (sorted(again).equals(sorted(before))) {
                return again;
            }
            before = again;
        }
        throw new AssertionError("The machine is too busy: each time other statements were sent, last " + before);
    }

    private static List<String> sorted(List<String> statements) {
        return statements.stream().sorted().toList();
    }

    /** Every statement that the driver sent while the action ran. */
    public static List<Sent> sent(Runnable action) {
        List<Sent> sent = new CopyOnWriteArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord record) {
                Matcher run = RUN.matcher(TEXT.format(record));
                if (run.find() && !run.group(1).equals(VERSION)) {
                    sent.add(new Sent(run.group(1), cypher(run.group(2))));
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

    private static String cypher(String parameters) {
        return LITERAL.matcher(parameters).replaceAll(literal -> Matcher.quoteReplacement(cypher(literal)));
    }

    private static String cypher(MatchResult literal) {
        if (literal.group(1) != null) {
            return literal.group(1) + ": ";
        } else if (literal.group(2) != null) {
            return "datetime('" + literal.group(2) + "')";
        }
        return literal.group(3) != null ? "date('" + literal.group(3) + "')" : literal.group();
    }
}
