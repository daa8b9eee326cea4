package org.sijil.social.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sijil.social.composition.Relation;
import org.sijil.social.composition.Resident;
import org.sijil.social.rulefile.RuleFileFault;

/** A list of types gives every household one; a list that does not stops the start. */
class HouseholdTypesTest {

    @Test
    void everyHouseholdHasAType() {
        HouseholdTypes types = HouseholdTypes.read("types.yaml", shipped());

        assertEquals("one-person", types.of(people(Relation.HEAD)));
        assertEquals("couple", types.of(people(Relation.HEAD, Relation.SPOUSE)));
        assertEquals("couple-with-children", types.of(people(Relation.HEAD, Relation.SPOUSE, Relation.CHILD)));
        assertEquals("single-parent", types.of(people(Relation.HEAD, Relation.CHILD, Relation.CHILD)));
        assertEquals("extended", types.of(people(Relation.HEAD, Relation.SPOUSE, Relation.PARENT)));
        assertEquals("extended", types.of(people(Relation.HEAD, Relation.OTHER)));
    }

    @Test
    void aListWithAFaultIsRefused() {
        refused(shipped().replace("code: extended", "code: extended\n    relations: [head, other]"), "last");
        refused(shipped().replace("    relations: [head]\n", ""), "last");
        refused(shipped().replace("code: couple\n", "code: one-person\n"), "twice");
        refused(shipped().replace("[head, child]", "[head, nephew]"), "nephew");
    }

    private static void refused(String text, String word) {
        RuleFileFault fault = assertThrows(RuleFileFault.class, () -> HouseholdTypes.read("types.yaml", text));
        assertTrue(String.valueOf(fault.getMessage()).contains(word), fault::toString);
    }

    private static List<Resident> people(Relation... relations) {
        return Stream.of(relations)
                .map(relation -> new Resident(UUID.randomUUID(), LocalDate.EPOCH, relation, null, List.of()))
                .toList();
    }

    private static String shipped() {
        try (InputStream file = HouseholdTypesTest.class.getResourceAsStream("/household-types/ma-2021.yaml")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
