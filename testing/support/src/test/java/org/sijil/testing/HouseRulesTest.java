package org.sijil.testing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.sijil.testing.rules.service.InALayer;

class HouseRulesTest {

    @Test
    void aLayerIsNoFeature() {
        assertTrue(breaks(HouseRules.packagesAreFeatures, InALayer.class));
        assertFalse(breaks(HouseRules.packagesAreFeatures, HouseRulesTest.class));
    }

    @Test
    void theMachinesClockIsNotToBeAsked() {
        assertTrue(breaks(HouseRules.theClockIsInjected, HouseRulesTest.class));
        assertFalse(breaks(HouseRules.theClockIsInjected, TestTokenBuilder.class));
    }

    @Test
    void guessableNumbersAreSeen() {
        assertTrue(breaks(HouseRules.nothingIsGuessable, Attacks.class));
        assertFalse(breaks(HouseRules.nothingIsGuessable, TestPeople.class));
    }

    @Test
    void onlyNamedClassesMayWait() {
        assertTrue(breaks(HouseRules.onlyTheseBlock(), HouseRulesTest.class));
        assertFalse(breaks(HouseRules.onlyTheseBlock(HouseRulesTest.class.getName()), HouseRulesTest.class));
    }

    @Test
    void aFeatureUsesOnlyWhatTheMapShows() {
        ArchRule allowed = HouseRules.featureMap("org.sijil", Map.of("testing", Set.of()));
        ArchRule unknown = HouseRules.featureMap("org.sijil", Map.of());
        ArchRule apart = HouseRules.featureMap("org.sijil.testing", Map.of("rules", Set.of()));

        assertFalse(breaks(allowed, HouseRulesTest.class));
        assertTrue(breaks(unknown, HouseRulesTest.class));
        assertFalse(breaks(apart, InALayer.class));
    }

    @Test
    void aMapThatGoesInCirclesIsRefused() {
        Map<String, Set<String>> circle = Map.of("a", Set.of("b"), "b", Set.of("c"), "c", Set.of("a"), "d", Set.of());

        assertThrows(IllegalArgumentException.class, () -> HouseRules.featureMap("org.sijil", circle));
    }

    @SuppressWarnings("unused")
    private static Instant breaksTwoRules(CountDownLatch latch) throws InterruptedException {
        latch.await();
        return Instant.now();
    }

    private static boolean breaks(ArchRule rule, Class<?>... among) {
        JavaClasses classes = new ClassFileImporter().importClasses(among);
        return rule.evaluate(classes).hasViolation();
    }
}
