package org.sijil.social.geography;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sijil.social.Homes.member;
import static org.sijil.social.Homes.register;
import static org.sijil.social.Homes.request;
import static org.sijil.social.Population.man;
import static org.sijil.social.Population.woman;
import static org.sijil.social.geography.Atlas.commune;
import static org.sijil.social.geography.Atlas.place;
import static org.sijil.social.geography.Atlas.record;
import static org.sijil.testing.Imports.done;
import static org.sijil.testing.Imports.errors;
import static org.sijil.testing.Imports.key;
import static org.sijil.testing.Imports.lines;
import static org.sijil.testing.Imports.row;
import static org.sijil.testing.Imports.send;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sijil.social.Homes;
import org.sijil.social.Population.Person;
import org.sijil.social.PopulationStub;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestTokens;

/** Town or countryside is what the commune is: by the other area's formula a household would have another score. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
@WithTestResource(PopulationStub.class)
class PlaceAreaTest {

    private static final String TOWN = "06.461.01.01";
    private static final String QUARTER = "06.461.01.02";
    private static final String VILLAGE = "06.461.03.01";

    /** The first test records them; for the others they are there. */
    @BeforeEach
    void aTownWithAQuarterAndAVillage() {
        Map<String, Object> town = commune(TOWN, "06.461", "Ville", "2024-09-01");
        town.put("area", "urban");
        recorded(town);
        recorded(place(QUARTER, "arrondissement", TOWN, "Quartier", "2024-09-01"));
        recorded(commune(VILLAGE, "06.461", "Village", "2024-09-01"));
    }

    @Test
    void nobodyIsEnteredInTheOtherArea() {
        refused(register(home(TOWN, "rural")), "/address/area");
        refused(register(home(VILLAGE, "urban")), "/address/area");
        register(home(TOWN, "urban")).statusCode(201);
        register(home(VILLAGE, "rural")).statusCode(201);
    }

    @Test
    void anArrondissementIsAsItsCommune() {
        refused(register(home(QUARTER, "rural")), "/address/area");
        register(home(QUARTER, "urban")).statusCode(201);
    }

    @Test
    void whereNoCommuneIsNamedEitherMayBe() {
        register(home("06.461", "urban")).statusCode(201);
        register(home("06.461", "rural")).statusCode(201);
    }

    @Test
    void nobodyMovesOrSplitsIntoTheOtherArea() {
        Person son = man(25);
        String home = Homes.registered(member(woman(50), "head"), member(son, "child"));

        refused(changing(0).put("/v1/households/" + home + "/address"), "/address/area");
        Map<String, Object> own = home(TOWN, "rural");
        own.put("members", List.of(member(son, "head")));
        refused(
                changing(0)
                        .body(Map.of("reason", "own-spending", "household", own))
                        .post("/v1/households/" + home + "/splits"),
                "/household/address/area");
        Homes.read(home).body("version", equalTo(0)).body("address.territory", equalTo("06.141.01.00"));
    }

    @Test
    void aRowOfAFileIsRefusedLikewise() {
        JsonPath done = done(send(lines(List.of(row(key(), home(TOWN, "rural")), row(key(), home(TOWN, "urban"))))));

        assertEquals(1, done.getInt("registered"), done::prettify);
        JsonPath errors = errors(done, "en");
        assertEquals(List.of("area-contradicts-place"), errors.getList("items.code"));
        assertEquals(List.of("/address/area"), errors.getList("items.pointer"));
    }

    @Test
    void aRequestIsRefusedWhenItIsSubmitted() {
        Person head = woman(40);
        Map<String, Object> asked = request(member(head, "head"));
        asked.put("address", Map.of("territory", VILLAGE, "area", "urban"));
        refused(
                submitted(head, Map.of("family", "preregistration", "content", Map.of("registration", asked))),
                "/content/registration/address/area");

        Homes.registered(member(head, "head"));
        Map<String, Object> moved = Map.of("address", Map.of("territory", VILLAGE, "area", "urban"));
        refused(submitted(head, Map.of("family", "update-registration", "content", moved)), "/content/address/area");
    }

    private static void recorded(Map<String, Object> place) {
        record(place).statusCode(oneOf(201, 409));
    }

    private static Map<String, Object> home(String territory, String area) {
        Map<String, Object> request = request(member(woman(30), "head"));
        request.put("address", Map.of("territory", territory, "area", area));
        return request;
    }

    private static RequestSpecification changing(int version) {
        return given().auth()
                .oauth2(Homes.AGENT)
                .contentType("application/json")
                .header("If-Match", "\"" + version + "\"")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("address", Map.of("territory", TOWN, "area", "rural")));
    }

    private static Response submitted(Person citizen, Map<String, ?> draft) {
        String token = TestTokens.citizen(citizen.idcs());
        String id = given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(draft)
                .post("/v1/requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return given().auth().oauth2(token).post("/v1/requests/" + id + "/submission");
    }

    private static void refused(Response answer, String pointer) {
        refused(answer.then(), pointer);
    }

    private static void refused(ValidatableResponse answer, String pointer) {
        answer.statusCode(422)
                .body("code", equalTo("area-contradicts-place"))
                .body("errors.pointer", contains(pointer));
    }
}
