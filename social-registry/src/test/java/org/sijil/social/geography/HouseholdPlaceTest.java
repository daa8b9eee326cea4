package org.sijil.social.geography;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.sijil.social.Homes.member;
import static org.sijil.social.Homes.register;
import static org.sijil.social.Homes.request;
import static org.sijil.social.Population.woman;
import static org.sijil.social.geography.Atlas.commune;
import static org.sijil.social.geography.Atlas.place;
import static org.sijil.social.geography.Atlas.record;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sijil.social.Homes;
import org.sijil.social.Population;
import org.sijil.social.PopulationStub;
import org.sijil.testing.SijilTestResource;

/** A household lives where there is a place. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
@WithTestResource(PopulationStub.class)
class HouseholdPlaceTest {

    @Test
    void theProvinceMustExist() {
        registered("06.999").statusCode(422).body("code", equalTo("unknown-place"));
        registered("06.999.01.01").statusCode(422).body("errors.pointer", contains("/address/territory"));
        registered("06").statusCode(201).body("place.name.fr", equalTo("Casablanca-Settat"));
    }

    @Test
    void aCommuneIsCheckedWhereCommunesAreLoaded() {
        registered("06.371.01.09")
                .statusCode(201)
                .body("place.code", equalTo("06.371"))
                .body("place.name.ar", equalTo("المحمدية"));

        String today = Population.today().toString();
        record(place("06.355.03", "cercle", "06.355", "Tit Mellil", "2024-09-01"))
                .statusCode(201);
        record(commune("06.355.03.01", "06.355.03", "Lahraouyine", "2024-09-01"))
                .statusCode(201);
        record(commune("06.355.03.03", "06.355.03", "Sidi Hajjaj", "2024-09-01"))
                .statusCode(201);
        Atlas.close("06.355.03.03", today, "\"0\"").statusCode(204);

        registered("06.355.03.01", "rural").statusCode(201).body("place.name.fr", equalTo("Lahraouyine"));
        registered("06.355.03.02").statusCode(422).body("code", equalTo("unknown-place"));
        registered("06.355.03.03").statusCode(422).body("code", equalTo("unknown-place"));
        registered("06.355").statusCode(201).body("place.kind", equalTo("province"));
    }

    /** It would be in no place; what is closed without a home in it loses nobody. */
    @Test
    void aPlaceWithHouseholdsIsNotClosed() {
        String today = Population.today().toString();
        record(commune("06.117.01.01", "06.117", "Berrechid", "2024-09-01")).statusCode(201);
        String household =
                registered("06.117.01.01", "rural").statusCode(201).extract().path("id");

        Atlas.close("06.117.01.01", today, "\"0\"")
                .statusCode(409)
                .body("code", equalTo("households-still-there"))
                .body("detail", containsString("these 1 live"));
        Homes.move(household, Map.of("territory", "06.117", "area", "rural")).statusCode(200);
        Atlas.close("06.117.01.01", today, "\"0\"").statusCode(204);
        Atlas.close("06.117", today, "\"0\"").statusCode(409).body("code", equalTo("households-still-there"));
    }

    @Test
    void whereAHouseholdIsShownItsPlaceIsNamed() {
        String household = Homes.registered(member(woman(30), "head"));
        Homes.read(household)
                .body("place.name.fr", equalTo("Casablanca-Anfa"))
                .body("address.territory", equalTo("06.141.01.00"));
    }

    private static ValidatableResponse registered(String territory) {
        return registered(territory, "urban");
    }

    private static ValidatableResponse registered(String territory, String area) {
        Map<String, Object> request = request(member(woman(30), "head"));
        request.put("address", Map.of("territory", territory, "area", area));
        return register(request);
    }
}
