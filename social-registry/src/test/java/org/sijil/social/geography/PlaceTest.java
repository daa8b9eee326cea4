package org.sijil.social.geography;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sijil.social.geography.Atlas.change;
import static org.sijil.social.geography.Atlas.close;
import static org.sijil.social.geography.Atlas.commune;
import static org.sijil.social.geography.Atlas.list;
import static org.sijil.social.geography.Atlas.place;
import static org.sijil.social.geography.Atlas.read;
import static org.sijil.social.geography.Atlas.record;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sijil.social.PopulationStub;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestTokens;

@QuarkusTest
@WithTestResource(SijilTestResource.class)
@WithTestResource(PopulationStub.class)
class PlaceTest {

    @Inject
    Pool pool;

    @Test
    void theRegionsProvincesAndPrefecturesComeWithTheService() {
        list("kind=region").body("items", hasSize(12));
        int provinces = list("kind=province").extract().path("items.size()");
        int prefectures = list("kind=prefecture").extract().path("items.size()");
        assertEquals(75, provinces + prefectures);
        list("kind=arrondissement-prefecture")
                .body("items", hasSize(8))
                .body("items.parent", everyItem(equalTo("06.141")))
                .body("items.source", everyItem(containsString("CC BY 4.0")));
        list("parent=06").body("items.findAll { it.kind == 'province' || it.kind == 'prefecture' }", hasSize(9));
    }

    @Test
    void aPlaceTellsWhatItLiesWithin() {
        read("06.141.01.00", "2026-01-01")
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("name.fr", equalTo("Casablanca-Anfa"))
                .body("name.ar", equalTo("الدار البيضاء-أنفا"))
                .body("within.code", contains("06", "06.141"))
                .body("within[0].name.fr", equalTo("Casablanca-Settat"))
                .body("confidence", equalTo("O2"))
                .body("validFromConfidence", equalTo("I"));
        read("06.141.01.00", "2015-02-19").statusCode(404);
        read("13", "2026-01-01").statusCode(404);
        read("nonsense", "2026-01-01").statusCode(404);
        read("06", "yesterday").statusCode(400).body("errors.pointer", contains("/on"));
    }

    @Test
    void aPlaceIsFoundByItsNameInEitherScript() {
        list("name=sale").body("items.code", hasItem("04.441"));
        list("name=Béni").body("items.name.fr", hasItem("Béni Mellal"));
        list("name=السراغنة").body("items.code", contains("07.191"));
        list("name=nowhere").body("items", empty());
        list("name=---").statusCode(400).body("errors.pointer", contains("/name"));
        list("kind=village").statusCode(400).body("errors.pointer", contains("/kind"));
        list("parent=6").statusCode(400).body("errors.pointer", contains("/parent"));
    }

    @Test
    void aListComesInPages() {
        String token = TestTokens.of("auditor");
        ValidatableResponse page = given().auth()
                .oauth2(token)
                .get("/v1/places?kind=region&limit=10")
                .then();
        page.body("items", hasSize(10)).header("Link", containsString("rel=\"next\""));
        String next = page.extract().path("next");
        given().auth()
                .oauth2(token)
                .get("/v1/places?kind=region&limit=10&cursor=" + next)
                .then()
                .body("items.code", contains("11", "12"));
    }

    @Test
    void whatAPlaceWasStaysOnRecord() {
        record(place("01.511.05", "cercle", "01.511", "Tanger", "2020-01-01")).statusCode(201);
        record(place("01.511.03", "cercle", "01.511", "Assilah", "2020-01-01")).statusCode(201);
        record(commune("01.511.05.19", "01.511.05", "Hjar Ennhal", "2020-01-01"))
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .header("Location", endsWith("/v1/places/01.511.05.19"));
        record(commune("01.511.05.19", "01.511.05", "Hjar Ennhal", "2020-01-01"))
                .statusCode(409)
                .body("code", equalTo("place-code-taken"));

        change(commune("01.511.05.19", "01.511.05", "Hajar An-Nahl", "2022-07-01"), "\"0\"")
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("validFrom", equalTo("2022-07-01"));
        change(commune("01.511.05.19", "01.511.03", "Hajar An-Nahl", "2024-01-01"), "\"0\"")
                .statusCode(412);
        change(commune("01.511.05.19", "01.511.03", "Hajar An-Nahl", "2024-01-01"), "\"1\"")
                .statusCode(200);

        read("01.511.05.19", "2019-12-31").statusCode(404);
        read("01.511.05.19", "2022-06-30")
                .body("name.fr", equalTo("Hjar Ennhal"))
                .body("validUntil", equalTo("2022-07-01"));
        read("01.511.05.19", "2023-12-31")
                .body("name.fr", equalTo("Hajar An-Nahl"))
                .body("parent", equalTo("01.511.05"));
        read("01.511.05.19", "2024-01-01").body("within.code", contains("01", "01.511", "01.511.03"));
        list("parent=01.511.05&on=2023-01-01").body("items.code", contains("01.511.05.19"));
        list("parent=01.511.05&on=2025-01-01").body("items", empty());

        close("01.511.03", "2025-01-01", "\"0\"").statusCode(409).body("code", equalTo("places-still-within"));
        close("01.511.05", "2023-01-01", "\"0\"").statusCode(409).body("errors.pointer", contains("/from"));
        close("01.511.05.19", "2026-01-01", "\"2\"").statusCode(204);
        read("01.511.05.19", "2025-12-31").statusCode(200).body("validUntil", equalTo("2026-01-01"));
        read("01.511.05.19", "2026-01-01").statusCode(404);
    }

