package io.spacegraph.program;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

class RenamedKeysTest {

    @Test
    void whoGivesAFormerKeyIsToldTheNewOne() {
        assertEquals(
                "spacegraph.graph.slow-statement is called spacegraph.graph.slow-query-threshold now;"
                        + " spacegraph.http.version-age is called spacegraph.http.graph-version-ttl now.",
                RenamedKeys.given(
                        config(Map.of("spacegraph.http.version-age", "1s", "spacegraph.graph.slow-statement", "1s"))));
    }

    @Test
    void keysOfTodayPass() {
        assertEquals("", RenamedKeys.given(config(Map.of("spacegraph.http.graph-version-ttl", "1s"))));
    }

    private static Config config(Map<String, String> properties) {
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(properties, "test", 100))
                .build();
    }
}
