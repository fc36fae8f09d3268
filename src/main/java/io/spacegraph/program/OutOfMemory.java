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
 * Ends the program when it runs out of memory: otherwise it would hang, without answering even a signal, and no service
 * manager would restart it. The JVM option {@code -XX:+ExitOnOutOfMemoryError} cannot be set at run time or in a jar.
 * Libraries catch such errors on their own threads, but all of them log what they catch, so the errors are detected in
 * the log.
 */
@ApplicationScoped
class OutOfMemory {

    /** The same code as that of the JVM option. */
    private static final int EXIT_CODE = 3;

    private static final int DEEPEST = 20;

    private static final byte[] LAST_WORDS =
            "No memory is left; the program ends.\n".getBytes(StandardCharsets.US_ASCII);

    /** It neither encodes nor buffers, unlike {@code System.err}. */
    private static final FileOutputStream ERRORS = new FileOutputStream(FileDescriptor.err);

    void watch(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        // In development and tests the program may start several times in one JVM, which it must not end.
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

    /** Comes before the other handlers, since they may run out of memory themselves. */
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

    /** Must not allocate memory. */
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
            // Standard error is closed, so nobody reads it.
        } finally {
            Runtime.getRuntime().halt(EXIT_CODE);
        }
    }

    /** Checks each log record, and writes none. */
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
