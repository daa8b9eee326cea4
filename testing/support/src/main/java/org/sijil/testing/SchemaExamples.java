package org.sijil.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Builds a value that a schema admits: its example or default where it has one, else one of its type and format. */
final class SchemaExamples {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 6;

    /** Values of the house, by the name of the property that holds them. */
    private static final Map<String, Supplier<String>> BY_NAME = Map.of(
            "idcs", TestPeople::idcs,
            "cnie", TestPeople::nextCnie,
            "residencePermit", TestPeople::nextResidencePermit,
            "phone", TestPeople::nextPhone,
            "email", TestPeople::nextEmail,
            "territory", () -> "06",
            "month", () -> "2026-11",
            "ar", () -> "أمينة",
            "fr", () -> "Amina");

    private static final Map<String, Supplier<String>> BY_FORMAT = Map.of(
            "uuid", () -> UUID.randomUUID().toString(),
            "date", () -> "1990-06-15",
            "date-time", () -> "2026-01-15T10:00:00Z",
            "uri", () -> "https://example.ma/");

    private final OpenApiDocument document;

    SchemaExamples(OpenApiDocument document) {
        this.document = document;
    }

    JsonNode of(JsonNode schema) {
        return of("", schema, 0);
    }

    /** The value of a parameter, as text. */
    String of(OpenApiDocument.Parameter parameter) {
        return of(parameter.name(), parameter.schema(), 0).asText("1");
    }

    private JsonNode of(String name, JsonNode declared, int depth) {
        JsonNode schema = document.resolved(declared);
        JsonNode given = given(schema);
        if (given != null) {
            return given.deepCopy();
        }
        for (String choice : new String[] {"oneOf", "anyOf", "allOf"}) {
            if (schema.path(choice).size() > 0) {
                return of(name, notNull(schema.path(choice)), depth);
            }
        }
        return ofType(name, schema, depth);
    }

    private static JsonNode notNull(JsonNode choices) {
        for (JsonNode choice : choices) {
            if (!choice.path("type").asText().equals("null")) {
                return choice;
            }
        }
        return choices.path(0);
    }

    private static @Nullable JsonNode given(JsonNode schema) {
        if (schema.path("examples").size() > 0) {
            return schema.path("examples").path(0);
        }
        if (schema.path("enum").size() > 0) {
            return schema.path("enum").path(0);
        }
        return schema.has("example") ? schema.get("example") : schema.get("default");
    }

    private JsonNode ofType(String name, JsonNode schema, int depth) {
        return switch (type(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> array(name, schema, depth);
            case "integer", "number" -> JSON.numberNode(schema.path("minimum").asInt(1));
            case "boolean" -> JSON.booleanNode(true);
            default -> JSON.textNode(text(name, schema));
        };
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            return type.path(0).asText().equals("null")
                    ? type.path(1).asText()
                    : type.path(0).asText();
        }
        return schema.has("properties") ? "object" : type.asText("string");
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode object = JSON.objectNode();
        if (depth < DEEPEST) {
            schema.path("properties")
                    .properties()
                    .forEach(property ->
                            object.set(property.getKey(), of(property.getKey(), property.getValue(), depth + 1)));
        }
        return object;
    }

    private ArrayNode array(String name, JsonNode schema, int depth) {
        ArrayNode array = JSON.arrayNode();
        if (depth < DEEPEST) {
            array.add(of(name, schema.path("items"), depth + 1));
        }
        return array;
    }

    private static String text(String name, JsonNode schema) {
        Supplier<String> ofHouse = BY_NAME.get(name);
        if (ofHouse != null) {
            return ofHouse.get();
        }
        Supplier<String> ofFormat = BY_FORMAT.get(schema.path("format").asText());
        if (ofFormat != null) {
            return ofFormat.get();
        }
        return schema.has("pattern") && schema.path("pattern").asText().contains("d") ? "1.00" : "example";
    }
}
