package io.spacegraph.http.execute;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import io.spacegraph.http.wire.HttpConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The cache of responses without errors, bounded by their size. */
@ApplicationScoped
public class ResponseCache {

    private static final int OVERHEAD = 200;

    private final Cache<AnswerKey, byte[]> kept;

    ResponseCache(HttpConfig config, MeterRegistry meters) {
        kept = Caffeine.newBuilder()
                .maximumWeight(config.cache().answers().asLongValue())
                .recordStats()
                .weigher((AnswerKey key, byte[] body) -> key.size() + body.length + OVERHEAD)
                .build();
        CaffeineCacheMetrics.monitor(meters, kept, "answers");
    }

    Optional<byte[]> find(AnswerKey key) {
        return Optional.ofNullable(kept.getIfPresent(key));
    }

    void keep(AnswerKey key, byte[] body) {
        kept.put(key, body);
    }
}
