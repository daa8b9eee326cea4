package org.sijil.social.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A row of CSV can say whatever a line of JSON can. */
class HouseholdColumnsTest {

    private static final String HOUSEHOLD = """
            {"rowKey": "hh-1", "address": {"territory": "06.141.01.30", "area": "urban", "line": "12, rue Ibn Sina"},
             "members": [{"idcs": "4092804662", "relation": "head", "since": "2024-01-01",
                          "situation": {"schooling": "none", "disability": "severe", "pension": true}},
                         {"idcs": "7158820432", "relation": "spouse", "spouse": "4092804662"},
                         {"idcs": "9876543217", "relation": "child", "parents": ["4092804662", "7158820432"],
                          "situation": {"schooling": "public", "fatherOrphan": false}}],
             "declaration": {"rooms": 3, "dwelling": "villa", "computer": true, "loan": false, "yearlyButane": "1200.50",
                             "members": [{"idcs": "4092804662", "answers": {"literate": true, "diploma": "none"}},
                                         {"idcs": "7158820432", "answers": {"literate": false, "activity": "homemaker"}}],
                             "contracts": {"telecomContract": "00042", "electricityContract": "true"}}}
            """;

    @Test
    void columnsSayAllThatJsonDoes() throws JsonProcessingException {
        JsonNode household = new ObjectMapper().readTree(HOUSEHOLD);
        Map<String, String> cells = new LinkedHashMap<>();
        flatten("", household, cells);

        cells.keySet().forEach(name -> assertTrue(HouseholdColumns.has(name), name));
        assertEquals(household, HouseholdColumns.row(cells));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "members",
                "members.0",
                "members.60.idcs",
                "members.00.idcs",
                "members.0.parents",
                "members.0.parents.2",
                "members.0.situation.cnie",
                "declaration",
                "declaration.members",
                "declaration.members.0.answers.0",
                "declaration.members.0.answers.a.b",
                "declaration.contracts.",
                "address.idcs",
                ""
            })
    void noOtherColumnIsKnown(String name) {
        assertFalse(HouseholdColumns.has(name), name);
    }

    private static void flatten(String path, JsonNode node, Map<String, String> cells) {
        if (node.isValueNode()) {
            cells.put(path, node.asText());
        } else if (node.isArray()) {
            for (int place = 0; place < node.size(); place++) {
                flatten(path + "." + place, node.get(place), cells);
            }
        } else {
            node.properties()
                    .forEach(field -> flatten(
                            path.isEmpty() ? field.getKey() : path + "." + field.getKey(), field.getValue(), cells));
        }
    }
}
