package io.spacegraph.http.execute;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import io.spacegraph.graph.run.GraphConfig;
import io.spacegraph.http.document.Cost;
import io.spacegraph.http.wire.HttpConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes responses as JSON in UTF-8: errors, data, and the cost of the query under {@code extensions}. */
@ApplicationScoped
public class AnswerJson {

    private static final JsonMapper JSON = new JsonMapper();

    private final ErrorJson errors;
    private final HttpConfig.Limits limits;
    private final int mostEdges;

    AnswerJson(ErrorJson errors, HttpConfig config, GraphConfig graph) {
        this.errors = errors;
        this.limits = config.limits();
        this.mostEdges = graph.maxEdges();
    }

    /**
     * A response, with its errors if there are any.
     *
     * @param cost the counted cost of the query
     * @param edges how many edges its statements have
     */
    public byte[] write(ExecutionResult result, Cost.Counted cost, int edges) {
        return written(json -> {
            errors(result.getErrors(), json);
            if (result.isDataPresent()) {
                json.writeFieldName("data");
                value(result.getData(), json);
            }
            json.writeObjectFieldStart("extensions");
            json.writeObjectFieldStart("cost");
            json.writeNumberField("requested", cost.total());
            json.writeNumberField("limit", limits.cost());
            part("conditions", cost.conditions(), limits.conditions(), json);
            part("edges", edges, mostEdges, json);
            json.writeEndObject();
            json.writeEndObject();
        });
    }

    /** The response to a request that is refused. */
    public byte[] write(List<? extends GraphQLError> none) {
        return written(json -> errors(none, json));
    }

    /** The error of a request that is refused. */
    public byte[] write(RuntimeException refused) {
        return written(json -> {
            json.writeFieldName("errors");
            JSON.writeTree(json, JSON.createArrayNode().add(errors.of(refused)));
        });
    }

    private static void part(String name, int requested, int limit, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("requested", requested);
        json.writeNumberField("limit", limit);
        json.writeEndObject();
    }

    private void errors(List<? extends GraphQLError> all, JsonGenerator json) throws IOException {
        if (!all.isEmpty()) {
            json.writeFieldName("errors");
            JSON.writeTree(json, errors.of(all));
        }
    }

    private static void value(@Nullable Object value, JsonGenerator json) throws IOException {
        if (value instanceof Map<?, ?> object) {
            json.writeStartObject();
            for (Map.Entry<?, ?> each : object.entrySet()) {
                json.writeFieldName(String.valueOf(each.getKey()));
                value(each.getValue(), json);
            }
            json.writeEndObject();
        } else if (value instanceof Iterable<?> list) {
            json.writeStartArray();
            for (Object each : list) {
                value(each, json);
            }
            json.writeEndArray();
        } else {
            leaf(value, json);
        }
    }

    private static void leaf(@Nullable Object value, JsonGenerator json) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Integer || value instanceof Long) {
            json.writeNumber(((Number) value).longValue());
        } else if (value instanceof BigDecimal decimal) {
            json.writeNumber(decimal);
        } else if (value instanceof BigInteger integer) {
            json.writeNumber(integer);
        } else if (value instanceof Double || value instanceof Float) {
            json.writeNumber(((Number) value).doubleValue());
        } else if (value instanceof OffsetDateTime time) {
            // toString() leaves out seconds that are 0.
            json.writeString(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time));
        } else {
            json.writeString(value instanceof Enum<?> constant ? constant.name() : value.toString());
        }
    }

    /** Writes an object. */
    private interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    private static byte[] written(Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            content.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("Memory can be written to", e);
        }
        return bytes.toByteArray();
    }
}
