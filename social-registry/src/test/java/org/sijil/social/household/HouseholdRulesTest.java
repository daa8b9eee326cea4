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
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijil.commons.problem.Refused;
import org.sijil.social.membership.FamilyLaw;

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

    /** Ages and numbers that were built in are the file's, as of their day. */
    @Test
    void theLawOfADayIsTheFiles() throws IOException {
        HouseholdRules rules = read(shipped().replace("reasons:", """
                  - {name: wife-age, value: 18, effectiveFrom: "2027-01-01", source: "a law", confidence: P}
                  - {name: members-at-most, value: 20, effectiveFrom: "2027-01-01", source: "a circular", confidence: P}
                reasons:"""));

        FamilyLaw before = law(rules, "2026-12-31");
        FamilyLaw after = law(rules, "2027-01-01");

        assertEquals(new FamilyLaw(LocalDate.parse("2026-12-31"), 18, 15, 15, 4, 50), before);
        assertEquals(new FamilyLaw(LocalDate.parse("2027-01-01"), 18, 18, 15, 4, 20), after);
        FamilyLaws.requireRoom(before, 50);
        FamilyLaws.requireRoom(after, 20);
        Refused full = assertThrows(Refused.class, () -> FamilyLaws.requireRoom(after, 21));
        assertEquals("household-full", full.type().code());
    }

    /** An age of zero would make everybody an adult. */
    @Test
    void aDayBeforeTheFirstEntryIsJudgedByIt() throws IOException {
        HouseholdRules rules = read(shipped()
                .replace("value: 18, effectiveFrom: \"2021-08-09\"", "value: 20, effectiveFrom: \"2027-01-01\""));

        assertEquals(20, law(rules, "2026-12-31").majority());
    }

    private static FamilyLaw law(HouseholdRules rules, String day) {
        return new FamilyLaws(rules, Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC)).today();
    }

    @Test
    void whatIsMissingIsNamed() throws IOException {
        String shipped = shipped();

        refused(shipped.replace("name: backdating-days", "name: other-days"), "backdating-days");
        refused(shipped.replaceFirst("source: \"chosen here\"", "source: \"\""), "source");
        refused(shipped.replaceFirst("confidence: I", "confidence: Z"), "confidence");
        refused(shipped.replace("ar: \"زواج\"", "ar: \"\""), "marriage");
        refused(shipped.replace("code: divorce", "code: marriage"), "twice");
        refused(shipped.replace("majority-age, value: 18", "majority-age, value: -1"), "majority-age");
        refused(shipped.replace("members-at-most, value: 50", "members-at-most, value: 61"), "at most 60");
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
