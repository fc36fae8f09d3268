package io.spacegraph.importer.download;

import java.io.EOFException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How amounts, times, failures and the words of servers are written in messages. */
final class Wording {
    private static final int LONGEST = 300;

    private Wording() {}

    static String bytes(long bytes) {
        return String.format(Locale.ROOT, "%,d bytes", bytes);
    }

    /** A time such as {@code 1 h 2 min 3 s}. */
    static String of(Duration time) {
        String text = (time.toHours() > 0 ? time.toHours() + " h " : "")
                + (time.toMinutesPart() > 0 ? time.toMinutesPart() + " min " : "")
                + (time.toSecondsPart() > 0 ? time.toSecondsPart() + " s" : "");
        return text.isEmpty() ? time.toMillis() + " ms" : text.strip();
    }

    /** The first 300 characters in one line, without those that would control a terminal. */
    static String excerpt(String text) {
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.substring(0, Math.min(LONGEST, line.length()));
    }

    /** Why no answer came; the client's own exceptions often have no message. */
    static String of(@Nullable Throwable failure) {
        if (failure instanceof HttpConnectTimeoutException) {
            return "no connection in time";
        }
        if (failure instanceof ConnectException) {
            return isUnknown(failure) ? "no such host is known" : "no connection, or it was refused";
        }
        if (failure instanceof EOFException || isCutOff(failure)) {
            return "the connection was closed";
        }
        String message = failure == null ? null : failure.getMessage();
        return message == null ? String.valueOf(failure) : excerpt(message);
    }

    /** The client says this in words of its own that no operator looks for. */
    private static boolean isCutOff(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (message.startsWith("fixed content-length") || message.startsWith("chunked transfer encoding")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnknown(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnresolvedAddressException) {
                return true;
            }
        }
        return false;
    }
}
