package org.sijil.enrollment.suite;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.sijil.testing.TestTokens;

/** Requests as callers send them. */
public final class Api {

    private Api() {}

    /** A request with a bearer token. */
    public static RequestSpecification as(String token) {
        return RestAssured.given().auth().oauth2(token).contentType("application/json");
    }

    /** A request of a member of staff with one role. */
    public static RequestSpecification staff(String role) {
        return as(TestTokens.of(role));
    }

    /** A hospital asks whether somebody is covered. */
    public static ValidatableResponse coverage(String idcs) {
        return as(TestTokens.partner("enrollment:coverage"))
                .body("{\"idcs\":\"" + idcs + "\"}")
                .post("/v1/coverage-checks")
                .then();
    }
}
