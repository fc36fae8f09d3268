package io.spacegraph.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.spacegraph.http.wire.HttpConfig;
import io.spacegraph.http.wire.Sha256;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mistake in the keys never leaves the door open, nor shut for all. */
class ApiKeysTest {

    private static final String HASH = Sha256.hex("a key");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ",",
                " , ",
                "${A_VARIABLE_THAT_NOBODY_SETS:}",
                "${A_VARIABLE_THAT_NOBODY_SETS:},",
                "${A_VARIABLE_THAT_NOBODY_SETS}",
                "abcd",
                "not hex",
                "a key",
                "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdeg"
            })
    void whatIsNoHashStopsTheStart(String set) {
        RuntimeException refused = assertThrows(ConfigurationException.class, () -> keys(set));
        String sentence = String.valueOf(refused.getMessage());
        assertTrue(sentence.startsWith("spacegraph.http.api-keys "), sentence);
        assertTrue(sentence.contains("64 hex digits"), sentence);
        assertFalse(set.length() > 2 && sentence.contains(set), sentence);
    }

    @Test
    void oneThatIsNoneAmongOthersDoesToo() {
        assertThrows(ConfigurationException.class, () -> keys(HASH + "," + HASH.substring(1)));
    }

    @Test
    void hashesAreReadInEitherCaseAndCounted() {
        ApiKeys keys = keys(HASH.toUpperCase(Locale.ROOT) + ", " + "00".repeat(32));
        assertEquals(2, keys.count());
        assertTrue(keys.contain("Bearer a key"));
        assertFalse(keys.contain("Bearer another key"));
    }

    @Test
    void oneThatIsGivenBySubscriptIsNoneIfItIsEmpty() {
        assertThrows(RuntimeException.class, () -> keys(Map.of(ApiKeys.SETTING + "[0]", "")));
        assertEquals(1, keys(Map.of(ApiKeys.SETTING + "[0]", HASH)).count());
    }

    @Test
    void whereNoneIsSetTheDoorIsOpen() {
        assertFalse(keys(Map.of()).required());
    }

    private static ApiKeys keys(String set) {
        return keys(Map.of(ApiKeys.SETTING, set));
    }

    private static ApiKeys keys(Map<String, String> settings) {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .addDefaultInterceptors()
                .withMapping(HttpConfig.class)
                .withDefaultValues(settings)
                .build();
        ApiKeys keys = new ApiKeys(config.getConfigMapping(HttpConfig.class));
        keys.check(config);
        return keys;
    }
}
