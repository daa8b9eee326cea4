package org.sijil.population.application;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sijil.population.Registry.AGENT;
import static org.sijil.population.Registry.adult;
import static org.sijil.population.Registry.as;
import static org.sijil.population.Registry.foreigner;
import static org.sijil.population.Registry.living;
import static org.sijil.population.Registry.minor;
import static org.sijil.population.Registry.someone;
import static org.sijil.population.Registry.with;
import static org.sijil.population.application.Applications.CASABLANCA;
import static org.sijil.population.application.Applications.RABAT;
import static org.sijil.population.application.Applications.account;
import static org.sijil.population.application.Applications.begin;
import static org.sijil.population.application.Applications.begun;
import static org.sijil.population.application.Applications.captured;
import static org.sijil.population.application.Applications.change;
import static org.sijil.population.application.Applications.draft;
import static org.sijil.population.application.Applications.history;
import static org.sijil.population.application.Applications.move;
import static org.sijil.population.application.Applications.read;
import static org.sijil.population.application.Applications.reason;
import static org.sijil.population.application.Applications.submitted;
import static org.sijil.population.application.Applications.withDeskPapers;
import static org.sijil.population.application.Applications.withPapers;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.sijil.population.Life;
import org.sijil.population.Registry;
import org.sijil.population.Registry.Registered;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestTokens;

