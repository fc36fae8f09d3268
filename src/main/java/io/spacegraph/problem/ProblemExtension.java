package io.spacegraph.problem;

import io.smallrye.graphql.api.ErrorExtensionProvider;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One key of an error's {@code extensions}, read from the {@link Problem}; null if the error is not a {@link Problem}.
 */
public abstract sealed class ProblemExtension implements ErrorExtensionProvider {

    private final String key;
    private final Function<Problem, @Nullable String> value;

    private ProblemExtension(String key, Function<Problem, @Nullable String> value) {
        this.key = key;
        this.value = value;
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public JsonValue mapValueFrom(Throwable failure) {
        String text = failure instanceof Problem problem ? value.apply(problem) : null;
        return text == null ? JsonValue.NULL : Json.createValue(text);
    }

    /** {@code extensions.argument}. */
    public static final class Argument extends ProblemExtension {
        public Argument() {
            super("argument", Problem::argument);
        }
    }

    /** {@code extensions.allowed}. */
    public static final class Allowed extends ProblemExtension {
        public Allowed() {
            super("allowed", Problem::allowed);
        }
    }

    /** {@code extensions.next}. */
    public static final class Next extends ProblemExtension {
        public Next() {
            super("next", Problem::next);
        }
    }
}
