package org.sijil.gateway.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms in which the specification, its examples and its users write one and the same thing. */
class LenientTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1 | 1", "\"1\" | 1", "\" 12 \" | 12", "0 | 0"})
    void aNumberMayStandInQuotes(String written, int read) {
        assertEquals(read, Lenient.count(json(written)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"\"", "\"one\"", "1.5", "-1", "\"-1\"", "99999999999", "true", "null", "[]", "{}", "\"١\""})
    void whatIsNoNumberIsNone(String written) {
        assertNull(Lenient.count(json(written)));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-07-19T12:15:04.555Z, true",
        "2022-12-04T17:20:07-04:00, true",
        "2022-12-04T17:20:07+0100, true",
        "2024-04-12T00:00Z, true",
        "2024-04-12T00:00, false",
        "2024-04-12, false",
        "2024-13-12T00:00Z, false",
        "yesterday, false"
    })
    void aMomentHasATimeZone(String written, boolean moment) {
        assertEquals(moment, Lenient.isMoment(json("\"" + written + "\"")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"\"UIN\" | UIN", "\" UIN \" | UIN", "3456789019 | 3456789019"})
    void aTextMayLackItsQuotes(String written, String read) {
        assertEquals(read, Lenient.text(json(written), 20));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\"",
                "\" \"",
                "\"\\u0000\"",
                "\"\\ud800\"",
                "\"a\\nb\"",
                "\"123456789012345678901\"",
                "{}",
                "1.5"
            })
    void whatNobodyIsCalledIsNoText(String written) {
        assertNull(Lenient.text(json(written), 20));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"EN/GB\" | en",
                "\"eng\" | en",
                "\"fra\" | fr",
                "\"fr-MA\" | fr",
                "\"ara\" | ar",
                "\"AR\" | ar",
                "\"spa\" | ar",
                "\"\" | ar",
                "null | ar",
                "7 | ar"
            })
    void aLocaleIsReadByItsLanguage(String written, String language) {
        Locale otherwise = Locale.forLanguageTag("ar");
        assertEquals(language, Lenient.language(json(written), otherwise).getLanguage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{\"header\": 1} | 1", "{\"headers\": 2} | 2", "{\"header\": \"\", \"headers\": 3} | 3", "{} | ''"
            })
    void aFieldMayBeSpelledInAnotherWay(String written, String read) {
        assertEquals(read, Lenient.field(json(written), "header", "headers").asText());
    }

    private static JsonNode json(String text) {
        try {
            return JsonMapper.builder().build().readTree(text);
        } catch (JsonProcessingException slip) {
            throw new IllegalArgumentException(slip);
        }
    }
}
