package io.spacegraph.program;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.PrintStream;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.eclipse.microprofile.config.Config;

/** Prints messages before the log is set up, in the format of the log. */
final class FirstWords {

    private final boolean json;

    FirstWords(Config config) {
        this.json = config.getOptionalValue("quarkus.log.console.json.enabled", Boolean.class)
                .orElse(false);
    }

    void say(String sentence) {
        print(System.out, "INFO", sentence);
    }

    void complain(String sentence) {
        print(System.err, "ERROR", sentence);
    }

    private void print(PrintStream to, String level, String sentence) {
        to.println(
                json
                        ? "{\"timestamp\":\"" + OffsetDateTime.now(ZoneId.systemDefault()) + "\",\"level\":\"" + level
                                + "\",\"loggerName\":\"" + Main.class.getName() + "\",\"message\":\""
                                + new String(JsonStringEncoder.getInstance().quoteAsString(sentence)) + "\"}"
                        : sentence);
    }
}
