package org.sijil.commons.identifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijil.commons.problem.InvalidValue;

class CnieTest {

    private final ObjectMapper json = new ObjectMapper();

    @ParameterizedTest
    @CsvSource({
        "AB123456, AB123456",
        "ab123456, AB123456",
        "' bk 12 34 56 ', BK123456",
        "K1, K1",
        "'A\u00A0000012', A000012",
        "i123, I123"
    })
    void caseAndSpacesAreSetRight(String written, String value) {
        assertEquals(value, new Cnie(written).value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "123456", "ABC123", "AB1234567", "AB", "AB-123", "ÀB123", "ıB123", "A١٢٣", "AB12X"})
    void anythingElseIsRefused(String written) {
        InvalidValue refusal = assertThrows(InvalidValue.class, () -> new Cnie(written));
        assertEquals(IdentifierProblem.INVALID_CNIE, refusal.reason());
    }

    @Test
    void itIsAPlainStringOnTheWire() throws JsonProcessingException {
        assertEquals("\"AB123456\"", json.writeValueAsString(new Cnie("ab 123456")));
        assertEquals(new Cnie("AB123456"), json.readValue("\"aB123456\"", Cnie.class));
    }

    @Test
    void aTextOfItHidesTheNumber() {
        assertEquals("Cnie[…6]", new Cnie("AB123456").toString());
    }
}
