package org.sijil.localstack.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijil.localstack.state.Secrets;
import org.sijil.localstack.state.StateDir;

class DemoIdentityTest {

    @TempDir
    Path folder;

    private Secrets secrets;

    @BeforeEach
    void make() {
        secrets = Secrets.readOrMake(new StateDir(folder));
    }

    @Test
    void aCitizensLoginDoesNotTellTheNumber() {
        DemoIdentity citizen = DemoIdentity.of("citizen:2000000022", secrets);

        assertFalse(citizen.login().contains("2000000022"));
        assertEquals(List.of("2000000022"), citizen.attributes().get("idcs"));
    }

    @Test
    void anAgentHasATerritoryAndAPartnerNoGroup() {
        assertEquals(
                List.of("06.141"),
                DemoIdentity.of("agent:06.141", secrets).attributes().get("territory"));
        assertTrue(DemoIdentity.of("partner:health", secrets).isPartner());
    }

    @Test
    void whatTakesTwoPeopleHasTwoPeople() {
        DemoIdentity one = DemoIdentity.of("adjudicator", secrets);
        DemoIdentity two = DemoIdentity.of("adjudicator:2", secrets);

        assertNotEquals(one.login(), two.login());
        assertEquals(one.group(), two.group());
    }

    @Test
    void anApplicantIsACitizenWithoutANumber() {
        DemoIdentity applicant = DemoIdentity.of("applicant", secrets);

        assertEquals("citizens", applicant.group());
        assertEquals(Map.of(), applicant.attributes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "citizen",
                "citizen:",
                "citizen:123",
                "citizen:1000000000",
                "agent",
                "agent:Rabat",
                "partner",
                "partner:sports",
                "auditor:",
                "auditor:x",
                "auditor:10",
                "king"
            })
    void nobodyElseExists(String who) {
        UnknownIdentity refusal = assertThrows(UnknownIdentity.class, () -> DemoIdentity.of(who, secrets));

        assertTrue(refusal.getMessage().contains("payment-approver"));
    }
}
