package org.sijil.commons.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void oneScriptIsEnough() {
        assertNull(new PersonName("أمينة", null).fr());
        assertNull(new PersonName("  ", "Amina").ar());
        assertThrows(IllegalArgumentException.class, () -> new PersonName(null, null));
        assertThrows(IllegalArgumentException.class, () -> new PersonName("", "\t"));
    }

    @ParameterizedTest
    @CsvSource({
        "'  Fatima   Zahra ', Fatima Zahra",
        "'El\u00A0Idrissi', El Idrissi",
        "Noe\u0308l, Noël",
        "Aït-Ben'Haddou, Aït-Ben'Haddou",
        "D’Arc, D’Arc",
        "Ḥasan, Ḥasan",
        "Tasɛdit, Tasɛdit",
        "'\u202AAmina\u202C', Amina"
    })
    void aLatinNameIsTidied(String written, String kept) {
        assertEquals(kept, new PersonName(null, written).fr());
    }

    @ParameterizedTest
    @CsvSource({
        "'  فاطمة   الزهراء ', فاطمة الزهراء",
        "مُحَمَّد, مُحَمَّد",
        "محـمد, محـمد",
        "ڭنون, ڭنون",
        "'\u200Fأمينة\u200F', أمينة",
        "ا\u0653منة, آمنة"
    })
    void anArabicNameIsTidied(String written, String kept) {
        assertEquals(kept, new PersonName(written, null).ar());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "أمينة",
                "Amina أ",
                "Amina2",
                "<b>",
                "Amina;",
                "Амина",
                "A\u0000",
                "-",
                "'",
                "\u0301",
                "Amina\u0640",
                "☺"
            })
    void whatIsNotLatinIsRefusedThere(String written) {
        assertThrows(IllegalArgumentException.class, () -> new PersonName(null, written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Amina", "أمينةA", "أمينة٢", "أمينة؟", "-", "ـ", "\u064E", "אמינה"})
    void whatIsNotArabicIsRefusedThere(String written) {
        assertThrows(IllegalArgumentException.class, () -> new PersonName(written, null));
    }

    @Test
    void aHundredCharactersAreTheLimit() {
        assertEquals(
                100, String.valueOf(new PersonName(null, "a".repeat(100)).fr()).length());
        assertThrows(IllegalArgumentException.class, () -> new PersonName(null, "a".repeat(101)));
        assertThrows(IllegalArgumentException.class, () -> new PersonName("ا".repeat(101), null));
    }

    @Property
    void aKeptNameIsKeptAsItIs(@ForAll("latin") String written) {
        var once = new PersonName(null, written);

        assertEquals(once, new PersonName(null, once.fr()));
    }

    @Test
    void itTravelsAsAnObjectOfScripts() throws JsonProcessingException {
        String wire = "{\"ar\":\"الإدريسي\",\"fr\":\"El Idrissi\"}";

        assertEquals(wire, json.writeValueAsString(new PersonName("الإدريسي", "El Idrissi")));
        assertEquals(new PersonName("الإدريسي", "El Idrissi"), json.readValue(wire, PersonName.class));
        assertEquals("{\"fr\":\"Idrissi\"}", json.writeValueAsString(new PersonName(null, "Idrissi")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"fr\":\"Secret1\"}", "{\"ar\":\"Secret\"}"})
    void aRefusalDoesNotRepeatTheName(String wire) {
        var refusal = assertThrows(ValueInstantiationException.class, () -> json.readValue(wire, PersonName.class));

        assertTrue(refusal.getCause() instanceof IllegalArgumentException);
        assertFalse(refusal.getOriginalMessage().contains("Secret"));
    }

    @Provide
    Arbitrary<String> latin() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars(" -'é\u0301\u00A0")
                .ofMaxLength(60)
                .map(rest -> "a" + rest);
    }
}
