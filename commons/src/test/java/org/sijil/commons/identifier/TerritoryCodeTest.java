package org.sijil.commons.identifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerritoryCodeTest {

    private final ObjectMapper json = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"06", "06.141", "06.141.01", "06.141.01.00", "01.511.01.0", "01.573.01.05"})
    void everyLevelOfTheHcpGeographyHasACode(String code) {
        assertEquals(code, new TerritoryCode(code).value());
        assertEquals(new TerritoryCode(code), new TerritoryCode(code + "."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "6",
                "066",
                "06141",
                "06.14",
                "06.1411",
                "06..141",
                "06.141.1",
                ".06",
                "06.141.01.00.00",
                "0٦"
            })
    void anythingElseIsRefused(String code) {
        assertThrows(IllegalArgumentException.class, () -> new TerritoryCode(code));
    }

    @ParameterizedTest
    @CsvSource({
        "06, 06, true",
        "06, 06.141.01.00, true",
        "06.141, 06.141.01.00, true",
        "06.141.01.0, 06.141.01.00, false",
        "06.141, 06, false",
        "06.141, 06.142, false",
        "06, 07.351, false"
    })
    void aTerritoryCoversWhatLiesWithinIt(String outer, String inner, boolean covers) {
        assertEquals(covers, new TerritoryCode(outer).covers(new TerritoryCode(inner)));
    }

    @Test
    void everyTerritoryLiesInARegion() {
        assertEquals(new TerritoryCode("06"), new TerritoryCode("06.141.01.00").region());
        assertEquals(new TerritoryCode("12"), new TerritoryCode("12").region());
    }

    @Test
    void itIsAPlainStringOnTheWire() throws JsonProcessingException {
        assertEquals("\"06.141\"", json.writeValueAsString(new TerritoryCode("06.141.")));
        assertEquals(new TerritoryCode("06.141"), json.readValue("\"06.141\"", TerritoryCode.class));
    }
}
