package io.spacegraph.http;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.spacegraph.http.wire.Charsets;
import io.spacegraph.http.wire.GraphQlRequest;
import io.spacegraph.http.wire.Refusal;
import io.spacegraph.http.wire.StrictJson;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the request: from the URL of a GET, decoded once, or from the JSON body of a POST. */
@ApplicationScoped
public class Requests {

    private static final int MOST_PARAMETERS = 32;

    private final StrictJson json;

    Requests(StrictJson json) {
        this.json = json;
    }

    GraphQlRequest ofGet(HttpServerRequest request) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        for (Map.Entry<String, List<String>> given : decode(request.uri()).entrySet()) {
            if (GraphQlRequest.PARAMETERS.contains(given.getKey())) {
                parameters.put(given.getKey(), parameter(given.getKey(), given.getValue()));
            }
        }
        return GraphQlRequest.of(parameters);
    }

    GraphQlRequest ofPost(RoutingContext context) {
        byte[] body = context.body().buffer() == null
                ? new byte[0]
                : context.body().buffer().getBytes();
        Object value = json.read(body, "body");
        if (value instanceof List) {
            throw new Refusal(400, "NO_BATCHES", "body must be an object, was a list", "Send each question by itself.")
                    .about("body", "an object");
        }
        if (!(value instanceof Map<?, ?> parameters)) {
            throw GraphQlRequest.bad("body", "must be an object", "an object with query");
        }
        return GraphQlRequest.of(parameters);
    }

    private static Map<String, List<String>> decode(String uri) {
        try {
            return new QueryStringDecoder(uri, StandardCharsets.UTF_8, true, MOST_PARAMETERS, true).parameters();
        } catch (IllegalArgumentException e) {
            throw GraphQlRequest.bad("url", "is not encoded well", "percent-encoded UTF-8");
        }
    }

    private @Nullable Object parameter(String name, List<String> values) {
        if (values.size() > 1) {
            throw GraphQlRequest.bad(name, "is given " + values.size() + " times", "one value");
        }
        String value = values.get(0);
        boolean isJson = name.equals("variables") || name.equals("extensions");
        return value.isEmpty() ? null : isJson ? json.read(value, name) : value;
    }

    /**
     * Only JSON is accepted: a page of another site cannot send it without a preflight request. A type that is sent
     * twice, as some clients do, counts once; two different types are refused.
     */
    static void checkContentType(HttpServerRequest request) {
        List<String> types = request.headers().getAll(HttpHeaders.CONTENT_TYPE).stream()
                .flatMap(header -> Arrays.stream(header.split(",", -1)))
                .map(type -> type.strip().toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        if (types.size() != 1 || !isJson(types.get(0))) {
            throw new Refusal(
                            415,
                            "UNSUPPORTED_MEDIA_TYPE",
                            "Content-Type must be application/json in UTF-8",
                            "Send the question as JSON with Content-Type: application/json.")
                    .about("Content-Type", "application/json");
        }
    }

    private static boolean isJson(String type) {
        String[] parts = type.split(";", -1);
        return parts[0].strip().equals("application/json")
                && Arrays.stream(parts).skip(1).allMatch(Requests::isOfUtf8);
    }

    private static boolean isOfUtf8(String parameter) {
        String[] pair = parameter.split("=", 2);
        return !pair[0].strip().equals("charset") || (pair.length == 2 && Charsets.isUtf8(pair[1]));
    }
}
