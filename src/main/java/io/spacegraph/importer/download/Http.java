package io.spacegraph.importer.download;

import io.spacegraph.importer.feed.record.FeedException;
import io.spacegraph.importer.report.ImportProgress;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks servers: follows where they send, if that is allowed, and waits if they say so. */
final class Http {
    private static final int REDIRECTS = 5;

    private final HttpClient client;
    private final AllowedHosts hosts;
    private final DownloadOptions options;
    private final ImportProgress progress;

    Http(AllowedHosts hosts, DownloadOptions options, ImportProgress progress) {
        // Redirects are followed here, so that each is held to the rule. One file at a time needs no HTTP/2.
        this.client = HttpClient.newBuilder()
                .connectTimeout(options.connect())
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        this.hosts = hosts;
        this.options = options;
        this.progress = progress;
    }

    /**
     * The answer, whatever its status, unless that is a redirect or the server asks to wait.
     *
     * @throws FeedException if no answer comes, it leads to a host that is not allowed, or the wait is too long
     */
    Answer get(URI address, Map<String, String> headers) {
        Throttle throttle = new Throttle(options.patience(), progress);
        while (true) {
            Answer answer = follow(address, headers);
            if (!Throttle.isMeant(answer)) {
                return answer;
            }
            try (answer) {
                throttle.await(answer);
            }
        }
    }

    private Answer follow(URI address, Map<String, String> headers) {
        URI place = address;
        String origin = "";
        for (int i = 0; i <= REDIRECTS; i++) {
            hosts.check(place, origin);
            Answer answer = send(place, headers);
            if (!isRedirect(answer.status())) {
                return answer;
            }
            try (answer) {
                origin = place + " redirects to ";
                place = target(answer);
                if (answer.status() == 301 || answer.status() == 308) {
                    progress.say(origin + place + " for good; use that address from now on");
                }
            }
        }
        throw new FeedException(address + ": was redirected more than " + REDIRECTS + " times, at last to " + place);
    }

    private static boolean isRedirect(int status) {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    private static URI target(Answer answer) {
        String location = answer.headers().firstValue("Location").orElse("");
        try {
            return answer.address().resolve(location);
        } catch (IllegalArgumentException e) {
            throw new FeedException(
                    answer.address() + ": redirects to what is no address: " + Wording.excerpt(location), e);
        }
    }

    private Answer send(URI address, Map<String, String> headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).header("User-Agent", "spacegraph/" + options.version());
        headers.forEach(request::header);
        // A time limit of the request itself would also be one of the whole body in newer JDKs.
        CompletableFuture<HttpResponse<InputStream>> coming =
                client.sendAsync(request.build(), info -> new TimedBody(options.silence()));
        Duration longest = options.connect().plus(options.silence());
        try {
            HttpResponse<InputStream> come = coming.get(longest.toMillis(), TimeUnit.MILLISECONDS);
            return new Answer(address, come.statusCode(), come.headers(), come.body());
        } catch (TimeoutException e) {
            coming.cancel(true);
            throw new FeedException(
                    address + ": does not answer within " + Wording.of(longest) + "; try again later", e);
        } catch (ExecutionException e) {
            throw new FeedException(address + ": cannot be reached: " + Wording.of(e.getCause()), e);
        } catch (InterruptedException e) {
            coming.cancel(true);
            Thread.currentThread().interrupt();
            throw new FeedException(address + ": the program was interrupted", e);
        }
    }
}
