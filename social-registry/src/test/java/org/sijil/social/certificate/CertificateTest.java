package org.sijil.social.certificate;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sijil.social.Homes.departure;
import static org.sijil.social.Homes.member;
import static org.sijil.social.Homes.registered;
import static org.sijil.social.Population.man;
import static org.sijil.social.Population.woman;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.security.PublicKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sijil.commons.credential.SignedCode;
import org.sijil.commons.signature.Ed25519Key;
import org.sijil.social.Answers;
import org.sijil.social.Homes;
import org.sijil.social.Population;
import org.sijil.social.Population.Person;
import org.sijil.social.PopulationStub;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestPeople;
import org.sijil.testing.TestTokens;

/** A paper is true when it is issued, shows little, and whoever is shown it finds out whether it still holds. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
@WithTestResource(PopulationStub.class)
class CertificateTest {

    private final Person head = man(40);
    private final Person wife = woman(30);

    @Inject
    Pool pool;

    @Test
    void thePaperSaysInBothLanguagesWhatTheRegisterHolds() {
        String household = registered(member(head, "head"), member(wife, "spouse"));
        String code = Homes.read(household).extract().path("code");

        byte[] pdf = paper(Homes.AGENT, issued(Homes.AGENT, household, "registration"));

        Scan scan = Scan.of(pdf);
        assertEquals(1, scan.pages());
        for (String words : List.of(
                "شهادة التسجيل",
                "عدد أفراد",
                "Attestation d'inscription au Registre social unifié",
                "Nombre de membres",
                "06.141.01.00",
                "Casablanca-Anfa",
                "الدار البيضاء-أنفا",
                "Spécimen sans valeur",
                "•••••••",
                code.substring(7),
                head.idcs().substring(6))) {
            assertTrue(scan.text().contains(words), () -> words + " in " + scan.text());
        }
        assertFalse(scan.text().contains(head.idcs()), "the number is not shown whole");
        assertFalse(scan.text().contains(code), "nor is the code");
    }

    @Test
    void theCodeOnThePaperProvesItWithoutAsking() {
        String household = registered(member(head, "head"), member(wife, "spouse"));
        Homes.declare(household, Answers.of()).statusCode(201);
        String score = Homes.read(household).extract().path("score.value");
        String id = issued(TestTokens.citizen(wife.idcs()), household, "score");

        String code = Scan.of(paper(TestTokens.citizen(head.idcs()), id)).code();

        SignedCode said = opened(code);
        assertEquals(UUID.fromString(id), said.id());
        assertEquals(score, said.facts().get("score"));
        assertEquals(2L, said.facts().get("people"));
        assertTrue(code.startsWith("http://localhost:8080/check/#"), code);
    }

    /** By the published key alone. */
    private static SignedCode opened(String code) {
        ValidatableResponse keys =
                given().get("/v1/certificate-keys").then().statusCode(200).body("keys.crv", contains("Ed25519"));
        String kid = keys.extract().path("keys[0].kid");
        String x = keys.extract().path("keys[0].x");
        PublicKey key = Ed25519Key.ofRaw(Base64.getUrlDecoder().decode(x));
        SignedCode said = SignedCode.open(code, (name, at) -> name.equals(kid) ? key : null);
        assertNotNull(said);
        return said;
    }

    /** No formula gave that number, and nobody can rely on it when the decision no longer stands. */
    @Test
    void aScoreThatADecisionSetSaysSoAndHoldsNoLonger() {
        String household = registered(member(head, "head"));
        Homes.declare(household, Answers.of()).statusCode(201);
        LocalDate last = Population.today().plusDays(20);
        pool.preparedQuery("UPDATE household SET score = 8.5, corrected = 8.5, corrected_until = $2 WHERE id = $1")
                .executeAndAwait(Tuple.of(UUID.fromString(household), last));

        Scan scan = Scan.of(paper(Homes.AGENT, issued(Homes.AGENT, household, "score")));

        assertTrue(scan.text().contains("Fixé par décision"), scan::text);
        assertFalse(scan.text().contains("Formule"), scan::text);
        checked(scan.code())
                .body("status", equalTo("valid"))
                .body("validUntil", equalTo(last.toString()))
                .body("says.score.correctedUntil", equalTo(last.toString()));
        SignedCode said = opened(scan.code());
        assertEquals("8.5000000", said.facts().get("score"));
        assertEquals(last.toString(), said.facts().get("decided"));

        pool.preparedQuery("UPDATE household SET corrected_until = $2 WHERE id = $1")
                .executeAndAwait(Tuple.of(UUID.fromString(household), last.plusDays(1)));
        checked(scan.code()).body("status", equalTo("superseded"));
    }

    @Test
    void whoeverIsShownAPaperLearnsWhetherItHolds() {
        String household = registered(member(head, "head"), member(wife, "spouse"));
        String code = Scan.of(paper(Homes.AGENT, issued(Homes.AGENT, household, "registration")))
                .code();

        checked(code)
                .body("status", equalTo("valid"))
                .body("says.people", equalTo(2))
                .body("says.headIdcs", equalTo("••••••" + head.idcs().substring(6)))
                .body("says.place.name.fr", equalTo("Casablanca-Anfa"))
                .body("specimen", equalTo(true))
                .body(not(containsString(household)));
        Homes.leave(household, 0, departure(wife, "moved-out")).statusCode(200);

        checked(code).body("status", equalTo("superseded")).body("says.people", equalTo(2));
        checked(code.substring(code.indexOf('#') + 1)).body("status", equalTo("superseded"));
        Homes.leave(household, 1, departure(head, "moved-out")).statusCode(200);
        checked(code).body("status", equalTo("superseded")).body("says.people", equalTo(2));
        given().auth()
                .oauth2(TestTokens.citizen(head.idcs()))
                .get("/v1/me/consultations")
                .then()
                .body("items.purpose", hasItem("certificate-check"))
                .body("items.find { it.purpose == 'certificate-check' }.role", equalTo("anybody"));
    }

    @Test
    void aPaperFromBeforePlacesWereNamedStillHolds() {
        String household = registered(member(head, "head"));
        String id = issued(Homes.AGENT, household, "registration");
        pool.preparedQuery("UPDATE certificate SET content = content - 'place' WHERE id = $1")
                .executeAndAwait(Tuple.of(UUID.fromString(id)));

        Scan scan = Scan.of(paper(Homes.AGENT, id));

        assertFalse(scan.text().contains("Lieu"), scan::text);
        checked(scan.code()).body("status", equalTo("valid")).body("says.place", nullValue());
    }

    @Test
    void aPaperOfOldExpiresAndAScoreThatCameOutAlikeStillHolds() {
        String household = registered(member(head, "head"));
        Homes.declare(household, Answers.of()).statusCode(201);
        String id = issued(Homes.AGENT, household, "score");
        String code = Scan.of(paper(Homes.AGENT, id)).code();

        Homes.declare(household, Answers.of()).statusCode(201);
        checked(code).body("status", equalTo("valid"));

        Homes.declare(household, Answers.of("cars", 1)).statusCode(201);
        checked(code).body("status", equalTo("superseded"));

        LocalDate yesterday = Population.today().minusDays(1);
        pool.preparedQuery("UPDATE certificate SET valid_until = $2 WHERE id = $1")
                .executeAndAwait(Tuple.of(UUID.fromString(id), yesterday));
        checked(code).body("status", equalTo("expired"));
    }

    @Test
    void whatWasNotIssuedIsUnknownWhateverItIs() {
        String forged = new SignedCode(
                        "sijil-rsu",
                        UUID.randomUUID(),
                        Instant.EPOCH,
                        Instant.EPOCH.plusSeconds(9_999_999_999L),
                        Map.of("kind", "score", "score", "8.0000000"))
                .sign(Ed25519Key.generated());
        for (String code : List.of(forged, "x", "https://example.org/#", "#####", "🙂")) {
            assertEquals(
                    "{\"status\":\"unknown\",\"specimen\":false}",
                    checked(code).extract().asString());
        }
        given().contentType("application/json")
                .body(Map.of("code", ""))
                .post("/v1/certificate-checks")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/code"));
    }

    @Test
    void aPaperIsForTheHouseholdAndItsAgents() {
        String household = registered(member(head, "head"));
        String id = issued(Homes.AGENT, household, "registration");
        String stranger = TestTokens.citizen(TestPeople.idcs());
        String elsewhere = TestTokens.agent("social-agent", "04");

        issue(stranger, household, "registration").statusCode(404);
        issue(elsewhere, household, "registration").statusCode(403);
        get(stranger, "/v1/certificates/" + id).statusCode(404);
        get(elsewhere, "/v1/certificates/" + id).statusCode(403);
        get(stranger, "/v1/households/" + household + "/certificates").statusCode(404);
        get(Homes.AGENT, "/v1/certificates/" + UUID.randomUUID()).statusCode(404);
    }

    @Test
    void theListShowsTheNewestFirstAndGoesOn() {
        String household = registered(member(head, "head"));
        String first = issued(Homes.AGENT, household, "registration");
        String second = issued(Homes.AGENT, household, "registration");
        String list = "/v1/households/" + household + "/certificates?limit=1";

        ValidatableResponse page = get(Homes.AGENT, list)
                .statusCode(200)
                .body("items.id", contains(second))
                .body("items[0].status", equalTo("valid"))
                .header("Link", containsString("rel=\"next\""));
        String next = page.extract().path("next");

        get(Homes.AGENT, list + "&cursor=" + next)
                .body("items.id", contains(first))
                .body("next", equalTo(null));
        get(Homes.AGENT, list + "&cursor=x").statusCode(400);
    }

    @Test
    void withoutAScoreThereIsNoNoticeOfItAndADissolvedHouseholdGetsNothing() {
        String household = registered(member(head, "head"));
        issue(Homes.AGENT, household, "score")
                .statusCode(409)
                .body("code", equalTo("no-score-yet"))
                .body("errors[0].pointer", equalTo("/kind"));
        issue(Homes.AGENT, household, "diploma").statusCode(400);

        Homes.leave(household, 0, departure(head, "moved-out")).statusCode(200);
        issue(Homes.AGENT, household, "registration").statusCode(409).body("code", equalTo("household-dissolved"));
    }

    @Test
    void theSameKeyIssuesOnePaperAndTheDeedIsOnRecord() {
        String household = registered(member(head, "head"));
        String key = UUID.randomUUID().toString();
        String first =
                issue(Homes.AGENT, household, "registration", key).extract().path("id");

        issue(Homes.AGENT, household, "registration", key).statusCode(201).body("id", equalTo(first));
        get(Homes.AGENT, "/v1/households/" + household + "/certificates").body("items", hasSize(1));
        long entries = pool.preparedQuery(
                        "SELECT count(*) FROM audit_entry WHERE subject = $1 AND action = 'certificate.issued'")
                .executeAndAwait(Tuple.of(UUID.fromString(household)))
                .iterator()
                .next()
                .getLong(0);
        assertEquals(1, entries);
    }

    private static ValidatableResponse checked(String code) {
        return given().contentType("application/json")
                .body(Map.of("code", code))
                .post("/v1/certificate-checks")
                .then()
                .statusCode(200);
    }

    private static String issued(String token, String household, String kind) {
        return issue(token, household, kind).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse issue(String token, String household, String kind) {
        return issue(token, household, kind, UUID.randomUUID().toString());
    }

    private static ValidatableResponse issue(String token, String household, String kind, String key) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(Map.of("kind", kind))
                .post("/v1/households/" + household + "/certificates")
                .then();
    }

    private static byte[] paper(String token, String id) {
        return get(token, "/v1/certificates/" + id)
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
    }

    private static ValidatableResponse get(String token, String path) {
        return given().auth().oauth2(token).get(path).then();
    }
}
