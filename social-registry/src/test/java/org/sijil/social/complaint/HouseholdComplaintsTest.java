package org.sijil.social.complaint;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.sijil.social.Homes.member;
import static org.sijil.social.Homes.registered;
import static org.sijil.social.Population.man;
import static org.sijil.social.Population.woman;
import static org.sijil.social.complaint.Complaining.AGENT;
import static org.sijil.social.complaint.Complaining.PDF;
import static org.sijil.social.complaint.Complaining.citizen;
import static org.sijil.social.complaint.Complaining.filed;
import static org.sijil.social.complaint.Complaining.reject;
import static org.sijil.social.complaint.Complaining.removed;
import static org.sijil.social.complaint.Complaining.sealed;
import static org.sijil.social.complaint.Complaining.take;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sijil.social.Answers;
import org.sijil.social.Homes;
import org.sijil.social.Population.Person;
import org.sijil.social.PopulationStub;
import org.sijil.testing.SijilTestResource;

/** Who of a household may follow what one of them complained about. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
@WithTestResource(PopulationStub.class)
class HouseholdComplaintsTest {

    private static final Map<String, String> SCORE = Map.of("kind", "score");

    private final Person head = man(50);
    private final Person wife = woman(45);
    private final Person daughter = woman(17);
    private final Person son = man(18);
    private String household = "";

    @BeforeEach
    void liveTogether() {
        household = registered(
                member(head, "head"), member(wife, "spouse"), member(daughter, "child"), member(son, "child"));
        Homes.declare(household, Answers.of("rooms", 1)).statusCode(201);
    }

    @Test
    void everyAdultReadsAllOfItAndTheOneWhoComplainedSeesThat() {
        String id = filed(head, SCORE);
        String document = handIn(head, id).statusCode(200).extract().path("evidence[0].id");

        for (Person adult : List.of(wife, son)) {
            get(adult, "/v1/complaints/" + id)
                    .statusCode(200)
                    .body("grounds", equalTo("It is not so"))
                    .body("request.due", notNullValue())
                    .body("evidence.id", contains(document));
            get(adult, "/v1/requests/" + id).statusCode(200);
            get(adult, "/v1/requests/" + id + "/history").body("move", contains("submit"));
            get(adult, "/v1/complaints/" + id + "/evidence?document=" + document)
                    .statusCode(200);
            get(adult, "/v1/requests").body("items.id", contains(id));
        }
        get(head, "/v1/me/consultations").body("items.findAll { it.fields == ['request'] }", hasSize(10));
    }

    @Test
    void childrenStrangersAndWhoHasLeftReadNothing() {
        String id = filed(head, SCORE);
        get(son, "/v1/complaints/" + id).statusCode(200);
        removed(household, son);

        for (Person other : List.of(daughter, son, woman(30))) {
            get(other, "/v1/complaints/" + id).statusCode(404);
            get(other, "/v1/requests/" + id + "/history").statusCode(404);
            get(other, "/v1/requests").body("items", hasSize(0));
            post(other, "/v1/complaints/" + id + "/appeal", Map.of("grounds", "No"))
                    .statusCode(404);
        }
    }

    @Test
    void anyAdultAppealsOnceAndAllElseIsLeftToWhoComplained() {
        String id = filed(head, SCORE);
        handIn(wife, id).statusCode(404);
        post(wife, "/v1/requests/" + id + "/withdrawal", null).statusCode(404);
        post(wife, "/v1/requests/" + id + "/submission", null).statusCode(404);
        rejected(id);

        post(wife, "/v1/complaints/" + id + "/appeal", Map.of("grounds", "Look again"))
                .statusCode(200)
                .body("appeal.grounds", equalTo("Look again"));
        post(head, "/v1/complaints/" + id + "/appeal", Map.of("grounds", "And again"))
                .statusCode(409);
        get(head, "/v1/complaints/" + id).body("appeal.grounds", equalTo("Look again"));
    }

    @Test
    void whatWasHandedInAtACentreIsNotTheHouseholdsToWithdraw() {
        String id = Complaining.post(Homes.AGENT, "/v1/complaints", complaint(head))
                .statusCode(201)
                .extract()
                .path("id");

        get(wife, "/v1/complaints/" + id).statusCode(200);
        post(wife, "/v1/requests/" + id + "/withdrawal", null).statusCode(404);
        handIn(wife, id).statusCode(404);
        post(head, "/v1/requests/" + id + "/withdrawal", null).statusCode(200);
    }

    @Test
    void otherRequestsAreTheDeclarantsAlone() {
        Map<String, Object> move = Map.of("address", Map.of("territory", "06.141.01.10", "area", "urban"));
        String id = post(head, "/v1/requests", Map.of("family", "update-registration", "content", move))
                .statusCode(201)
                .extract()
                .path("id");
        post(head, "/v1/requests/" + id + "/submission", null).statusCode(200);

        get(wife, "/v1/requests/" + id).statusCode(404);
        get(wife, "/v1/requests").body("items.id", not(hasItem(id)));
    }

    @Test
    void whatSomebodySealedComplainedAboutIsTheirsAlone() {
        String id = filed(wife, SCORE);
        get(head, "/v1/complaints/" + id).statusCode(200);

        sealed(household, wife);
        get(head, "/v1/complaints/" + id).statusCode(404);
        get(head, "/v1/requests").body("items", hasSize(0));
        post(head, "/v1/complaints/" + id + "/appeal", Map.of("grounds", "No")).statusCode(404);
        get(wife, "/v1/complaints/" + id).statusCode(200);
    }

    private static Map<String, Object> complaint(Person person) {
        Map<String, Object> complaint = new HashMap<>(Map.of("subject", SCORE, "grounds", "It is not so"));
        complaint.put("declarant", person.idcs());
        return complaint;
    }

    private static void rejected(String id) {
        take(AGENT, id);
        reject(AGENT, id, "computed-rightly").statusCode(200);
    }

    private static ValidatableResponse handIn(Person person, String id) {
        return Complaining.handIn(citizen(person), id, "application/pdf", PDF);
    }

    private static ValidatableResponse get(Person person, String path) {
        return Complaining.get(citizen(person), path);
    }

    private static ValidatableResponse post(Person person, String path, @Nullable Object body) {
        return Complaining.post(citizen(person), path, body);
    }
}
