package io.spacegraph.program;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A command has settings of its own, but for those of its operator. */
class CommandSettingsTest {

    private static final String WAIT = "quarkus.neo4j.pool.connection-acquisition-timeout";

    @Test
    void theProgramsOwnGiveWay() {
        assertEquals("60S", CommandSettings.of(config(250)).get(WAIT));
    }

    @Test
    void theOperatorsStand() {
        Map<String, String> settings = CommandSettings.of(config(260));
        assertEquals(null, settings.get(WAIT));
        assertEquals("30S", settings.get("quarkus.neo4j.max-transaction-retry-time"));
    }

    @Test
    void noneOpensAPort() {
        assertEquals("false", CommandSettings.of(config(400)).get("quarkus.http.host-enabled"));
    }

    private static SmallRyeConfig config(int ordinal) {
        Map<String, String> set = Map.of(WAIT, "2S", "quarkus.http.host-enabled", "true");
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(set, "set", ordinal))
                .build();
    }
}
