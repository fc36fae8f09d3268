package io.spacegraph.program;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.Config;

/**
 * The settings that differ for a command, which runs on a terminal: it opens no port, imports only what its arguments
 * name, logs only warnings, and may wait longer for the database.
 */
final class CommandSettings {

    /** The ordinal of the built-in {@code application.properties}; an operator's settings have a higher one. */
    private static final int OUR_OWN = 250;

    private static final Map<String, String> DEFAULTS = Map.of(
            "quarkus.log.level", "WARN",
            "quarkus.neo4j.max-transaction-retry-time", "30S",
            "quarkus.neo4j.pool.connection-acquisition-timeout", "60S");

    private CommandSettings() {}

    /** The settings and their values, without those that the operator has set. */
    static Map<String, String> of(Config config) {
        Map<String, String> settings = new HashMap<>(DEFAULTS);
        settings.keySet().removeIf(name -> config.getConfigValue(name).getSourceOrdinal() > OUR_OWN);
        settings.put("quarkus.http.host-enabled", "false");
        return settings;
    }
}
