package org.sijil.commons.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sijil.commons.identifier.Cnie;
import org.sijil.commons.identifier.Idcs;
import org.sijil.commons.identifier.PhoneNumber;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.commons.money.Money;
import org.sijil.commons.name.PersonName;

class InvalidValueTest {

    private static final List<Function<String, Object>> TYPES = List.of(
            Idcs::new,
            Cnie::new,
            PhoneNumber::new,
            TerritoryCode::new,
            Money::of,
            text -> new PersonName(text, null),
            text -> new PersonName(null, text));

    @Property
    void aTextIsTakenOrRefusedWithAReasonAndNeverRepeated(
            @ForAll("types") Function<String, Object> type, @ForAll("texts") String text) {
        try {
            assertFalse(type.apply(text).toString().isEmpty());
        } catch (InvalidValue refused) {
            assertEquals(400, refused.reason().status());
            assertTrue(refused.within().isEmpty() || refused.within().startsWith("/"));
            assertFalse(
                    text.length() > 12 && String.valueOf(refused.getMessage()).contains(text));
        }
    }

    @Provide
    Arbitrary<Function<String, Object>> types() {
        return Arbitraries.of(TYPES);
    }

    /** Any text, and texts that are nearly right. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(120),
                Arbitraries.strings().withChars("0123456789.+- ABab").ofMaxLength(16));
    }
}
