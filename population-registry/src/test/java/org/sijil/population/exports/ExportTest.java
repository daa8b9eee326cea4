package org.sijil.population.exports;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sijil.population.Registry.adult;
import static org.sijil.population.Registry.as;
import static org.sijil.population.Registry.living;
import static org.sijil.population.Registry.registered;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sijil.population.Registry.Registered;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestTokens;

@QuarkusTest
@WithTestResource(SijilTestResource.class)
class ExportTest {

    /** Where nobody else lives in the tests. */
    private static final String GUELMIM = "10.261";

    @Inject
    Pool pool;

    @Test
    void theLeastOfEachPersonIsHandedOutAndThePersonSeesIt() {
        Registered person = registered(living(adult(), GUELMIM));

        List<JsonPath> lines = lines(Map.of("territory", "10", "fields", "birthDate,givenName"));

        JsonPath line = lines.stream()
                .filter(one -> person.id().equals(one.getString("id")))
                .findFirst()
                .orElseThrow();
        assertEquals(
                Set.of("id", "givenName", "birthDate", "version"),
                line.getMap("").keySet());
        assertEquals(person.givenName("ar"), line.getString("givenName.ar"));
        as(TestTokens.citizen(person.idcs()))
                .get("/v1/me/consultations")
                .then()
                .body("items[1].purpose", equalTo("census-2026"))
                .body("items[1].legalBasis", equalTo("law-72.18"))
                .body("items[1].role", equalTo("operator"))
                .body("items[1].fields", equalTo(List.of("birthDate", "givenName")));
        assertTrue(count("audit_entry WHERE action = 'export.started'") > 0);
    }

    @Test
    void aDownloadThatBrokeOffGoesOnWhereItEnded() {
        registered(living(adult(), "11.066"));
        registered(living(adult(), "11.066"));
        registered(living(adult(), "11.121"));
        List<String> all = ids(lines(Map.of("territory", "11", "fields", "idcs")));

        List<String> rest = ids(lines(Map.of("territory", "11", "fields", "idcs", "after", all.get(0))));

        assertEquals(all.subList(1, all.size()), rest);
        assertTrue(ids(lines(Map.of("territory", "11.121", "fields", "idcs"))).size() < all.size());
    }

    @Test
    void overManyPagesEverybodyComesOnce() {
        List<String> ids = ids(lines(Map.of("fields", "status")));

        assertEquals(
                count("person WHERE status <> 'VOID' AND id NOT IN (SELECT person FROM sealed_person)"), ids.size());
        assertEquals(ids.size(), Set.copyOf(ids).size());
    }

    @Test
    void whoeverDoesNotSayWhyOrWhatGetsNothing() {
        export(Map.of("purpose", "", "fields", "idcs")).statusCode(400).body("code", equalTo("reason-required"));
        export(Map.of("legalBasis", "Because I can", "fields", "idcs")).statusCode(400);
        export(Map.of("fields", "password")).statusCode(400).body("code", equalTo("fields-required"));
        export(Map.of()).statusCode(400);
        export(Map.of("fields", "idcs", "territory", "Rabat")).statusCode(400);
        export(Map.of("fields", "idcs", "after", "x")).statusCode(400);
    }

    private static List<JsonPath> lines(Map<String, String> parameters) {
        String answer = export(parameters)
                .statusCode(200)
                .contentType("application/x-ndjson")
                .extract()
                .asString();
        return answer.lines().map(JsonPath::from).toList();
    }

    private static List<String> ids(List<JsonPath> lines) {
        return lines.stream().map(line -> line.getString("id")).toList();
    }

    private static ValidatableResponse export(Map<String, String> parameters) {
        var request = as(TestTokens.of("operator"));
        Map<String, String> usual = Map.of("purpose", "census-2026", "legalBasis", "law-72.18");
        Stream.concat(usual.keySet().stream(), parameters.keySet().stream())
                .distinct()
                .forEach(name -> request.queryParam(name, parameters.getOrDefault(name, usual.get(name))));
        return request.get("/v1/exports").then();
    }

    private long count(String rows) {
        return pool.query("SELECT count(*) FROM " + rows)
                .executeAndAwait()
                .iterator()
                .next()
                .getLong(0);
    }
}
