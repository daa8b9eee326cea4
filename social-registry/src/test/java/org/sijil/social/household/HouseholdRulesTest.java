package org.sijil.social.household;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A country's own file of rules holds from its days on; one that lacks something stops the start and says what. */
class HouseholdRulesTest {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    @TempDir
    Path folder;

    @Test
    void aRuleHoldsUntilItsNextEntry() throws IOException {
        String shipped = shipped();
        HouseholdRules rules = read(shipped.replace("reasons:", """
                  - {name: backdating-days, value: 30, effectiveFrom: "2027-01-01", source: "a circular", confidence: P}
                reasons:"""));

        assertEquals(90, rules.on(HouseholdRule.BACKDATING_DAYS, LocalDate.of(2026, 12, 31)));
        assertEquals(30, rules.on(HouseholdRule.BACKDATING_DAYS, LocalDate.of(2027, 1, 1)));
        assertEquals(0, rules.on(HouseholdRule.BACKDATING_DAYS, LocalDate.of(2020, 1, 1)));
    }

    @Test
    void whatIsMissingIsNamed() throws IOException {
        String shipped = shipped();

        refused(shipped.replace("name: backdating-days", "name: other-days"), "backdating-days");
        refused(shipped.replaceFirst("source: \"chosen here\"", "source: \"\""), "source");
        refused(shipped.replaceFirst("confidence: I", "confidence: Z"), "confidence");
        refused(shipped.replace("ar: \"زواج\"", "ar: \"\""), "marriage");
        refused(shipped.replace("code: divorce", "code: marriage"), "twice");
        refused("rules: 7", "rules");
    }

    private void refused(String text, String word) {
        IllegalStateException refused = assertThrows(IllegalStateException.class, () -> read(text));
        assertTrue(String.valueOf(refused.getMessage()).contains(word), refused::toString);
    }

    private HouseholdRules read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("rules.yaml"), text);
        return new HouseholdRules(Optional.of(file), JSON);
    }

    private static String shipped() throws IOException {
        try (InputStream file = HouseholdRules.class.getResourceAsStream("/household-rules.yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
