package io.spacegraph.http.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The JSON of requests: UTF-8, one value, no duplicate key, of bounded depth and with numbers of bounded length. */
@ApplicationScoped
public class StrictJson {

    private static final int DIGITS = 100;

    private final JsonMapper json;

    StrictJson(HttpConfig config) {
        StreamReadConstraints bounds = StreamReadConstraints.builder()
                .maxNestingDepth(config.limits().jsonDepth())
                .maxNumberLength(DIGITS)
                .build();
        json = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(bounds)
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build())
                .enable(
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .build();
    }

    /** The value in the bytes. */
    @Nullable
    public Object read(byte[] bytes, String parameter) {
        try {
            return read(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString(),
                    parameter);
        } catch (CharacterCodingException e) {
            throw GraphQlRequest.bad(parameter, "is not in UTF-8", "JSON in UTF-8");
        }
    }

    /** The value in the text. */
    @Nullable
    public Object read(String text, String parameter) {
        try {
            return json.readValue(text, Object.class);
        } catch (JsonProcessingException e) {
            throw GraphQlRequest.bad(parameter, "is not valid JSON here: " + fault(e), "JSON");
        }
    }

    /** Only messages of the parser are about the text alone; others name classes and settings of the program. */
    private static String fault(JsonProcessingException e) {
        if (e instanceof StreamConstraintsException) {
            return "It is nested too deep, or a number, a name or a text of it is too long";
        }
        return e instanceof JsonParseException ? e.getOriginalMessage() : "It is not one value";
    }

    /** The value as text that is the same for equal values. */
    public String canonical(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (IOException e) {
            throw new IllegalStateException("What was read as JSON can be written", e);
        }
    }
}
