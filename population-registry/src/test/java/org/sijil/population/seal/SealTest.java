package org.sijil.population.seal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sijil.population.Registry.AGENT;
import static org.sijil.population.Registry.adult;
import static org.sijil.population.Registry.as;
import static org.sijil.population.Registry.minor;
import static org.sijil.population.Registry.registered;
import static org.sijil.population.Registry.someone;
import static org.sijil.population.Registry.with;
import static org.sijil.population.seal.Seals.FIRST;
import static org.sijil.population.seal.Seals.SECOND;
import static org.sijil.population.seal.Seals.decide;
import static org.sijil.population.seal.Seals.propose;
import static org.sijil.population.seal.Seals.sealed;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sijil.population.Life;
import org.sijil.population.Partners;
import org.sijil.population.Registry.Registered;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestPeople;
import org.sijil.testing.TestTokens;

/** Whoever is sealed is nobody for all but named roles, to the last byte of the answer. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
class SealTest {

    @Inject
    Pool pool;

    private static final String AUDITOR = TestTokens.of("auditor");
    private static final String SOCIAL = TestTokens.of("social-agent");

    /** The same question about somebody; the answer's own id of the trace is not compared. */
    static Stream<Arguments> questions() {
        Stream<Arguments> asAgents = Stream.of("", "/history", "/as-of", "/children", "/vital-events", "/consultations")
                .map(path -> question(
                        "GET /v1/persons/{id}" + path, person -> as(AGENT).get("/v1/persons/" + person.id() + path)));
        Stream<Arguments> others = Stream.of(
                question("a social agent reads", person -> as(SOCIAL).get("/v1/persons/" + person.id())),
                question(
                        "search by number",
                        person -> as(SOCIAL).body(Map.of("idcs", person.idcs())).post("/v1/persons/search")),
                question(
                        "search by card",
                        person -> as(AGENT).body(Map.of("cnie", person.cnie())).post("/v1/persons/search")),
                question(
                        "search by name",
                        person -> as(AGENT)
                                .body(Map.of(
                                        "name",
                                        person.givenName("fr") + " " + person.familyName("fr"),
                                        "birthDate",
                                        "1988-03-08"))
                                .post("/v1/persons/search?limit=1")),
                question("verification", person -> asked(person, "/v1/verifications")),
                question("a partner's token", person -> asked(person, "/v1/partner-tokens")),
                question(
                        "verification of many",
                        person -> as(Granted.PARTNER)
                                .body(Map.of("items", List.of(described(person))))
                                .post("/v1/verifications/batch")),
                question(
                        "attributes",
                        person -> as(Granted.PARTNER)
                                .body(Map.of("person", described(person), "attributes", List.of("sex")))
                                .post("/v1/attributes")),
                question("presence", person -> asked(person, "/v1/otps")),
                question(
                        "member check",
                        person -> as(SOCIAL)
                                .body(Map.of("idcs", List.of(person.idcs())))
                                .post("/v1/member-checks")),
                question(
                        "update",
                        person -> as(AGENT)
                                .header("If-Match", "\"0\"")
                                .body(person.details())
                                .put("/v1/persons/" + person.id())),
                question(
                        "guardian of a newcomer",
                        person -> as(AGENT).body(minor(person.idcs())).post("/v1/persons")),
                question(
                        "death",
                        person -> as(AGENT)
                                .body(Map.of("type", "death", "idcs", person.idcs(), "date", Life.daysAgo(1)))
                                .post("/v1/vital-events")),
                question(
                        "another agent's order",
                        person -> as(TestTokens.agent("registration-agent", "06"))
                                .header("Accept-Language", "ar")
                                .get("/v1/persons/" + person.id())));
        return Stream.concat(asAgents, others);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("questions")
    void aSealedPersonIsAnsweredForAsAnUnknownOne(String name, Function<Registered, Response> question) {
        Registered sealed = sealed(someone());

        assertEquals(told(question.apply(unknown()), "…"), told(question.apply(sealed), sealed.idcs()), name);
    }

    @Test
    void namedRolesAndThePersonSeeTheRecord() {
        Registered sealed = sealed(someone());

        as(FIRST).get("/v1/persons/" + sealed.id()).then().statusCode(200);
        as(AUDITOR).get("/v1/persons/" + sealed.id() + "/history").then().statusCode(200);
        as(TestTokens.citizen(sealed.idcs()))
                .get("/v1/me/data")
                .then()
                .statusCode(200)
                .body("person.idcs", equalTo(sealed.idcs()))
                .body("consultations.items.role", hasItem("adjudicator"));
    }

    @Test
    void twoPeopleSealAndTwoUnseal() {
        Registered person = someone();
        propose("seal", person, FIRST).statusCode(201).body("action", equalTo("seal"));
        as(AGENT).get("/v1/persons/" + person.id()).then().statusCode(200);
        decide(person, FIRST, true).statusCode(403).body("code", equalTo("second-person-needed"));
        decide(person, SECOND, true).statusCode(200).body("confirmed", equalTo(true));
        as(AGENT).get("/v1/persons/" + person.id()).then().statusCode(404);

        propose("unseal", person, SECOND).statusCode(201);
        as(AGENT).get("/v1/persons/" + person.id()).then().statusCode(404);
        decide(person, FIRST, true).statusCode(200);
        as(AGENT).get("/v1/persons/" + person.id()).then().statusCode(200);
        as(AUDITOR)
                .get("/v1/persons/" + person.id() + "/seal-orders")
                .then()
                .body("action", contains("unseal", "seal"))
                .body("legalBasis", hasItem("TPI CASABLANCA 2026/412"));
    }

    @Test
    void otherRegistersHearOfItByTheFeedAndOfNothingElse() {
        Registered person = sealed(someone());
        Seals.unsealed(person);

        List<String> told = new ArrayList<>();
        pool.preparedQuery("SELECT type || ' ' || data AS told FROM feed_event WHERE subject = $1 ORDER BY id")
                .executeAndAwait(Tuple.of(UUID.fromString(person.id())))
                .forEach(row -> told.add(row.getString("told")));
        assertEquals(List.of("record.sealed {}", "record.unsealed {}"), told.subList(1, told.size()));
    }

    @Test
    void ordersAreRefusedInWords() {
        Registered person = someone();
        propose("unseal", person, FIRST).statusCode(409).body("code", equalTo("already-so"));
        decide(person, SECOND, true).statusCode(409).body("code", equalTo("no-open-order"));
        propose("seal", unknown(), FIRST).statusCode(404).body("code", equalTo("unknown-person"));
        as(FIRST)
                .body(Map.of("reason", " ", "legalBasis", "x"))
                .post("/v1/persons/" + person.id() + "/seal")
                .then()
                .statusCode(400);
        propose("seal", person, FIRST).statusCode(201);
        propose("seal", person, SECOND).statusCode(409).body("code", equalTo("order-open"));
        decide(person, SECOND, false).statusCode(200).body("confirmed", equalTo(false));
        as(AGENT).get("/v1/persons/" + person.id()).then().statusCode(200);
    }

    @Test
    void nobodyDecidesOnTheirOwnRecord() {
        Registered person = someone();
        propose("seal", person, FIRST).statusCode(201);
        String self = TestTokens.builder()
                .roles("adjudicator")
                .subject("self")
                .idcs(person.idcs())
                .territory("*")
                .token();

        decide(person, self, true).statusCode(403).body("code", equalTo("second-person-needed"));
    }

    @Test
    void ofManyDecisionsAtOnceOneIsTaken() throws Exception {
        Registered person = someone();
        propose("seal", person, FIRST).statusCode(201);
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Integer>> all = Stream.generate(() -> (Callable<Integer>)
                            () -> decide(person, SECOND, true).extract().statusCode())
                    .limit(8)
                    .toList();
            List<Integer> answers = pool.invokeAll(all).stream()
                    .map(answer -> {
                        try {
                            return answer.get();
                        } catch (Exception failed) {
                            throw new IllegalStateException(failed);
                        }
                    })
                    .sorted()
                    .toList();
            assertEquals(1, answers.stream().filter(status -> status == 200).count(), answers::toString);
            assertTrue(answers.stream().allMatch(status -> status == 200 || status == 409), answers::toString);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void relativesAndTheirEventsDoNotGiveASealedPersonAway() {
        Registered mother = Life.woman();
        Registered father = Life.man();
        String marriage = Life.married(father, mother, "2026-01-15");
        Registered child = Life.born(Life.birth(mother, father));
        sealed(mother);

        as(AGENT)
                .get("/v1/persons/" + child.id())
                .then()
                .body("mother", nullValue())
                .body("father", equalTo(father.id()));
        as(AGENT).get("/v1/persons/" + child.id() + "/history").then().body(not(containsString(mother.id())));
        as(AGENT).get("/v1/persons/" + father.id() + "/vital-events").then().body("items", empty());
        as(AGENT).get("/v1/vital-events/" + marriage).then().statusCode(404);
        as(AGENT)
                .body(Map.of("reason", "entered twice"))
                .post("/v1/vital-events/" + marriage + "/cancellation")
                .then()
                .statusCode(404)
                .body("code", equalTo("unknown-event"));
        as(FIRST).get("/v1/persons/" + child.id()).then().body("mother", equalTo(mother.id()));
    }

    @Test
    void aPartnerLearnsNoEventOfASealedPerson() {
        Registered wife = Life.woman();
        Life.married(Life.man(), wife, "2026-01-15");
        Map<String, String> question = Map.of("idcs", wife.idcs(), "event", "marriage");
        String partner = TestTokens.partner("population:attributes");
        as(partner).body(question).post("/v1/civil-status-checks").then().body("dates", hasSize(1));

        sealed(wife);

        as(partner).body(question).post("/v1/civil-status-checks").then().body("dates", empty());
    }

    @Test
    void aVirtualIdMadeBeforeTheSealNamesNobody() {
        Registered person = someone();
        String number = as(TestTokens.citizen(person.idcs()))
                .body(Map.of("once", false))
                .post("/v1/me/virtual-ids")
                .then()
                .statusCode(201)
                .extract()
                .path("number");
        Map<String, String> question = Map.of("virtualId", number, "birthDate", "1988-03-08");
        as(Granted.PARTNER).body(question).post("/v1/verifications").then().body("verified", equalTo(true));

        sealed(person);

        as(Granted.PARTNER).body(question).post("/v1/verifications").then().body("verified", equalTo(false));
        as(Granted.PARTNER)
                .body(Map.of("virtualId", number))
                .post("/v1/partner-tokens")
                .then()
                .statusCode(200)
                .body("token", nullValue());
    }

    @Test
    void aGuardianIsToldNothingOfASealedWard() {
        Registered mother = someone();
        Registered child = sealed(registered(minor(mother.idcs())));

        as(TestTokens.citizen(mother.idcs()))
                .get("/v1/me/wards/" + child.id() + "/data")
                .then()
                .statusCode(404);
        as(TestTokens.citizen(mother.idcs())).get("/v1/me/data").then().body("relatives", empty());
        as(TestTokens.citizen(child.idcs())).get("/v1/me/data").then().statusCode(200);
    }

    @Test
    void aDuplicateOfASealedPersonIsSomewhereElse() {
        Registered person = someone();
        int elsewhere = check(person)
                .body("matches.person", hasItem(person.id()))
                .extract()
                .path("elsewhere");

        sealed(person);

        check(person)
                .body("matches.findAll { it.person == '" + person.id() + "' }", empty())
                .body("elsewhere", equalTo(elsewhere + 1));
        as(AGENT)
                .body(with(person.body(), "phone", TestPeople.nextPhone()))
                .post("/v1/persons")
                .then()
                .statusCode(409)
                .body("code", equalTo("cnie-already-registered"));
    }

    @Test
    void attemptsOnASealedPersonAreOnTheirRecord() {
        Registered sealed = sealed(someone());
        asked(sealed, "/v1/verifications").then().body("verified", equalTo(false));

        as(TestTokens.citizen(sealed.idcs()))
                .get("/v1/me/consultations")
                .then()
                .body("items.purpose", hasItem("identity-verification"));
    }

    /** The next page is known of those only who may be shown. */
    @Test
    void pagesOfASearchDoNotCountTheSealed() {
        Registered one = someone();
        Map<String, Object> sister = with(one.body(), "givenName", Map.of("ar", "زليخة", "fr", "Zoulikha"));
        Registered other =
                registered(with(with(sister, "cnie", TestPeople.nextCnie()), "phone", TestPeople.nextPhone()));
        sealed(one);

        as(AGENT)
                .body(Map.of("name", one.familyName("fr"), "birthDate", "1988-03-08"))
                .post("/v1/persons/search?limit=1")
                .then()
                .body("items.id", contains(other.id()))
                .body("items", hasSize(1))
                .body("next", nullValue());
    }

    @Test
    void aPartnerUnderstandsItsTokenOfASealedPersonNoLonger() {
        Registered person = someone();
        String token = asked(person, "/v1/partner-tokens")
                .then()
                .statusCode(200)
                .extract()
                .path("token");
        Map<String, String> question = Map.of("token", token, "birthDate", "1988-03-08");
        as(Granted.PARTNER).body(question).post("/v1/verifications").then().body("verified", equalTo(true));

        sealed(person);

        as(Granted.PARTNER).body(question).post("/v1/verifications").then().body("verified", equalTo(false));
    }

    /** A partner that may be wrong as often as it likes; granted when the register is there. */
    static final class Granted {

        static final String PARTNER = Partners.partner(Partners.unlimited(), "sex");
    }

    private static Map<String, Object> described(Registered person) {
        return Map.of("idcs", person.idcs(), "birthDate", "1988-03-08");
    }

    private static Response asked(Registered person, String path) {
        return as(Granted.PARTNER).body(described(person)).post(path);
    }

    /** Whether somebody like this person is registered, asked by an agent. */
    private static ValidatableResponse check(Registered person) {
        Map<String, Object> question = new HashMap<>();
        Stream.of("givenName", "familyName", "sex", "birthDate", "nationality")
                .forEach(field -> question.put(field, person.body().get(field)));
        return as(AGENT)
                .body(question)
                .post("/v1/persons/duplicate-checks")
                .then()
                .statusCode(200);
    }

    /** Somebody of whom the register has never heard, otherwise like anybody. */
    private static Registered unknown() {
        return new Registered(UUID.randomUUID().toString(), TestPeople.idcs(), adult());
    }

    /** Status and body, without the trace and the caller's own words. */
    private static String told(Response answer, String asked) {
        String body = answer.asString()
                .replaceAll("\"traceId\":\"[^\"]*\"", "")
                .replaceAll("^\\{\"id\":\"[^\"]*\",\"expiresAt\":\"[^\"]*\"}$", "a code was sent")
                .replaceAll("[2-9][0-9]{9}", "number");
        assertTrue(!body.contains(asked), "repeats the number");
        return answer.statusCode() + " " + answer.contentType() + " " + body;
    }

    private static Arguments question(String name, Function<Registered, Response> question) {
        return Arguments.of(name, question);
    }
}
