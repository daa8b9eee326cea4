package org.sijil.enrollment.support;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.sijil.enrollment.suite.Api;
import org.sijil.enrollment.suite.EnrollmentResources;

/** "What would we be due?" */
@QuarkusTest
@WithTestResource(EnrollmentResources.class)
class SupportCalculationTest {

    @Test
    void threeSchoolchildrenAreDue750SinceNovember2025() {
        calculate("{'month':'2026-11','children':[{'age':8,'schooling':'public'},{'birthDate':'2014-05-01',"
                        + "'schooling':'public'},{'age':14,'schooling':'private'}]}")
                .statusCode(200)
                .body("programme", equalTo("ma-asd"))
                .body("amount.amount", equalTo("750.00"))
                .body("amount.currency", equalTo("MAD"))
                .body("step", equalTo("step-2"))
                .body("flat", equalTo(false))
                .body("lines.rank", contains(1, 2, 3))
                .body("lines.child", contains(2, 1, 0))
                .body("choices.id", hasItems("ranking", "age-on"));
    }

    @Test
    void aFamilyWithoutChildrenIsDueTheFlatAmount() {
        calculate("{'month':'2024-02','children':[{'age':21}]}")
                .body("amount.amount", equalTo("500.00"))
                .body("flat", equalTo(true))
                .body("lines.code", contains("flat-allowance"));
    }

    @Test
    void aMonthBeforeTheProgrammeIsRefused() {
        calculate("{'month':'2023-11','children':[]}")
                .statusCode(422)
                .body("code", equalTo("no-amounts-for-month"))
                .body("errors[0].pointer", equalTo("/month"));
    }

    @Test
    void anUnknownProgrammeIsRefused() {
        calculate("{'programme':'ma-amo-tadamon','month':'2026-11','children':[]}")
                .statusCode(422)
                .body("code", equalTo("unknown-programme"));
    }

    @Test
    void eitherAgeOrBirthDateIsNeeded() {
        calculate("{'month':'2026-11','children':[{'age':3},{'schooling':'public'}]}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/children/1"));
    }

    @Test
    void malformedQuestionsAreRefused() {
        calculate("{'month':'2026-13','children':[]}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/month"))
                .body("errors[0].code", equalTo("month"))
                .body("errors[0].detail", containsString("2026-11"));
        calculate("{'month':'2026-11'}").statusCode(400).body("errors[0].pointer", equalTo("/children"));
        calculate("{'month':'2026-11','children':[null]}")
                .statusCode(400)
                .body("errors[0].pointer", startsWith("/children/0"));
        calculate("{'month':'2026-11','children':[{'age':-1}]}").statusCode(400);
        calculate("{'month':'2026-11','children':[{'age':3,'pupil':true}]}").statusCode(400);
    }

    private static ValidatableResponse calculate(String body) {
        return Api.staff("support-manager")
                .body(body.replace('\'', '"'))
                .post("/v1/support-calculations")
                .then();
    }
}
