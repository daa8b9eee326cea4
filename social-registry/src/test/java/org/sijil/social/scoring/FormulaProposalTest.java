package org.sijil.social.scoring;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sijil.social.Eventually;
import org.sijil.social.Population;
import org.sijil.social.PopulationStub;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestTokens;

/** Formulas of these tests begin in a far future, so that no other test is scored by them. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
@WithTestResource(PopulationStub.class)
class FormulaProposalTest {

    private static final String FIRST = TestTokens.of("formula-manager");
    private static final String SECOND = TestTokens.of("formula-manager", "auditor");
    private static final AtomicInteger YEARS = new AtomicInteger(2100);

    @Inject
    Pool pool;

    @Inject
    Formulas formulas;

    @Inject
    FormulaDatabase database;

    @Test
    void aFormulaIsInForceFromItsDayWhenASecondPersonApproved() {
        int year = YEARS.getAndIncrement();
        String proposal = proposed(formula(year));
        given().get("/v1/formulas").then().body("id", not(hasItem("test-" + year)));

        decide(FIRST, proposal, true).statusCode(403).body("code", equalTo("another-person-must-approve"));
        decide(SECOND, proposal, true)
                .statusCode(200)
                .body("state", equalTo("approved"))
                .body("decidedBy", notNullValue());

        given().get("/v1/formulas/test-" + year).then().statusCode(200).body("urban.intercept", equalTo(9.9f));
        LocalDate first = LocalDate.of(year, 1, 1);
        assertEquals("test-" + year, formulas.inForceOn(first).id());
        assertEquals("ma-rsu-2021", formulas.inForceOn(Population.today()).id());
        decide(SECOND, proposal, false).statusCode(409).body("code", equalTo("proposal-decided"));
    }

    @Test
    void nobodyApprovesAFormulaWhoseVeryTextWasNotStudied() {
        int year = YEARS.getAndIncrement();
        String first = unstudied(formula(year));
        decide(SECOND, first, true).statusCode(409).body("code", equalTo("formula-not-studied"));
        study(first);
        decide(SECOND, first, false).statusCode(200);

        String second = unstudied(formula(year).replace("intercept: 9.9", "intercept: 9.95"));
        decide(SECOND, second, true)
                .statusCode(409)
                .body("code", equalTo("formula-not-studied"))
                .body("detail", containsString("POST /v1/impact-studies"));
        study(second);
        decide(SECOND, second, true).statusCode(200);
    }

    @Test
    void anApprovedFormulaIsTakenBackBeforeItBegins() {
        int year = YEARS.getAndIncrement();
        String proposal = proposed(formula(year));
        withdraw(SECOND, proposal, "Too early.").statusCode(409).body("code", equalTo("formula-not-approved"));
        decide(SECOND, proposal, true).statusCode(200);
        withdraw(FIRST, proposal, "Mine.").statusCode(403).body("code", equalTo("another-person-must-approve"));
        withdraw(SECOND, proposal, "").statusCode(400);

        withdraw(SECOND, proposal, "More losses than meant.")
                .statusCode(200)
                .body("state", equalTo("withdrawn"))
                .body("decidedBy", notNullValue())
                .body("withdrawn.by", notNullValue())
                .body("withdrawn.reason", equalTo("More losses than meant."));

        given().get("/v1/formulas/test-" + year).then().statusCode(404);
        withdraw(SECOND, proposal, "Again.").statusCode(409);
        propose(FIRST, formula(year)).statusCode(409).body("code", equalTo("formula-id-taken"));
        String instead = proposed(formula(year).replace("id: test-" + year, "id: instead-" + year));
        decide(SECOND, instead, true).statusCode(200);
        assertEquals(
                "instead-" + year, formulas.inForceOn(LocalDate.of(year, 1, 1)).id());
        assertEquals(1, acts("formula.withdrawn", proposal));
    }

    @Test
    void aFormulaThatHasBegunStays() {
        String proposal = proposed(formula(YEARS.getAndIncrement()));
        decide(SECOND, proposal, true).statusCode(200);
        pool.preparedQuery("UPDATE formula_proposal SET effective_from = $2 WHERE id = $1")
                .executeAndAwait(Tuple.of(UUID.fromString(proposal), Population.today()));

        withdraw(SECOND, proposal, "Too late.").statusCode(409).body("code", equalTo("formula-begun"));
    }

    @Test
    void twoFormulasOfOneDayCannotBothBeApprovedEvenAtOnce() {
        int year = YEARS.getAndIncrement();
        String one = proposed(formula(year));
        String other = proposed(formula(year).replace("id: test-" + year, "id: other-" + year));

        long approved = IntStream.range(0, 2)
                .parallel()
                .map(index ->
                        decide(SECOND, index == 0 ? one : other, true).extract().statusCode())
                .filter(status -> status == 200)
                .count();

        assertEquals(1, approved);
    }

    @Test
    void aRejectedFormulaMayBeProposedAnew() {
        int year = YEARS.getAndIncrement();
        String proposal = proposed(formula(year));
        propose(FIRST, formula(year)).statusCode(409).body("code", equalTo("formula-id-taken"));
        decide(SECOND, proposal, false).statusCode(200).body("reason", equalTo("seen"));

        proposed(formula(year));
    }

    @Test
    void aFileThatWouldScoreWronglyIsRefusedWithLineAndReason() {
        propose(FIRST, formula(2099).replace("coefficient: 0.138", "coefficient: many"))
                .statusCode(422)
                .body("code", equalTo("formula-invalid"))
                .body("errors[0].pointer", equalTo("/content"))
                .body("errors[0].detail", containsString("new.yaml, line "))
                .body("errors[0].detail", containsString("coefficient is not a decimal number"));
        propose(FIRST, "\u0000").statusCode(400).body("errors.pointer", contains("/content"));
        propose(FIRST, formula(2099).replace("id: test-2099", "id: ma-rsu-2021"))
                .statusCode(409)
                .body("code", equalTo("formula-id-taken"));
    }

    @Test
    void aFormulaIsApprovedBeforeItsFirstDay() {
        String id = "test-today-" + YEARS.getAndIncrement();
        String today = proposed(formula(2099)
                .replace("id: test-2099", "id: " + id)
                .replace("2099-01-01", Population.today().toString()));

        decide(SECOND, today, true).statusCode(422).body("code", equalTo("formula-too-soon"));
    }

    @Test
    void auditorsReadWhatWasProposed() {
        String proposal = proposed(formula(YEARS.getAndIncrement()));
        String auditor = TestTokens.of("auditor");

        get(auditor, "/v1/formula-proposals?limit=1")
                .statusCode(200)
                .body("items[0].id", equalTo(proposal))
                .body("items[0].content", nullValue());
        get(auditor, "/v1/formula-proposals/" + proposal).body("content", containsString("intercept: 9.9"));
        get(auditor, "/v1/formula-proposals/" + UUID.randomUUID()).statusCode(404);
    }

    @Test
    void aMountedFileWaitsForASecondPersonOnce() {
        int year = YEARS.getAndIncrement();
        List<FormulaFile> files = List.of(FormulaFile.read("mounted/next.yaml", formula(year)));
        database.propose(files);
        database.propose(files);

        String proposal = get(FIRST, "/v1/formula-proposals?limit=1")
                .body("items[0].proposedBy", equalTo("deployment"))
                .body("items[0].formula", equalTo("test-" + year))
                .extract()
                .path("items[0].id");
        decide(FIRST, proposal, false).statusCode(200);
        database.propose(files);
        get(FIRST, "/v1/formula-proposals?limit=1").body("items[0].id", equalTo(proposal));
    }

    @Test
    void theDatabaseItselfKnowsThatTwoPeopleAreNeeded() {
        UUID proposal = UUID.fromString(proposed(formula(YEARS.getAndIncrement())));
        assertThrows(RuntimeException.class, () -> pool.preparedQuery("""
                        UPDATE formula_proposal
                           SET state = 'approved', decided_by = proposed_by, decided_at = proposed_at
                         WHERE id = $1
                        """).executeAndAwait(Tuple.of(proposal)));
    }

    /** Proposed, and studied, so that it may be approved. */
    private static String proposed(String content) {
        String proposal = unstudied(content);
        study(proposal);
        return proposal;
    }

    private static String unstudied(String content) {
        return propose(FIRST, content).statusCode(201).extract().path("id");
    }

    static void study(String proposal) {
        String formula =
                get(FIRST, "/v1/formula-proposals/" + proposal).extract().path("formula");
        String study = given().auth()
                .oauth2(FIRST)
                .contentType("application/json")
                .body(Map.of("formula", formula))
                .post("/v1/impact-studies")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        Eventually.holds(() -> get(FIRST, "/v1/impact-studies/" + study)
                .extract()
                .path("state")
                .equals("finished"));
    }

    private static ValidatableResponse propose(String token, String content) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(Map.of("file", "new.yaml", "content", content))
                .post("/v1/formula-proposals")
                .then();
    }

    private static ValidatableResponse decide(String token, String proposal, boolean approved) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(Map.of("approved", approved, "reason", "seen"))
                .post("/v1/formula-proposals/" + proposal + "/decision")
                .then();
    }

    private static ValidatableResponse withdraw(String token, String proposal, String reason) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(Map.of("reason", reason))
                .post("/v1/formula-proposals/" + proposal + "/withdrawal")
                .then();
    }

    private long acts(String action, String subject) {
        return pool.preparedQuery("SELECT count(*) FROM audit_entry WHERE action = $1 AND subject = $2")
                .executeAndAwait(Tuple.of(action, UUID.fromString(subject)))
                .iterator()
                .next()
                .getLong(0);
    }

    private static ValidatableResponse get(String token, String path) {
        return given().auth().oauth2(token).get(path).then();
    }

    private static String formula(int year) {
        try (InputStream file = FormulaProposalTest.class.getResourceAsStream("/formulas/ma-rsu-2021.yaml")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("id: ma-rsu-2021", "id: test-" + year)
                    .replace("effectiveFrom: 2021-08-09", "effectiveFrom: " + year + "-01-01")
                    .replace("intercept: 9.825", "intercept: 9.9");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
