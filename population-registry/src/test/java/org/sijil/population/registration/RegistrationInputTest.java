package org.sijil.population.registration;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.sijil.population.Registry.AGENT;
import static org.sijil.population.Registry.adult;
import static org.sijil.population.Registry.as;
import static org.sijil.population.Registry.foreigner;
import static org.sijil.population.Registry.minor;
import static org.sijil.population.Registry.register;
import static org.sijil.population.Registry.with;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestPeople;

@QuarkusTest
@WithTestResource(SijilTestResource.class)
class RegistrationInputTest {

    static Stream<Arguments> spoiltFields() {
        Map<String, Object> street = Map.of("territory", "06.141", "area", "urban", "line", "x".repeat(201));
        return Stream.of(
                Arguments.of("birthDate", "2099-01-01", "/birthDate", "birth-date-in-future"),
                Arguments.of("birthDate", "1899-12-31", "/birthDate", "birth-date-too-early"),
                Arguments.of("birthDate", "2025-02-30", "/birthDate", "invalid-date"),
                Arguments.of("birthDate", "08/03/1988", "/birthDate", "invalid-date"),
                Arguments.of("birthDate", "1988-03-08T00:00:00Z", "/birthDate", "invalid-date"),
                Arguments.of("birthDate", List.of(1988, 3, 8), "/birthDate", "invalid-date"),
                Arguments.of("birthDate", null, "/birthDate", "not-null"),
                Arguments.of("nationality", "XX", "/nationality", "unknown-country"),
                Arguments.of("nationality", "MAR", "/nationality", "unknown-country"),
                Arguments.of("nationality", "", "/nationality", "unknown-country"),
                Arguments.of("cnie", null, "/cnie", "cnie-required"),
                Arguments.of("cnie", "ABC123", "/cnie", "invalid-cnie"),
                Arguments.of("residencePermit", "no permit?", "/residencePermit", "invalid-residence-permit"),
                Arguments.of("residencePermit", "E123456X", "/residencePermit", "residence-permit-not-expected"),
                Arguments.of("sex", "other", "/sex", "unknown-choice"),
                Arguments.of("sex", 0, "/sex", "unknown-choice"),
                Arguments.of("phone", "0812345678", "/phone", "invalid-phone-number"),
                Arguments.of("phone", 612345678, "/phone", "invalid-text"),
                Arguments.of("email", "not an address", "/email", "email"),
                Arguments.of("email", "", "/email", "one-line"),
                Arguments.of("email", " ", "/email", "one-line"),
                Arguments.of("email", "a".repeat(300) + "@example.ma", "/email", "size"),
                Arguments.of("address", street, "/address/line", "size"),
                Arguments.of("address", with(street, "line", ""), "/address/line", "one-line"),
                Arguments.of("address", with(street, "line", "  "), "/address/line", "one-line"),
                Arguments.of(
                        "address",
                        Map.of("territory", "6", "area", "urban"),
                        "/address/territory",
                        "invalid-territory-code"),
                Arguments.of("address", Map.of("area", "urban"), "/address/territory", "not-null"),
                Arguments.of("familyName", Map.of("ar", "Alaoui"), "/familyName/ar", "name-not-arabic"),
                Arguments.of("familyName", Map.of("fr", "العلوي"), "/familyName/fr", "name-not-latin"),
                Arguments.of("givenName", Map.of("fr", "R2D2"), "/givenName/fr", "name-not-latin"),
                Arguments.of("givenName", Map.of(), "/givenName", "name-missing"),
                Arguments.of("birthYear", 1988, "/birthYear", "unknown-field"));
    }

    @ParameterizedTest(name = "{0}={1} is refused at {2}")
    @MethodSource("spoiltFields")
    void aSpoiltFieldIsNamed(String field, Object value, String pointer, String code) {
        register(with(adult(), field, value))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(code));
    }

    @Test
    void aForeignAdultNeedsAPermitAndNoCnie() {
        register(with(foreigner(), "residencePermit", null))
                .statusCode(400)
                .body("code", equalTo("residence-permit-required"))
                .body("errors[0].pointer", equalTo("/residencePermit"));
        register(with(foreigner(), "cnie", TestPeople.nextCnie()))
                .statusCode(400)
                .body("code", equalTo("cnie-not-expected"));
    }

    @Test
    void aMinorNeedsAGuardian() {
        register(with(minor(TestPeople.idcs()), "guardian", null))
                .statusCode(400)
                .body("code", equalTo("guardian-required"))
                .body("errors[0].pointer", equalTo("/guardian"));
    }

    @Test
    void aWrongControlDigitIsRefusedWithoutRepeatingIt() {
        String wrong = TestPeople.idcsWithWrongControlDigit();

        register(minor(wrong))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/guardian/idcs"))
                .body(not(containsString(wrong)));
    }

    @Test
    void brokenJsonIsRefused() {
        for (String broken : new String[] {"{\"givenName\":", "[]", "null", "\"text\"", ""}) {
            as(AGENT).body(broken).post("/v1/persons").then().statusCode(400).contentType("application/problem+json");
        }
    }
}
