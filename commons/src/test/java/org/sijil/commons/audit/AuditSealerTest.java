package org.sijil.commons.audit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestTokens;

@QuarkusTest
@WithTestResource(SijilTestResource.class)
class AuditSealerTest {

    @Inject
    DataSource database;

    @Inject
    AuditSealer sealer;

    @Inject
    Pool pool;

    @Inject
    SealKey key;

    @Inject
    AuditConfig config;

    @Inject
    Clock clock;

    private AuditTrial trial;

    @BeforeEach
    void begin() {
        trial = new AuditTrial(database, sealer);
    }

    @Test
    void whatIsSealedIsVerifiedOffline() throws Exception {
        long before = trial.seal();
        trial.commit(7);
        long after = trial.seal();

        String export = AuditTrial.export(before + 1, after);

        AuditVerification verdict = AuditTrial.verify(export);
        assertTrue(verdict.isIntact(), verdict::toString);
        assertTrue(verdict.entries() >= 7);
        assertTrue(AuditTrial.verify(AuditTrial.export(1, after)).isIntact(), "from the very beginning too");
    }

    @Test
    void moreThanOneSealHoldsIsSealedInSeveral() throws Exception {
        long before = trial.seal();
        trial.commit(2 * config.sealSize() + 1);
        long after = trial.seal();

        assertTrue(after - before >= 3);
        AuditVerification verdict = AuditTrial.verify(AuditTrial.export(before + 1, after));
        assertTrue(verdict.isIntact(), verdict::toString);
        assertTrue(verdict.entries() > 2L * config.sealSize());
    }

    @Test
    void anEntryThatCommitsLateIsSealedLaterAndNeverSkipped() throws Exception {
        UUID late = UUID.randomUUID();
        UUID early = UUID.randomUUID();
        long before = trial.seal();
        try (Connection slow = trial.begin();
                Connection quick = trial.begin()) {
            AuditTrial.append(slow, late);
            AuditTrial.append(quick, early);
            quick.commit();
            long between = trial.seal();
            assertFalse(
                    AuditTrial.export(before + 1, between).contains(early.toString()), "it waits for the older one");
            slow.commit();
        }
        String export = AuditTrial.export(before + 1, trial.seal());

        assertTrue(export.contains(early.toString()));
        assertTrue(export.contains(late.toString()));
        assertTrue(AuditTrial.verify(export).isIntact());
    }

    @Test
    void twoReplicasNeverForkTheChain() throws Exception {
        long before = trial.seal();
        List<CompletableFuture<Void>> replicas = new ArrayList<>();
        for (int replica = 0; replica < 3; replica++) {
            AuditSealer one = new AuditSealer(pool, key, config, clock);
            replicas.add(CompletableFuture.runAsync(() -> sealManyTimes(one)));
        }
        CompletableFuture.allOf(replicas.toArray(CompletableFuture[]::new)).get(60, TimeUnit.SECONDS);

        AuditVerification verdict = AuditTrial.verify(AuditTrial.export(before + 1, trial.seal()));
        assertTrue(verdict.isIntact(), verdict::toString);
        assertTrue(verdict.entries() >= 60);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit_entry SET role = 'operatos' WHERE id = (SELECT max(id) - 2 FROM audit_entry)",
                "UPDATE audit_entry SET at = at + interval '1 microsecond' WHERE id = (SELECT max(id) - 1 FROM audit_entry)",
                "UPDATE audit_entry SET client = '' WHERE id = (SELECT max(id) - 1 FROM audit_entry)",
                "DELETE FROM audit_entry WHERE id = (SELECT max(id) - 3 FROM audit_entry)",
                "INSERT INTO audit_entry (action, subject, actor, role, at, xid) SELECT 'trial.done', subject, 'nobody',"
                        + " 'operator', at, xid FROM audit_entry WHERE id = (SELECT max(id) - 1 FROM audit_entry)",
            })
    void whatIsChangedInTheDatabaseShows(String change) throws Exception {
        long before = trial.seal();
        trial.commit(5);
        long between = trial.seal();
        trial.commit(1);
        long after = trial.seal();
        assertTrue(AuditTrial.verify(AuditTrial.export(before + 1, after)).isIntact());

        trial.tamper(change);

        AuditVerification verdict = AuditTrial.verify(AuditTrial.export(before + 1, after));
        assertFalse(verdict.isIntact());
        AuditVerification.Break broken = verdict.broken();
        assertNotNull(broken);
        assertTrue(broken.seal() == between || broken.seal() == after, verdict::toString);
        assertTrue(broken.what().contains("entr"), broken.what());
    }

    @Test
    void aServiceDoesNotSealOverAChainThatWasCut() throws Exception {
        trial.commit(1);
        AuditSealer witness = new AuditSealer(pool, key, config, clock);
        AuditTrial.seal(witness);
        trial.tamper("CREATE TABLE cut AS SELECT * FROM audit_seal WHERE seq = (SELECT max(seq) FROM audit_seal)");
        trial.tamper("DELETE FROM audit_seal WHERE seq = (SELECT seq FROM cut)");
        trial.commit(1);

        assertThrows(IllegalStateException.class, () -> AuditTrial.seal(witness));

        trial.tamper("INSERT INTO audit_seal SELECT * FROM cut");
        trial.tamper("DROP TABLE cut");
        AuditTrial.seal(witness);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE audit_entry SET role = 'x'", "DELETE FROM audit_seal", "TRUNCATE audit_entry"})
    void rowsAreOnlyEverAdded(String change) throws SQLException {
        trial.commit(1);
        trial.seal();
        try (Connection connection = database.getConnection()) {
            SQLException refused = assertThrows(
                    SQLException.class, () -> connection.createStatement().execute(change));
            assertEquals("42501", refused.getSQLState());
        }
    }

    @Test
    void onlyAuditorsExportAndARangeIsChecked() {
        given().auth()
                .oauth2(TestTokens.of("operator"))
                .get("/v1/audit/export")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(TestTokens.of("operator"))
                .get("/v1/audit/key")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(TestTokens.of("auditor"))
                .get("/v1/audit/export?from=0")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-request"));
    }

    private void sealManyTimes(AuditSealer replica) {
        try {
            for (int turn = 0; turn < 10; turn++) {
                trial.commit(2);
                AuditTrial.seal(replica);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