    @Test
    void whatCannotBeIsRefusedWithItsField() {
        refused(place("02.411.03", "cercle", "02.999", "Nord", "2020-01-01"), "unknown-parent", "/parent");
        refused(place("02.411.03", "cercle", "02.411", "Nord", "2010-01-01"), "unknown-parent", "/parent");
        refused(place("02.411.03", "cercle", "02", "Nord", "2020-01-01"), "parent-not-admissible", "/parent");
        refused(place("02.411.03", "cercle", null, "Nord", "2020-01-01"), "parent-not-admissible", "/parent");
        refused(place("02.411.03", "cercle", "02.381", "Nord", "2020-01-01"), "parent-elsewhere", "/parent");
        refused(place("02.412", "cercle", "02.411", "Nord", "2020-01-01"), "code-does-not-fit-kind", "/code");
        refused(place("02.411.01.01", "commune", "02.411", "Oujda", "2020-01-01"), "area-required", "/area");
        Map<String, Object> nameless = new HashMap<>(place("02.411.03", "cercle", "02.411", "Nord", "2020-01-01"));
        nameless.put("name", Map.of("fr", "Nord"));
        record(nameless).statusCode(400).body("errors.pointer", contains("/name/ar"));
        Map<String, Object> other = place("02.411.03", "cercle", "02.411", "Nord", "2020-01-01");
        change(other, "\"0\"").statusCode(404);
        given().auth()
                .oauth2(Atlas.OPERATOR)
                .contentType("application/json")
                .body(other)
                .put("/v1/places/02.411")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/code"));
    }

    @Test
    void theDatabaseItselfRefusesTwoAnswersForOneDay() {
        String overlapping = """
            INSERT INTO place_period SELECT code, '[2020-01-01,2021-01-01)', kind, parent, area, name_ar, name_fr, key_ar,
                                            key_fr, source, confidence
              FROM place_period WHERE code = '12'
            """;
        RuntimeException refused = assertThrows(
                RuntimeException.class,
                () -> pool.query(overlapping).execute().await().indefinitely());
        assertTrue(String.valueOf(refused.getMessage()).contains("place_period_pkey"));
    }

    /** Whatever is said in whatever order, each day answers what was said last of it. */
    @Test
    void eachDayAnswersWhatWasSaidLast() {
        String code = "08.587.03";
        record(place(code, "cercle", "08.587", "first", "2020-01-01")).statusCode(201);
        LocalDate start = LocalDate.of(2020, 1, 1);
        NavigableMap<LocalDate, String> said = new TreeMap<>(Map.of(start, "first"));
        Random random = new Random(4);
        for (int version = 0; version < 25; version++) {
            LocalDate from = start.plusDays(random.nextInt(40));
            said.tailMap(from, true).clear();
            String etag = "\"" + version + "\"";
            if (random.nextInt(4) == 0) {
                said.put(from, "");
                close(code, from.toString(), etag).statusCode(204);
            } else {
                said.put(from, "name " + (char) ('a' + version));
                change(place(code, "cercle", "08.587", said.get(from), from.toString()), etag)
                        .statusCode(200);
            }
        }
        for (LocalDate day = start; day.isBefore(start.plusDays(45)); day = day.plusDays(1)) {
            Map.Entry<LocalDate, String> expected = said.floorEntry(day);
            ValidatableResponse found = read(code, day.toString());
            if (expected == null || expected.getValue().isEmpty()) {
                found.statusCode(404);
            } else {
                found.statusCode(200).body("name.fr", equalTo(expected.getValue()));
            }
        }
    }

    private static void refused(Map<String, Object> place, String code, String pointer) {
        record(place).statusCode(422).body("code", equalTo(code)).body("errors.pointer", contains(pointer));
    }
}
