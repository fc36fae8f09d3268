package io.spacegraph.importer.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.spacegraph.value.ValueKind;
import io.spacegraph.vocabulary.ClaimProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Keeps {@code data/source.schema.json} equal to the records and enums that it describes. It is written anew by
 * {@code mvn test -Dtest=SourceSchemaTest -Dspacegraph.schema.write=true}.
 */
class SourceSchemaTest {
    private static final Path FILE = Path.of("data/source.schema.json");
    private static final java.util.regex.Pattern ROW =
            java.util.regex.Pattern.compile("\\| (`\\w+`(?:, `\\w+`)*) \\| (.*) \\|");
    private static final String DATE = "^(~|<=|<|>=|>)?\\d{4}(-\\d\\d(-\\d\\d)?|-Q[1-4]|-H[12]|s)?$";
    private static final String DAY = "^\\d{4}-\\d\\d-\\d\\d$";
    private static final List<String> NO_KEYS = List.of("origin", "source", "copyOf");

    @Test
    void isUpToDate() throws IOException {
        String schema = written(source());
        if (Boolean.getBoolean("spacegraph.schema.write")) {
            Files.writeString(FILE, schema);
        }
        assertEquals(schema, Files.readString(FILE), "stale: run this test with -Dspacegraph.schema.write=true");
    }

    @Test
    void theReaderKnowsTheKeysOfTheRecords() {
        assertEquals(keys(SourceRecord.class), SourceRecord.KEYS);
        assertEquals(keys(ClaimRecord.class), ClaimRecord.KEYS);
        assertEquals(keys(ClaimRecord.Resolve.class), ClaimRecord.Resolve.KEYS);
    }

    private static Map<String, Object> source() throws IOException {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "A source document of Spacegraph and its claims");
        schema.putAll(object(SourceRecord.class, Map.of()));
        properties(schema).put("claims", ordered("type", "array", "items", claim()));
        schema.put("anyOf", List.of(required("published"), required("knownFrom")));
        return schema;
    }

    private static Map<String, Object> claim() throws IOException {
        Map<String, Object> claim = object(ClaimRecord.class, meanings());
        properties(claim).put("resolve", object(ClaimRecord.Resolve.class, Map.of()));
        claim.put("anyOf", List.of(required("quote"), required("locator")));
        List<Object> rules = new ArrayList<>();
        rules.add(ifThen("modality", List.of("DERIVED"), required("derivation")));
        rules.add(ifThen("property", names(ValueKind.LINK), required("object")));
        for (ValueKind kind : ValueKind.values()) {
            if (kind != ValueKind.LINK) {
                rules.add(ifThen(
                        "property",
                        names(kind),
                        ordered("required", List.of("value"), "properties", Map.of("object", false))));
            }
        }
        for (ClaimProperty property : ClaimProperty.values()) {
            property.codes()
                    .ifPresent(codes -> rules.add(ifThen(
                            "property",
                            List.of(property.name()),
                            Map.of("properties", Map.of("value", Map.of("enum", constants(codes)))))));
        }
        claim.put("allOf", rules);
        return claim;
    }

    private static Map<String, Object> object(Class<? extends Record> type, Map<String, String> meanings) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent component : components(type)) {
            Map<String, Object> property = new LinkedHashMap<>(property(component, field(type, component)));
            if (meanings.containsKey(component.getName())) {
                property.put("description", meanings.get(component.getName()));
            }
            properties.put(component.getName(), property);
            NotBlank needed = field(type, component).getAnnotation(NotBlank.class);
            if (needed != null && needed.message().equals(EntityRecord.NEEDED)) {
                required.add(component.getName());
            }
        }
        return ordered("type", "object", "additionalProperties", false, "required", required, "properties", properties);
    }

    private static Map<String, Object> property(RecordComponent component, Field field) {
        if (component.getType() == List.class) {
            return ordered("type", "array", "items", Map.of("type", "string"));
        } else if (field.isAnnotationPresent(OneOf.class)) {
            return Map.of("enum", constants(field.getAnnotation(OneOf.class).value()));
        } else if (field.isAnnotationPresent(Dated.class)) {
            return field.getAnnotation(Dated.class).day()
                    ? ordered("type", "string", "pattern", DAY)
                    : ordered("type", List.of("string", "integer"), "pattern", DATE);
        } else if (component.getName().equals("confidence")) {
            return ordered("type", "number", "minimum", 0, "maximum", 1);
        } else if (component.getName().equals("id")) {
            String pattern = field.getAnnotation(Pattern.class).regexp();
            return ordered("type", "string", "pattern", "^(?:" + pattern.substring(0, pattern.length() - 1) + ")$");
        } else if (component.getName().equals("value")) {
            return Map.of("type", List.of("string", "number"));
        }
        return Map.of("type", "string");
    }

    /** What {@code data/README.md} says of each key of a claim. */
    private static Map<String, String> meanings() throws IOException {
        Map<String, String> meanings = new LinkedHashMap<>();
        String readme = Files.readString(Path.of("data/README.md"));
        String sources = readme.substring(readme.indexOf("| key of a claim |"), readme.indexOf("\n### Notations"));
        for (String line : sources.lines().toList()) {
            Matcher row = ROW.matcher(line);
            if (row.matches() && !row.group(2).startsWith("needed")) {
                Stream.of(row.group(1).split(", ")).forEach(key -> meanings.put(key.replace("`", ""), row.group(2)));
            }
        }
        return meanings;
    }

    private static Map<String, Object> ifThen(String key, List<String> values, Map<String, Object> then) {
        Map<String, Object> condition =
                ordered("required", List.of(key), "properties", Map.of(key, Map.of("enum", values)));
        return ordered("if", condition, "then", then);
    }

    private static Map<String, Object> required(String key) {
        return Map.of("required", List.of(key));
    }

    private static List<String> names(ValueKind kind) {
        return Arrays.stream(ClaimProperty.values())
                .filter(property -> property.kind() == kind)
                .map(Enum::name)
                .toList();
    }

    private static List<String> constants(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    }

    private static List<String> keys(Class<? extends Record> type) {
        return components(type).stream().map(RecordComponent::getName).toList();
    }

    private static List<RecordComponent> components(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> !NO_KEYS.contains(component.getName()))
                .toList();
    }

    private static Field field(Class<? extends Record> type, RecordComponent component) {
        try {
            return type.getDeclaredField(component.getName());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("every component of a record has its field", e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> properties(Map<String, Object> schema) {
        return (Map<String, Object>) Objects.requireNonNull(schema.get("properties"));
    }

    private static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }

    private static String written(Map<String, Object> schema) throws JsonProcessingException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new ObjectMapper()
                        .writer(new DefaultPrettyPrinter().withObjectIndenter(indenter))
                        .writeValueAsString(schema)
                + "\n";
    }
}
