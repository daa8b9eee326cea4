package org.sijil.population.identifier;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdcsIssuerTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "c2hvcnQ=", "not base64 at all!", "QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB"})
    void aKeyThatIsNoKeyStopsTheStartWithoutBeingRepeated(String key) {
        IllegalStateException stop =
                assertThrows(IllegalStateException.class, () -> new IdcsIssuer(new Numbering(key, 50)));

        String reason = String.valueOf(stop.getMessage());
        assertTrue(reason.contains("sijil.identifier.key"));
        assertFalse(!key.isEmpty() && reason.contains(key));
    }

    private record Numbering(String key, int block) implements NumberingConfig {}
}
