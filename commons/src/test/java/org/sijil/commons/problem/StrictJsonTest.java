package org.sijil.commons.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());

    StrictJsonTest() {
        new StrictJson().customize(json);
    }

    @Test
    void aDayIsRead() throws JsonProcessingException {
        assertEquals(LocalDate.of(1988, 2, 29), json.readValue("\"1988-02-29\"", LocalDate.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1990,5,17]",
                "7442",
                "\"\"",
                "\" 1990-05-17\"",
                "\"1990-05-17T00:00:00Z\"",
                "\"1990-02-30\"",
                "\"+999999999-12-31\"",
                "\"-4713-11-23\"",
                "\"١٩٩٠-٠٥-١٧\""
            })
    void anythingElseIsNotGuessedAt(String text) {
        assertThrows(MismatchedInputException.class, () -> json.readValue(text, LocalDate.class));
    }

    @Test
    void aTextThatNoDatabaseKeepsIsRefusedWhereItIs() throws JsonProcessingException {
        assertEquals("سجل\t", json.readValue("\"سجل\\t\"", String.class));
        for (Class<?> type : List.of(Note.class, Map.class)) {
            JsonMappingException refused = assertThrows(
                    JsonMappingException.class,
                    () -> json.readValue("{\"text\": \"a\\u0000\", \"more\": [\"b\"]}", type));
            assertEquals("text", refused.getPath().get(0).getFieldName());
        }
        assertThrows(
                JsonMappingException.class,
                () -> json.readValue("{\"text\": \"a\", \"more\": [\"\\u0000\"]}", Note.class));
        assertThrows(MismatchedInputException.class, () -> json.readValue("{\"text\": 7, \"more\": []}", Note.class));
    }

    private record Note(String text, List<String> more) {}
}
