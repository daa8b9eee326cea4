package org.sijil.enrollment.enrollment;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sijil.enrollment.suite.Api;
import org.sijil.enrollment.suite.EnrollmentResources;
import org.sijil.enrollment.suite.SomeHousehold;
import org.sijil.enrollment.suite.Someone;
import org.sijil.testing.TestPeople;
import org.sijil.testing.TestTokens;

/** What another programme is told: yes or no. */
@QuarkusTest
@WithTestResource(EnrollmentResources.class)
class EnrollmentCheckTest {

    private final Someone mother = Someone.woman("1984-01-01");
    private final Someone child = Someone.man("2016-01-01");

    private SomeHousehold family() {
        mother.registered();
        child.registered();
        return SomeHousehold.inCasablanca().with(mother, "head").with(child, "child", mother);
    }

    @Test
    void eachRegimeIsAskedForByItself() {
        family().told();

        for (String regime : new String[] {"ma-amo-tadamon", "ma-asd"}) {
            assertEquals("{\"enrolled\":true}", answer(child.idcs(), regime));
        }
    }

    @Test
    void theUnknownTheDeadAndTheOneWithoutARightLookAlike() {
        family().told();
        mother.dies(EnrollmentResources.TODAY);
        Someone stranger = Someone.woman("1990-01-01");
        stranger.registered();

        for (String idcs : new String[] {mother.idcs(), stranger.idcs(), TestPeople.idcs()}) {
            assertEquals("{\"enrolled\":false}", answer(idcs, "ma-asd"));
        }
    }

    @Test
    void aRegimeThatThereIsNoneOfIsNoNo() {
        ask(mother.idcs(), "ma-asdd")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/regime"))
                .body("errors[0].code", equalTo("unknown-regime"))
                .body("errors[0].detail", containsString("ma-amo-tadamon, ma-asd"));
    }

    @Test
    void thePersonSeesWhoAsked() {
        family().told();
        answer(child.idcs(), "ma-asd");

        Api.as(TestTokens.citizen(child.idcs()))
                .get("/v1/me/consultations")
                .then()
                .statusCode(200)
                .body("items[1].purpose", equalTo("enrollment-enquiry"))
                .body("items[1].client", equalTo("partner-ministry"))
                .body("items[1].fields", equalTo(List.of("enrolled")));
    }

    private static String answer(String idcs, String regime) {
        return ask(idcs, regime).statusCode(200).extract().asString();
    }

    private static ValidatableResponse ask(String idcs, String regime) {
        return Api.as(TestTokens.partner("enrollment:coverage"))
                .body(Map.of("idcs", idcs, "regime", regime))
                .post("/v1/enrollment-checks")
                .then();
    }
}
