package io.spacegraph.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Answers without errors, kept for as long as there is room. */
@ApplicationScoped
class Answers {

    private static final int OVERHEAD = 200;

    private final Cache<AnswerKey, byte[]> kept;

    Answers(HttpConfig config) {
        kept = Caffeine.newBuilder()
                .maximumWeight(config.kept().answers().asLongValue())
                .weigher((AnswerKey key, byte[] body) -> key.size() + body.length + OVERHEAD)
                .build();
    }

    Optional<byte[]> find(AnswerKey key) {
        return Optional.ofNullable(kept.getIfPresent(key));
    }

    void keep(AnswerKey key, byte[] body) {
        kept.put(key, body);
    }
}
