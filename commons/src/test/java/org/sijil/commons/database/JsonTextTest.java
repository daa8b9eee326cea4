package org.sijil.commons.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonTextTest {

    private final ObjectMapper mapper = new ObjectMapper();
    private final JsonText json = new JsonText(mapper);

    @Test
    void whatIsSortedIsWhatTheAuditTrailMakesOfTheSameValue() throws Exception {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("z", List.of("\u0645 \ud83d\ude00 \"g\" \\ /\n"));
        words.put("a", 1);
        Told told = new Told(new UUID(1, 2), 3, null, List.of(new Part("z", true), new Part("a", false)), words);

        String sorted = json.sorted(told).text();

        JsonNode tree = mapper.valueToTree(told);
        assertEquals(
                mapper.writer().with(JsonNodeFeature.WRITE_PROPERTIES_SORTED).writeValueAsString(tree), sorted);
        assertEquals("[" + sorted + "]", json.of(List.of(json.sorted(told))));
    }

    record Told(UUID zone, int age, @Nullable String none, List<Part> parts, Map<String, Object> words) {}

    record Part(String name, boolean by) {}
}
