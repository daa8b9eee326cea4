package org.sijil.commons.identifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    private final ObjectMapper json = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0612345678",
                "06 12 34 56 78",
                "06.12.34.56.78",
                "06-12-34-56-78",
                "+212612345678",
                "+212 6 12 34 56 78",
                "00212 612-345678",
                "+212 (0)6 12 34 56 78",
                "(06) 12/34/56/78"
            })
    void everyUsualWayOfWritingGivesOneNumber(String written) {
        assertEquals("0612345678", new PhoneNumber(written).value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0412345678",
                "0812345678",
                "061234567",
                "06123456789",
                "+33612345678",
                "212612345678",
                "06x2345678"
            })
    void anythingElseIsRefused(String written) {
        assertThrows(IllegalArgumentException.class, () -> new PhoneNumber(written));
    }

    @Test
    void itIsAPlainStringOnTheWireAndHiddenInTexts() throws JsonProcessingException {
        assertEquals("\"0522000000\"", json.writeValueAsString(new PhoneNumber("+212522000000")));
        assertEquals(new PhoneNumber("0522000000"), json.readValue("\"05 22 00 00 00\"", PhoneNumber.class));
        assertEquals("PhoneNumber[…78]", new PhoneNumber("0512345678").toString());
    }
}
