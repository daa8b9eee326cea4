package org.sijil.social.household;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.sijil.social.Homes.declare;
import static org.sijil.social.Homes.member;
import static org.sijil.social.Homes.register;
import static org.sijil.social.Homes.registered;
import static org.sijil.social.Homes.request;
import static org.sijil.social.Population.man;
import static org.sijil.social.Population.woman;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sijil.social.Answers;
import org.sijil.social.Homes;
import org.sijil.social.Population;
import org.sijil.social.Population.Person;
import org.sijil.social.PopulationStub;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestTokens;

/** Answers that cannot all be right by what they mean, whoever lives in the household. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
@WithTestResource(PopulationStub.class)
class ContradictoryAnswersTest {

    /** Of two adults: what is said of the head, and a count. */
    @ParameterizedTest
    @CsvSource({
        "headOccupation, senior-executive, cars, 0, seniorExecutives",
        "headOccupation, craftsman, seniorExecutives, 2, seniorExecutives",
        "headOccupation, equipment-operator, cars, 0, adultsOperatingMachines",
        "headOccupation, none, adultsOperatingMachines, 2, adultsOperatingMachines",
        "headEducation, technical, adultsWithTechnicalDiploma, 1, adultsLiterate",
        "headEducation, higher, cars, 0, adultsLiterate"
    })
    void whatIsSaidOfTheHeadHoldsForTheCounts(String said, String code, String answer, int count, String fault) {
        refused(Answers.of(said, code, answer, count), fault);
    }

    @ParameterizedTest
    @CsvSource({
        "higher, adultsWithoutDiploma, 2",
        "none, adultsWithTechnicalDiploma, 2",
        "secondary, adultsWithHigherDiploma, 2"
    })
    void theHeadsEducationIsAmongTheDiplomas(String education, String answer, int count) {
        refused(Answers.of("headEducation", education, answer, count, "adultsLiterate", 2), answer);
    }

    @ParameterizedTest
    @CsvSource({
        "senior-executive, seniorExecutives, 2",
        "craftsman, seniorExecutives, 1",
        "equipment-operator, adultsOperatingMachines, 1",
        "none, adultsInCommerce, 2"
    })
    void whatMayBothBeRightIsTaken(String occupation, String answer, int count) {
        couple(Answers.of("headOccupation", occupation, answer, count)).statusCode(201);
    }

    @Test
    void diplomasThatFitTheHeadAreTaken() {
        couple(Answers.of("headEducation", "higher", "adultsWithoutDiploma", 1, "adultsLiterate", 1))
                .statusCode(201);
        couple(Answers.of("headEducation", "higher", "adultsWithHigherDiploma", 2, "adultsLiterate", 2))
                .statusCode(201);
    }

    /** When a member leaves, counts are cut; what then no longer fits is for the household to say anew, not for a decision. */
    @Test
    void aCorrectionIsAskedForItsOwnContradictionsOnly() {
        Person wife = woman(40);
        String home = registered(member(man(50), "head"), member(wife, "spouse"));
        declare(home, Answers.of("headOccupation", "craftsman", "seniorExecutives", 1))
                .statusCode(201);
        Homes.leave(
                        home,
                        1,
                        Map.of(
                                "idcs",
                                wife.idcs(),
                                "reason",
                                "divorce",
                                "date",
                                Population.today().toString()))
                .statusCode(200);

        corrected(home, Map.of("/cars", 1)).statusCode(200);
        corrected(home, Map.of("/headEducation", "higher"))
                .statusCode(422)
                .body("errors.pointer", contains("/adultsLiterate"));
    }

    private static void refused(Map<String, Object> answers, String fault) {
        couple(answers)
                .statusCode(422)
                .body("code", equalTo("declaration-contradicts-household"))
                .body("errors.pointer", contains("/declaration/" + fault));
    }

    private static ValidatableResponse couple(Map<String, Object> answers) {
        Map<String, Object> request = request(member(man(50), "head"), member(woman(45), "spouse"));
        request.put("declaration", answers);
        return register(request);
    }

    private static ValidatableResponse corrected(String home, Map<String, Object> values) {
        return given().auth()
                .oauth2(TestTokens.of("adjudicator"))
                .contentType("application/json")
                .body(values)
                .post("/stand-in/corrections/" + home + "/" + UUID.randomUUID())
                .then();
    }
}