/** Somebody asks to be registered, and is. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
class RegistrationRequestTest {

    @Inject
    Pool pool;

    private final String account = account();

    @Test
    void fromThePortalToTheNumber() {
        Map<String, Object> person = adult();
        Map<String, Object> partial = new HashMap<>();
        partial.put("givenName", person.get("givenName"));
        String id = begin(account, draft("moroccan", partial))
                .statusCode(201)
                .header("Location", containsString("/v1/registration-requests/"))
                .header("ETag", equalTo("\"0\""))
                .body("state", equalTo("draft"))
                .body("channel", equalTo("online"))
                .body("due", equalTo(Life.today().plusDays(30).toString()))
                .body("receipt.length()", equalTo(27))
                .extract()
                .path("id");
        change(account, id, "\"0\"", withPapers(draft("moroccan", person), account, "cnie"))
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("documents.kind", contains("cnie"));
        move(account, id, "submission")
                .statusCode(200)
                .body("state", equalTo("submitted"))
                .body("submittedAt", notNullValue())
                .body("due", equalTo(Life.today().plusDays(90).toString()));
        move(CASABLANCA, id, "capture")
                .statusCode(200)
                .body("state", equalTo("captured"))
                .body("due", nullValue());

        String idcs = move(CASABLANCA, id, "registration")
                .statusCode(200)
                .body("state", equalTo("registered"))
                .extract()
                .path("registered.idcs");

        as(AGENT)
                .body(Map.of("cnie", person.get("cnie")))
                .post("/v1/persons/search")
                .then()
                .body("items.idcs", contains(idcs));
        read(account, id).statusCode(200).body("registered.idcs", equalTo(idcs));
        as(TestTokens.citizen(idcs))
                .get("/v1/me/data")
                .then()
                .body("consultations.items.fields.flatten()", hasItems("registrationRequest", "idcs"))
                .body("registrations.request", contains(id))
                .body("registrations[0].documents.kind", contains("cnie"))
                .body("registrations[0].steps.move", contains("create", "change", "submit", "capture", "register"))
                .body("registrations[0].steps.by", not(hasItem(notNullValue())));
        as(TestTokens.citizen(idcs)).get("/v1/me/export").then().body("registrations.request", contains(id));
    }

    @Test
    void everyMoveIsOnRecord() {
        String id = captured(account, adult());
        move(CASABLANCA, id, "refusal", reason()).statusCode(200).body("state", equalTo("refused"));

        history(account, id)
                .statusCode(200)
                .body("move", contains("create", "submit", "capture", "refuse"))
                .body("from", contains(null, "draft", "submitted", "captured"))
                .body("to", contains("draft", "submitted", "captured", "refused"))
                .body("role", contains("citizen", "citizen", "registration-agent", "registration-agent"))
                .body("[3].reason", equalTo(reason().get("reason")))
                .body("by", contains(nullValue(), nullValue(), nullValue(), nullValue()));
        history(CASABLANCA, id).body("by", not(hasItem(nullValue())));
    }

    @Test
    void anAgentRegistersSomebodyAtTheCounter() {
        String id = begun(
                CASABLANCA, withDeskPapers(draft("resident-foreigner", foreigner()), CASABLANCA, "residence-permit"));
        move(CASABLANCA, id, "submission").statusCode(200).body("channel", equalTo("walk-in"));
        move(CASABLANCA, id, "capture").statusCode(200);

        move(CASABLANCA, id, "registration").statusCode(200).body("registered.person", notNullValue());
    }

    @Test
    void aMotherRegistersHerChild() {
        Registered mother = someone();
        String token = TestTokens.citizen(mother.idcs());
        String id = begun(token, withPapers(draft("minor-or-ward", minor(mother.idcs())), token, "birth-record"));
        move(token, id, "submission").statusCode(200);
        move(CASABLANCA, id, "capture").statusCode(200);

        String child =
                move(CASABLANCA, id, "registration").statusCode(200).extract().path("registered.person");

        as(AGENT).get("/v1/persons/" + child).then().body("guardian.person", equalTo(mother.id()));
    }

    @Test
    void onlineNobodyNamesAnotherAsGuardian() {
        String id =
                begun(account, withPapers(draft("minor-or-ward", minor(someone().idcs())), account, "birth-record"));

        move(account, id, "submission").statusCode(400).body("errors.code", contains("guardian-must-ask"));
    }

    @Test
    void aKafilBringsProof() {
        Map<String, Object> child = minor(someone().idcs());
        Map<String, Object> ward =
                with(child, "guardian", Map.of("idcs", someone().idcs(), "relation", "kafil"));
        Map<String, Object> draft = draft("minor-or-ward", ward);
        String id = begun(CASABLANCA, withDeskPapers(draft, CASABLANCA, "birth-record"));
        move(CASABLANCA, id, "submission").statusCode(400).body("errors.code", contains("paper-missing"));

        change(CASABLANCA, id, "\"0\"", withDeskPapers(draft, CASABLANCA, "birth-record", "judgment"))
                .statusCode(200);

        move(CASABLANCA, id, "submission").statusCode(200);
    }

    @Test
    void aSubmissionNamesAllThatIsMissing() {
        String id = begun(account, draft("moroccan", new HashMap<>()));

        move(account, id, "submission")
                .statusCode(400)
                .body("code", equalTo("invalid-request"))
                .body(
                        "errors.pointer",
                        hasItems(
                                "/person/givenName",
                                "/person/familyName",
                                "/person/sex",
                                "/person/birthDate",
                                "/person/nationality",
                                "/person/address"));
        read(account, id).body("state", equalTo("draft"));
    }

    @Test
    void aSubmissionIsJudgedLikeARegistration() {
        Map<String, Object> person = with(with(adult(), "cnie", null), "birthDate", "2090-01-01");
        String expected = as(AGENT)
                .header("Accept-Language", "ar")
                .body(person)
                .post("/v1/persons")
                .then()
                .statusCode(400)
                .extract()
                .path("errors[0].detail");
        String id = begun(account, draft("moroccan", person));

        as(account)
                .header("Accept-Language", "ar")
                .post("/v1/registration-requests/" + id + "/submission")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/person/birthDate"))
                .body("errors[0].detail", equalTo(expected));
    }

    @Test
    void papersAndKindAreToldFieldByField() {
        String id = begun(
                account,
                with(
                        draft("resident-foreigner", adult()),
                        "witnesses",
                        List.of(someone().idcs())));

        as(account)
                .header("Accept-Language", "fr")
                .post("/v1/registration-requests/" + id + "/submission")
                .then()
                .statusCode(400)
                .body("errors.code", contains("kind-does-not-fit", "paper-missing", "witnesses-not-expected"))
                .body("errors.pointer", contains("/kind", "/documents", "/witnesses"))
                .body("errors[1].detail", containsString("residence-permit, birth-record"));
    }

    @Test
    void aDraftIsItsAuthorsAndASubmittedRequestItsTerritorys() {
        String id = begun(account, withPapers(draft("moroccan", adult()), account, "cnie"));
        for (String stranger : List.of(CASABLANCA, AGENT, account(), TestTokens.of("auditor"))) {
            read(stranger, id).statusCode(404).body("code", equalTo("unknown-registration-request"));
        }
        move(account, id, "submission").statusCode(200);

        read(CASABLANCA, id).statusCode(200);
        read(TestTokens.of("auditor"), id).statusCode(200);
        read(RABAT, id).statusCode(404);
        read(account(), id).statusCode(404);
        for (String move : List.of("capture", "registration")) {
            move(RABAT, id, move).statusCode(404);
        }
        move(RABAT, id, "refusal", reason()).statusCode(404);
        move(account(), id, "withdrawal", reason()).statusCode(404);
        move(CASABLANCA, id, "submission").statusCode(404);
    }

    @Test
    void anAgentWritesForTheirTerritoryOnly() {
        begin(CASABLANCA, draft("moroccan", living(adult(), Registry.RABAT)))
                .statusCode(403)
                .body("code", equalTo("out-of-territory"));
    }

    @Test
    void aDraftIsChangedByWhoeverReadIt() {
        String id = begun(account, draft("moroccan", adult()));

        change(account, id, null, draft("moroccan", adult())).statusCode(428);
        change(account, id, "\"7\"", draft("moroccan", adult())).statusCode(412);
        change(account(), id, "\"0\"", draft("moroccan", adult())).statusCode(404);
        move(account, id, "withdrawal", reason()).statusCode(200);
        change(account, id, "\"1\"", draft("moroccan", adult()))
                .statusCode(409)
                .body("code", equalTo("move-not-possible"));
    }

    @Test
    void papersAreReadByWhoeverSeesTheRequest() {
        String id = submitted(account, adult());
        String paper = read(account, id).extract().path("documents[0].id");
        String address = "/v1/registration-requests/" + id + "/documents?document=";

        assertEquals(
                500,
                as(CASABLANCA)
                        .get(address + paper)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray()
                        .length);
        as(RABAT).get(address + paper).then().statusCode(404);
        as(CASABLANCA).get(address + UUID.randomUUID()).then().statusCode(404);
        as(CASABLANCA).get(address + "zz").then().statusCode(400).body("errors.pointer", contains("/document"));
    }

    /** Papers of a draft are not bound: nobody fills the store with drafts. */
    @Test
    void aPaperOfADraftGoesLikeAnyOther() {
        String id = begun(account, withPapers(draft("moroccan", adult()), account, "cnie"));
        UUID paper = UUID.fromString(read(account, id).extract().path("documents[0].id"));
        pool.preparedQuery("DELETE FROM document WHERE id = $1 AND attached_at IS NULL")
                .execute(Tuple.of(paper))
                .await()
                .indefinitely();

        read(account, id).body("documents", empty());
        move(account, id, "submission").statusCode(400).body("errors.code", contains("paper-missing"));
    }

    @Test
    void aDraftThatIsWithdrawnWasNeverSubmitted() {
        String id = begun(account, withPapers(draft("moroccan", adult()), account, "cnie"));
        move(account, id, "withdrawal", reason()).statusCode(200);

        read(AGENT, id).statusCode(404);
        read(account, id).statusCode(200).body("state", equalTo("withdrawn"));
    }

    @Test
    void nobodyUsesAnothersPaper() {
        String other = account();
        begin(account, withPapers(draft("moroccan", adult()), other, "cnie"))
                .statusCode(404)
                .body("code", equalTo("unknown-document"));
    }

    @Test
    void whoeverAskedDoesNotAnswer() {
        String both = TestTokens.builder()
                .roles("citizen", "registration-agent")
                .subject("both-" + UUID.randomUUID())
                .territory("06")
                .token();
        String asCitizen =
                TestTokens.builder().roles("citizen").subject("clerk").token();
        String asAgent = TestTokens.builder()
                .roles("registration-agent")
                .subject("clerk")
                .territory("06")
                .token();
        String id = submitted(asCitizen, adult());

        move(asAgent, id, "capture").statusCode(403).body("code", equalTo("own-request"));
        move(both, id, "capture").statusCode(200);
        move(asAgent, id, "registration").statusCode(403).body("code", equalTo("own-request"));
    }

    @Test
    void anAccountBeginsSoManyRequestsEvenAtOnce() throws Exception {
        List<Callable<Integer>> calls = Collections.nCopies(
                20,
                () -> begin(account, draft("moroccan", new HashMap<>()))
                        .extract()
                        .statusCode());

        assertEquals(
                Map.of(201, 10L, 409, 10L), Life.together(calls).stream().collect(groupingBy(one -> one, counting())));
        begin(account, draft("moroccan", new HashMap<>()))
                .statusCode(409)
                .body("code", equalTo("too-many-open-requests"));
    }

    @Test
    void theSameKeyBeginsOneRequest() {
        Map<String, Object> draft = draft("moroccan", adult());
        String key = UUID.randomUUID().toString();

        String first = as(account)
                .header("Idempotency-Key", key)
                .body(draft)
                .post("/v1/registration-requests")
                .path("id");
        String second = as(account)
                .header("Idempotency-Key", key)
                .body(draft)
                .post("/v1/registration-requests")
                .path("id");

        assertEquals(first, second);
    }

    @Test
    void theQueueIsTheTerritorysAndOnesOwnListIsOnesOwn() {
        String here = submitted(account, adult());
        String there = submitted(account, living(adult(), Registry.RABAT));

        as(account).get("/v1/registration-requests").then().body("items.id", contains(here, there));
        as(RABAT)
                .get("/v1/registration-requests?state=submitted&limit=200")
                .then()
                .body("items.id", hasItem(there))
                .body("items.id", not(hasItem(here)))
                .body("items.state", not(hasItem("draft")));
        as(AGENT)
                .get("/v1/registration-requests?territory=06.141.01.30&state=captured&limit=200")
                .then()
                .body("items.id", not(hasItem(here)));
        as(account)
                .get("/v1/registration-requests?limit=1")
                .then()
                .body("items.id", contains(here))
                .body("next", notNullValue());
        as(AGENT).get("/v1/registration-requests?state=lost").then().statusCode(400);
    }

    @Test
    void theListOfKindsTellsOfPapersAndNewborns() {
        as(account)
                .get("/v1/registration-requests/kinds")
                .then()
                .statusCode(200)
                .body("kind", contains("moroccan", "resident-foreigner", "minor-or-ward", "without-papers", "newborn"))
                .body("[4].at", equalTo("/api/population/v1/vital-events/births"))
                .body("[3].witnesses", equalTo(2))
                .body("[3].papers[0].confidence", equalTo("P?"));
    }

    @Test
    void whatBecameSomebodySealedIsNobodysRequest() {
        String id = captured(account, adult());
        String person = move(CASABLANCA, id, "registration").extract().path("registered.person");
        seal(person);

        read(CASABLANCA, id).statusCode(404);
        read(account, id).statusCode(404);
        move(CASABLANCA, id, "capture").statusCode(404);
        read(TestTokens.of("adjudicator"), id).statusCode(200);
    }

    private static void seal(String person) {
        String proposer =
                TestTokens.builder().roles("adjudicator").subject("sealer-one").token();
        String confirmer =
                TestTokens.builder().roles("adjudicator").subject("sealer-two").token();
        as(proposer)
                .body(Map.of("reason", "Témoin protégé", "legalBasis", "TPI CASABLANCA 2026/412"))
                .post("/v1/persons/" + person + "/seal")
                .then()
                .statusCode(201);
        as(confirmer)
                .body(Map.of("confirmed", true))
                .post("/v1/persons/" + person + "/seal-decision")
                .then()
                .statusCode(200);
    }
}
