package org.sijil.population.duplicate;

import static org.sijil.population.Registry.as;
import static org.sijil.population.Registry.minor;
import static org.sijil.population.Registry.register;
import static org.sijil.population.Registry.with;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sijil.population.Registry.Registered;
import org.sijil.testing.TestPeople;
import org.sijil.testing.TestPeople.TestName;
import org.sijil.testing.TestTokens;

/** Cases as an adjudicator meets them. */
public final class Cases {

    public static final String ADJUDICATOR =
            TestTokens.builder().roles("adjudicator").subject("adjudicator-one").token();
    static final String ANOTHER =
            TestTokens.builder().roles("adjudicator").subject("adjudicator-two").token();

    private Cases() {}

    /** A girl of ten without papers, with names of her own in both scripts. */
    public static Map<String, Object> girl(Registered mother) {
        TestName given = TestPeople.uniqueGivenName();
        return with(minor(mother.idcs()), "givenName", Map.of("ar", given.ar(), "fr", given.fr()));
    }

    /** The same girl as another clerk hears her: in Latin letters alone, her birthday wrong by one. */
    public static Map<String, Object> again(Map<String, Object> girl) {
        Map<String, Object> again = with(girl, "birthDate", "2016-02-28");
        return with(with(again, "givenName", latin(girl, "givenName")), "familyName", latin(girl, "familyName"));
    }

    /** The case that a newcomer is answered with. */
    static String opened(Map<String, Object> newcomer) {
        return register(newcomer).statusCode(202).extract().path("id");
    }

    public static ValidatableResponse read(String id) {
        return as(ADJUDICATOR).get("/v1/duplicate-cases/" + id).then();
    }

    public static ValidatableResponse claim(String token, String id) {
        return post(token, id, "claim", version(id), null);
    }

    /** A case that the first adjudicator has now. */
    static String claimed(Map<String, Object> newcomer) {
        String id = opened(newcomer);
        claim(ADJUDICATOR, id).statusCode(200);
        return id;
    }

    public static ValidatableResponse decide(String token, String id, Map<String, Object> decision) {
        return post(token, id, "decision", version(id), decision);
    }

    public static Map<String, Object> different() {
        return Map.of("decision", "different", "reason", "Deux actes de naissance, deux mères");
    }

    public static Map<String, Object> same(String person) {
        return Map.of("decision", "same", "reason", "Même acte de naissance", "person", person);
    }

    public static ValidatableResponse post(
            String token, String id, String move, @Nullable String version, @Nullable Map<String, Object> body) {
        var request = as(token);
        if (version != null) {
            request.header("If-Match", version);
        }
        if (body != null) {
            request.body(body);
        }
        return request.post("/v1/duplicate-cases/" + id + "/" + move).then();
    }

    public static String version(String id) {
        return read(id).statusCode(200).extract().header("ETag");
    }

    private static Map<?, ?> latin(Map<String, Object> person, String name) {
        return Map.of("fr", Objects.requireNonNull((Map<?, ?>) person.get(name)).get("fr"));
    }
}
