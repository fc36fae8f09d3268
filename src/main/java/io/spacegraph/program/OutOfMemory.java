package io.spacegraph.program;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Ends the program once its memory is used up: what is left then answers nothing, not even a signal, and nobody starts it
 * again. The JVM's own {@code -XX:+ExitOnOutOfMemoryError} cannot be set from within, and a jar cannot bear it. Libraries
 * catch such errors on their own threads; but all of them log what they catch, so the log is where it is seen.
 */
@ApplicationScoped
class OutOfMemory {

    /** As the JVM's own option has it. */
    private static final int EXIT_CODE = 3;

    private static final int DEEPEST = 20;

    private static final byte[] LAST_WORDS =
            "No memory is left; the program ends.\n".getBytes(StandardCharsets.US_ASCII);

    /** Neither encodes nor keeps, unlike {@code System.err}. */
    private static final FileOutputStream ERRORS = new FileOutputStream(FileDescriptor.err);

    void watch(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        // Others start it more than once in one JVM, which is not its own to end.
        if (LaunchMode.current() == LaunchMode.NORMAL) {
            watch();
        }
    }

    private static void watch() {
        Thread.UncaughtExceptionHandler others = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            endIfExhausted(failure);
            if (others != null) {
                others.uncaughtException(thread, failure);
            }
        });
        beforeAll(Logger.getLogger(""));
    }

    /** The others may run out of memory themselves. */
    private static void beforeAll(Logger root) {
        Handler[] others = root.getHandlers();
        for (Handler other : others) {
            root.removeHandler(other);
        }
        root.addHandler(new Ending());
        for (Handler other : others) {
            root.addHandler(other);
        }
    }

    /** Nothing here may need memory. */
    private static void endIfExhausted(@Nullable Throwable failure) {
        Throwable cause = failure;
        for (int i = 0; cause != null && i < DEEPEST; i++) {
            if (cause instanceof OutOfMemoryError) {
                end();
            }
            cause = cause.getCause();
        }
    }

    private static void end() {
        try {
            ERRORS.write(LAST_WORDS);
        } catch (IOException e) {
            // Then nobody reads them.
        } finally {
            Runtime.getRuntime().halt(EXIT_CODE);
        }
    }

    /** Sees each line that is logged, and writes none. */
    private static final class Ending extends Handler {
        @Override
        public void publish(LogRecord line) {
            endIfExhausted(line.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
