package io.spacegraph.importer.value;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a field says, read once where it is met. What cannot be read is kept with the reason, so that a check can say so.
 *
 * @param text as written
 * @param value what it was read as; null if it cannot be read
 * @param refusal what is allowed instead; null if it was read
 */
public record Parsed<T>(
        String text, @Nullable T value, @Nullable String refusal) {

    /** What the reader makes of it; the message of its {@link IllegalArgumentException} becomes the refusal. */
    public static <S, T> Parsed<T> of(S written, Function<? super S, ? extends T> reader) {
        try {
            return new Parsed<>(written.toString(), reader.apply(written), null);
        } catch (IllegalArgumentException e) {
            return new Parsed<>(written.toString(), null, String.valueOf(e.getMessage()));
        }
    }

    /** What is a value already. */
    public static <T> Parsed<T> known(T value) {
        return new Parsed<>(value.toString(), value, null);
    }

    /** The same text, with what the change makes of its value. */
    public <U> Parsed<U> map(Function<? super T, ? extends U> change) {
        return new Parsed<>(text, value == null ? null : change.apply(value), refusal);
    }

    /**
     * The value.
     *
     * @throws IllegalArgumentException saying what is allowed, if it cannot be read
     */
    public T get() {
        if (value == null) {
            throw new IllegalArgumentException(refusal);
        }
        return value;
    }

    @Override
    public String toString() {
        return text;
    }
}
