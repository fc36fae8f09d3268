package io.spacegraph.importer.download;

import io.spacegraph.importer.feed.record.FeedException;
import io.spacegraph.importer.report.ImportProgress;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Waits as the server asks for one answer, but not longer in all than the operator is patient. */
final class Throttle {
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;
    /** A server that always asks for one more second is not asked for ever. */
    private static final int WAITS = 5;
    /** "Request was throttled. Expected available in 1871 seconds." */
    private static final Pattern IN_TEXT = Pattern.compile("available in (\\d{1,9}) second");

    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

    private final Duration patience;
    private final ImportProgress progress;
    private Duration waited = Duration.ZERO;
    private int waits;

    Throttle(Duration patience, ImportProgress progress) {
        this.patience = patience;
        this.progress = progress;
    }

    /** Whether the server asks to come again later. */
    static boolean isMeant(Answer answer) {
        return answer.status() == TOO_MANY_REQUESTS
                || (answer.status() == UNAVAILABLE
                        && answer.headers().firstValue("Retry-After").isPresent());
    }

    /**
     * Waits until the server may be asked again.
     *
     * @throws FeedException if that is too long, or the server does not say when
     */
    void await(Answer answer) {
        String text = answer.text();
        Duration wait = header(answer)
                .or(() -> inText(text))
                .orElseThrow(() -> new FeedException(words(answer, text)
                        + " It does not say when to come again; what has come so far is kept, try again in an hour."));
        Instant when = Instant.now().plus(wait).truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
        waits++;
        if (waits > WAITS || waited.plus(wait).compareTo(patience) > 0) {
            throw new FeedException(
                    "%s Come again after %s, in %s; what has come so far is kept, and the same command goes"
                                    .formatted(words(answer, text), when, Wording.of(wait))
                            + " on from there. A larger --patience than " + patience + " would wait.");
        }
        progress.say("%s Waiting %s, until %s ...".formatted(words(answer, text), Wording.of(wait), when));
        pause(wait);
        waited = waited.plus(wait);
    }

    private static String words(Answer answer, String text) {
        return "%s: answered %d: %s".formatted(answer.address(), answer.status(), Wording.excerpt(text));
    }

    private static Optional<Duration> header(Answer answer) {
        return answer.headers()
                .firstValue("Retry-After")
                .map(String::strip)
                .flatMap(value -> SECONDS.matcher(value).matches()
                        ? Optional.of(atLeastOne(Duration.ofSeconds(Long.parseLong(value))))
                        : until(value));
    }

    private static Optional<Duration> until(String day) {
        try {
            Instant then = ZonedDateTime.parse(day, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(atLeastOne(Duration.between(Instant.now(), then)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Duration> inText(String text) {
        Matcher found = IN_TEXT.matcher(text);
        return found.find()
                ? Optional.of(atLeastOne(Duration.ofSeconds(Long.parseLong(found.group(1)))))
                : Optional.empty();
    }

    private static Duration atLeastOne(Duration wait) {
        Duration second = Duration.ofSeconds(1);
        return wait.compareTo(second) < 0 ? second : wait;
    }

    private static void pause(Duration wait) {
        try {
            Thread.sleep(wait.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FeedException("The program was interrupted while it waited", e);
        }
    }
}
