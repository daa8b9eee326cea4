package org.sijil.system;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.sijil.localstack.stack.LocalStack;
import org.sijil.localstack.token.Tokens;

/** The public door of the stack, as the people of the demo come to it. */
final class Door {

    private final LocalStack stack;
    private final Tokens tokens;

    Door(LocalStack stack) {
        this.stack = stack;
        this.tokens = stack.tokens();
    }

    /** A request by {@code agent:06}, {@code citizen:<idcs>}, {@code partner:health} and so on. */
    RequestSpecification as(String who) {
        return withToken(tokenOf(who));
    }

    String tokenOf(String who) {
        return tokens.of(who);
    }

    RequestSpecification withToken(String token) {
        return outside().auth().oauth2(token);
    }

    /** A request without a token. */
    RequestSpecification outside() {
        return given().baseUri(stack.address().gateway().toString());
    }

    ValidatableResponse get(String who, String path) {
        return as(who).get(path).then();
    }

    ValidatableResponse post(String who, String path, Object body) {
        return post(who, path, UUID.randomUUID().toString(), body);
    }

    ValidatableResponse post(String who, String path, String key, Object body) {
        return as(who).contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post(path)
                .then();
    }
}
