package org.sijil.commons.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.sijil.commons.identifier.TerritoryCode;

class ParametersTest {

    private enum Colour {
        RED,
        DARK_BLUE
    }

    @Test
    void whatCanBeReadIsRead() {
        assertEquals(LocalDate.of(2026, 11, 22), Parameters.day("2026-11-22", "/on"));
        assertEquals(Colour.DARK_BLUE, Parameters.choice("dark-blue", "/colour", Colour.class));
        assertEquals(new TerritoryCode("06.141"), Parameters.value("06.141", "/territory", TerritoryCode::new));
        assertTrue(Parameters.flag("true", "/dryRun", false));
        assertFalse(Parameters.flag("false", "/dryRun", true));
        assertEquals("asd", Parameters.required("asd", "/programme"));
    }

    @Test
    void whatIsLeftOutStaysLeftOut() {
        assertNull(Parameters.day(null, "/on"));
        assertNull(Parameters.choice(null, "/colour", Colour.class));
        assertNull(Parameters.value(null, "/territory", TerritoryCode::new));
        assertTrue(Parameters.flag(null, "/dryRun", true));
    }

    @Test
    void aRefusalSaysWhichParameterAndWhatItShouldBe() {
        assertRefused("/on", "invalid-date", "1988-03-08", () -> Parameters.day("2026-13-05", "/on"));
        assertRefused(
                "/colour",
                "unknown-choice",
                "red, dark-blue",
                () -> Parameters.choice("DARK_BLUE", "/colour", Colour.class));
        assertRefused(
                "/territory",
                "invalid-territory-code",
                "06.141",
                () -> Parameters.value("6", "/territory", TerritoryCode::new));
        assertRefused("/dryRun", "invalid-boolean", "true", () -> Parameters.flag("yes", "/dryRun", false));
        assertRefused("/document", "not-null", "", () -> Parameters.required(null, "/document"));
    }

    private static void assertRefused(String pointer, String code, String remedy, Executable reading) {
        Refused refusal = assertThrows(Refused.class, reading);
        Refused.Fault fault = refusal.faults().get(0);
        assertEquals(pointer, fault.pointer());
        assertEquals(code, fault.reason().code());
        assertTrue(fault.reason().remedy().en().contains(remedy));
    }
}
