package org.sijil.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.sijil.testing.OpenApiDocument.Operation;
import org.sijil.testing.OpenApiDocument.Parameter;

/** All that is tried on one operation, the same for the same seed. */
final class Attacks {

    private static final int FEWEST_MUTATIONS = 60;
    private static final int MOST_MUTATIONS = 200;

    /** Writes half of a surrogate pair as an escape, which UTF-8 could not carry. */
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final Operation operation;
    private final SchemaExamples examples;
    private final Random random;
    private final List<Attack> attacks = new ArrayList<>();

    Attacks(Operation operation, SchemaExamples examples, long seed) {
        this.operation = operation;
        this.examples = examples;
        this.random = new Random(seed ^ operation.toString().hashCode());
    }

    /** The first one is a request that ought to be understood. */
    List<Attack> all() {
        attacks.add(valid());
        wrongMethods();
        parameters();
        headers();
        if (operation.hasBody()) {
            bodies();
            mutations();
        }
        return List.copyOf(attacks);
    }

    private Attack valid() {
        Attack attack = Attack.on("valid", operation.method(), operation.path());
        for (Parameter parameter : operation.parameters()) {
            attack = with(attack, parameter, examples.of(parameter));
        }
        if (operation.hasBody()) {
            attack = attack.withHeader(Attack.CONTENT_TYPE, "application/json").withBody(text(validBody()));
        }
        return attack;
    }

    private JsonNode validBody() {
        return examples.of(operation.bodySchema());
    }

    private static Attack with(Attack attack, Parameter parameter, String value) {
        return switch (parameter.in()) {
            case "path" ->
                attack.withPath(attack.path().replaceFirst("\\{" + parameter.name() + "[^}]*}", Attack.encoded(value)));
            case "query" -> attack.withQuery(parameter.name(), value);
            case "header" -> attack.withHeader(parameter.name(), value);
            default -> attack;
        };
    }

    private void wrongMethods() {
        attacks.add(valid().withMethod("PATCH"));
        attacks.add(valid().withMethod("DELETE"));
        attacks.add(valid().withMethod("OPTIONS"));
    }

    private void parameters() {
        for (Parameter parameter : operation.parameters()) {
            if (!parameter.in().equals("header")) {
                HostileValues.texts().forEach(value -> attacks.add(attackOn(parameter, value)));
            }
        }
        attacks.add(valid().named("unknown query parameter").withQuery("unknown", HostileValues.CANARY));
    }

    private Attack attackOn(Parameter parameter, String value) {
        Attack attack = Attack.on(parameter.in() + " " + parameter.name(), operation.method(), operation.path());
        attack = with(attack, parameter, value);
        for (Parameter other : operation.parameters()) {
            attack = other.equals(parameter) ? attack : with(attack, other, examples.of(other));
        }
        return attack.withHeader(Attack.CONTENT_TYPE, "application/json").withBody(valid().body());
    }

    private void headers() {
        for (String header : List.of("Idempotency-Key", "If-Match", "Accept-Language", "Accept", "traceparent")) {
            HostileValues.headers()
                    .forEach(value ->
                            attacks.add(valid().named("header " + header).withHeader(header, value)));
        }
        for (String type : List.of("", "text/plain", "application/xml", "garbage", "application/json;charset=utf-16")) {
            attacks.add(valid().named("content type " + type).withHeader(Attack.CONTENT_TYPE, type));
        }
    }

    private void bodies() {
        for (String body : HostileValues.bodies()) {
            attacks.add(valid().named("body").withBody(body));
        }
        attacks.add(
                valid().named("body that is no UTF-8").withBody("{\"Ã(\":1}").withCharset(ISO_8859_1));
    }

    /** Touches every place of the valid body at least once. */
    private void mutations() {
        List<String> places = new ArrayList<>();
        collectPlaces("", validBody(), places);
        List<JsonNode> values = new ArrayList<>(HostileValues.nodes());
        int wanted = Math.min(MOST_MUTATIONS, Math.max(FEWEST_MUTATIONS, places.size() * 4));
        for (int attempt = 0; attempt < wanted && !places.isEmpty(); attempt++) {
            if (attempt % places.size() == 0) {
                Collections.shuffle(places, random);
                Collections.shuffle(values, random);
            }
            mutate(places.get(attempt % places.size()), values.get(attempt % values.size()));
        }
    }

    private void mutate(String place, JsonNode value) {
        JsonNode body = validBody();
        int cut = place.lastIndexOf('/');
        JsonNode parent = body.at(place.substring(0, cut));
        String name = place.substring(cut + 1);
        if (parent instanceof ObjectNode object) {
            mutate(object, name, value);
        } else if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(name), value);
        }
        attacks.add(valid().named("value at " + place).withBody(text(body)));
    }

    private void mutate(ObjectNode object, String name, JsonNode value) {
        switch (random.nextInt(8)) {
            case 0 -> object.remove(name);
            case 1 -> object.put("unknown", HostileValues.CANARY);
            default -> object.set(name, value);
        }
    }

    private static void collectPlaces(String here, JsonNode node, List<String> places) {
        node.properties().forEach(property -> {
            places.add(here + "/" + property.getKey());
            collectPlaces(here + "/" + property.getKey(), property.getValue(), places);
        });
        for (int item = 0; node.isArray() && item < node.size(); item++) {
            places.add(here + "/" + item);
            collectPlaces(here + "/" + item, node.get(item), places);
        }
    }

    private static String text(JsonNode body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
