package io.spacegraph.paging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.spacegraph.problem.BadArgument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A keyset cursor: the order that it was made for and the keys of the node that it points at, as JSON in URL-safe
 * Base64. It stays valid when nodes come and go; with any other order it is refused.
 */
public final class Cursor {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Cursor() {}

    /** The cursor of a node with these keys: text, numbers, booleans, days, instants or null. */
    public static String write(String order, List<?> keys) {
        ArrayNode array = JSON.createArrayNode().add(order);
        keys.forEach(key -> add(array, key));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text(array).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The keys in the cursor.
     *
     * @param count how many keys the order has
     * @throws BadArgument if it is no cursor, or one of another order
     */
    public static List<Object> read(String cursor, String order, int count, String argument) {
        List<Object> keys = new ArrayList<>();
        try {
            JsonNode array = JSON.readTree(Base64.getUrlDecoder().decode(cursor));
            if (array == null || !array.isArray() || array.isEmpty()) {
                throw malformed(argument);
            }
            if (!array.get(0).asText().equals(order)) {
                throw foreign(argument, array.get(0).asText(), order);
            }
            if (array.size() != count + 1) {
                throw malformed(argument);
            }
            for (int i = 1; i < array.size(); i++) {
                keys.add(key(array.get(i)));
            }
        } catch (IOException | RuntimeException e) {
            throw e instanceof BadArgument known ? known : malformed(argument);
        }
        return keys;
    }

    private static void add(ArrayNode array, @Nullable Object key) {
        if (key instanceof LocalDate day) {
            array.addObject().put("day", day.toString());
        } else if (key instanceof ZonedDateTime time) {
            array.addObject().put("time", time.toString());
        } else {
            array.add(JSON.valueToTree(key));
        }
    }

    private static @Nullable Object key(JsonNode node) {
        if (node.isObject()) {
            return node.has("day")
                    ? LocalDate.parse(node.get("day").asText())
                    : ZonedDateTime.parse(node.get("time").asText());
        }
        if (node.isNumber()) {
            return node.isIntegralNumber() ? (Object) node.longValue() : (Object) node.doubleValue();
        }
        return node.isBoolean() ? (Object) node.booleanValue() : node.textValue();
    }

    private static String text(JsonNode node) {
        try {
            return JSON.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A cursor's keys are always JSON", e);
        }
    }

    private static BadArgument malformed(String argument) {
        return new BadArgument(
                argument,
                "is no cursor of this API",
                "an endCursor or startCursor",
                "Copy it from pageInfo unchanged.");
    }

    private static BadArgument foreign(String argument, String made, String order) {
        return new BadArgument(
                argument,
                "was made for the order \"" + made + "\", not for \"" + order + "\"",
                "a cursor of the same list and orderBy",
                "Keep orderBy while you page, or start again without a cursor.");
    }
}
