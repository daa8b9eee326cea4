package org.sijil.population;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sijil.testing.TestPeople;
import org.sijil.testing.TestPeople.TestName;
import org.sijil.testing.TestTokens;

/** The register as its users meet it: requests that are right, to be spoiled one field at a time. */
public final class Registry {

    public static final String CASABLANCA = "06.141.01.30";
    public static final String RABAT = "04.421.01.05";
    public static final String AGENT = TestTokens.of("registration-agent");

    private Registry() {}

    /** A Moroccan woman born in 1988 who lives in Casablanca. */
    public static Map<String, Object> adult() {
        return with(resident("MA", "1988-03-08"), "cnie", TestPeople.nextCnie());
    }

    /** A Senegalese woman born in 1990. */
    public static Map<String, Object> foreigner() {
        return with(resident("SN", "1990-07-14"), "residencePermit", TestPeople.nextResidencePermit());
    }

    /** A girl of ten whose mother is registered. */
    public static Map<String, Object> minor(String motherIdcs) {
        return with(resident("MA", "2016-02-29"), "guardian", Map.of("idcs", motherIdcs, "relation", "mother"));
    }

    /** A copy with one field replaced; null takes the field out. */
    public static Map<String, Object> with(Map<String, Object> body, String field, @Nullable Object value) {
        Map<String, Object> copy = new HashMap<>(body);
        copy.put(field, value);
        if (value == null) {
            copy.remove(field);
        }
        return copy;
    }

    /** The same person, living elsewhere. */
    public static Map<String, Object> living(Map<String, Object> body, String territory) {
        return with(body, "address", Map.of("territory", territory, "area", "urban"));
    }

    /** A request with this bearer token. */
    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    /** An answer to a registration by an agent of the whole country. */
    public static ValidatableResponse register(Map<String, Object> body) {
        return as(AGENT).body(body).post("/v1/persons").then();
    }

    /** A person who is now registered. */
    public static Registered registered(Map<String, Object> body) {
        ExtractableResponse<Response> answer = register(body).statusCode(201).extract();
        return new Registered(answer.path("id"), answer.path("idcs"), body);
    }

    /** A fresh Moroccan adult who is now registered. */
    public static Registered someone() {
        return registered(adult());
    }

    /** An answer to a death reported by an agent of the whole country. */
    public static ValidatableResponse reportDeath(String idcs, String date) {
        return as(AGENT)
                .body(Map.of("type", "death", "idcs", idcs, "date", date))
                .post("/v1/vital-events")
                .then();
    }

    private static Map<String, Object> resident(String nationality, String birthDate) {
        TestName given = TestPeople.womanName();
        TestName family = TestPeople.uniqueFamilyName();
        Map<String, Object> body = new HashMap<>();
        body.put("givenName", Map.of("ar", given.ar(), "fr", given.fr()));
        body.put("familyName", Map.of("ar", family.ar(), "fr", family.fr()));
        body.put("sex", "female");
        body.put("birthDate", birthDate);
        body.put("nationality", nationality);
        body.put("address", Map.of("territory", CASABLANCA, "area", "urban", "line", "12, rue Ibn Sina"));
        body.put("phone", TestPeople.nextPhone());
        return body;
    }

    /** A registered person: their record, their number and what was said of them. */
    public record Registered(String id, String idcs, Map<String, Object> body) {

        /** The family name in one script, {@code ar} or {@code fr}. */
        public String familyName(String script) {
            return part("familyName", script);
        }

        /** The given name in one script, {@code ar} or {@code fr}. */
        public String givenName(String script) {
            return part("givenName", script);
        }

        /** The number of the identity card. */
        public String cnie() {
            return String.valueOf(body.get("cnie"));
        }

        /** What may be changed of them, as it is. */
        public Map<String, Object> details() {
            Map<String, Object> details = new HashMap<>();
            for (String field :
                    new String[] {"givenName", "familyName", "maritalStatus", "address", "phone", "email"}) {
                if (body.containsKey(field)) {
                    details.put(field, body.get(field));
                }
            }
            return details;
        }

        private String part(String name, String script) {
            Map<?, ?> parts = (Map<?, ?>) Objects.requireNonNull(body.get(name));
            return String.valueOf(parts.get(script));
        }
    }
}
