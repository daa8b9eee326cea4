package org.sijil.population.imports;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sijil.population.Registry.AGENT;
import static org.sijil.population.Registry.RABAT;
import static org.sijil.population.Registry.adult;
import static org.sijil.population.Registry.as;
import static org.sijil.population.Registry.foreigner;
import static org.sijil.population.Registry.living;
import static org.sijil.population.Registry.register;
import static org.sijil.population.Registry.reportDeath;
import static org.sijil.population.Registry.someone;
import static org.sijil.population.Registry.with;
import static org.sijil.testing.Imports.done;
import static org.sijil.testing.Imports.errors;
import static org.sijil.testing.Imports.key;
import static org.sijil.testing.Imports.lines;
import static org.sijil.testing.Imports.row;
import static org.sijil.testing.Imports.send;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sijil.population.Registry.Registered;
import org.sijil.testing.Imports;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestPeople;

/** In tests four rows are a part, so that these files have several. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
class ImportTest {

    @Inject
    Pool pool;

    @Test
    void everyRowBecomesAPersonLikeOneWhoIsRegisteredAlone() {
        List<Map<String, Object>> people =
                Stream.generate(() -> adult()).limit(9).toList();

        JsonPath done = done(send(lines(keyed(people))));

        assertEquals(9, done.getInt("registered"));
        for (Map<String, Object> person : people) {
            JsonPath found = byCard(person);
            Registered twin = someone();
            assertEquals(person.get("familyName"), found.getMap("familyName"));
            assertEquals("active", found.getString("status"));
            assertEquals(traces(twin.id()), traces(found.getString("id")));
        }
    }

    @Test
    void theSameFileAgainChangesNothing() {
        String file = lines(keyed(List.of(adult(), adult(), foreigner(), adult(), adult())));
        assertEquals(5, done(send(file)).getInt("registered"));
        long before = count("person");

        JsonPath again = done(send(file));

        assertEquals(0, again.getInt("registered"));
        assertEquals(5, again.getInt("unchanged"));
        assertEquals(0, again.getInt("refused"));
        assertEquals(before, count("person"));
    }

    @Test
    void aDryRunSaysTheSameAndWritesNothing() {
        Map<String, Object> twice = adult();
        List<Map<String, Object>> rows = new ArrayList<>(keyed(List.of(adult(), adult(), adult(), adult(), twice)));
        rows.add(row(key(), with(adult(), "cnie", twice.get("cnie"))));
        rows.add(row(key(), with(adult(), "sex", "other")));
        rows.add(row(key(), child(rows.get(0))));
        long before = count("person") + count("feed_event") + count("import_key");

        JsonPath dry = done(send("application/x-ndjson", bytes(lines(rows)), "true"));

        assertEquals(6, dry.getInt("registered"));
        assertEquals(2, dry.getInt("refused"));
        assertTrue(dry.getBoolean("dryRun"));
        assertEquals(before, count("person") + count("feed_event") + count("import_key"));
        JsonPath real = done(send(lines(rows)));
        assertEquals(6, real.getInt("registered"));
        assertEquals(
                errors(dry, "en").getList("items.rowKey"), errors(real, "en").getList("items.rowKey"));
    }

    @Test
    void whatIsWrongIsToldByLineAndFieldAndHoldsNothingOfTheRow() {
        Registered known = someone();
        String broken = key();
        String file = lines(List.of(
                        row("k-" + key(), adult()),
                        row(broken, with(adult(), "birthDate", "1850-01-01")),
                        row(key(), with(adult(), "cnie", known.cnie())),
                        row(key(), with(adult(), "familyName", Map.of("fr", "\u0634\u0634"))),
                        row("", adult())))
                + "{\"rowKey\": \"half\n"
                + "{\"rowKey\": \"x\", \"Amina Alaoui\": 1, \"sex\": \"female\"}\n";

        JsonPath done = done(send(file));
        JsonPath errors = errors(done, "fr");

        assertEquals(1, done.getInt("registered"));
        assertEquals(6, done.getInt("refused"));
        assertEquals(List.of(2, 3, 4, 5, 6, 7), errors.getList("items.line"));
        assertEquals(broken, errors.getString("items[0].rowKey"));
        assertEquals("/birthDate", errors.getString("items[0].pointer"));
        assertEquals(
                List.of(
                        "birth-date-too-early",
                        "cnie-already-registered",
                        "name-not-latin",
                        "invalid-row-key",
                        "malformed-body",
                        "unknown-field"),
                errors.getList("items.code"));
        assertEquals("/familyName/fr", errors.getString("items[2].pointer"));
        assertTrue(errors.getString("items[0].detail").contains("antérieure"), errors::prettify);
        String everything = errors.prettify() + csv(done);
        assertFalse(everything.contains(known.cnie()) || everything.contains("Amina"), everything);
    }

    @Test
    void aKeyIsNoFormulaInAFile() {
        JsonPath done = done(send(lines(List.of(row("=HYPERLINK(1)" + key(), with(adult(), "sex", null))))));

        assertTrue(csv(done).contains("\n1,'=HYPERLINK(1)"), csv(done));
    }

    @Test
    void theErrorsComeAsAFileToo() {
        JsonPath done = done(send(lines(List.of(row("a,\"b\" " + key(), with(adult(), "sex", null))))));

        List<String> csv = csv(done).lines().toList();

        assertEquals("line,rowKey,pointer,code,detail,duplicateCase", csv.get(0));
        assertEquals(2, csv.size());
        assertTrue(csv.get(1).startsWith("1,\"a,\"\"b\"\" "), csv.get(1));
        assertTrue(csv.get(1).contains("/sex,not-null,"), csv.get(1));
    }

    @Test
    void aSpreadsheetIsReadByTheNamesOfItsColumns() {
        Map<String, Object> person = adult();
        Map<?, ?> given = Objects.requireNonNull((Map<?, ?>) person.get("givenName"));
        String header = "rowKey;givenName.ar;givenName.fr;familyName.fr;sex;birthDate;nationality;cnie;"
                + "address.territory;address.area;address.line;email";
        String row = key() + ";" + given.get("ar") + ";" + given.get("fr") + ";Z\u00e9roual;female;1988-03-08;MA;"
                + person.get("cnie") + ";06.141.01.30;urban;\"12; rue Ibn Sina\";";
        String unclosed = key() + ";;X;Y;female;1988-03-08;MA;AB1;06.141;urban;\"12;";

        JsonPath done = done(send(
                "text/csv; charset=utf-8",
                bytes("\uFEFF" + header + "\r\n" + unclosed + "\r\n" + row + "\r\n\r\n"),
                "false"));

        assertEquals(1, done.getInt("registered"), done::prettify);
        assertEquals(List.of(2), errors(done, "en").getList("items.line"));
        assertEquals("malformed-row", errors(done, "en").getString("items[0].code"));
        assertEquals("12; rue Ibn Sina", byCard(person).getString("address.line"));
        assertEquals("Z\u00e9roual", byCard(person).getString("familyName.fr"));
    }

    @Test
    void filesAreListedTheNewestFirst() {
        String first = done(send(lines(List.of(Map.of("rowKey", key()))))).getString("id");
        String second = done(send(lines(List.of(Map.of("rowKey", key()))))).getString("id");

        JsonPath page = Imports.get("/v1/imports?limit=1");

        assertEquals(List.of(second), page.getList("items.id"));
        assertEquals(1, page.getInt("items[0].refused"));
        JsonPath next = Imports.get("/v1/imports?limit=1&cursor=" + page.getString("next"));
        assertEquals(List.of(first), next.getList("items.id"));
    }

    @Test
    void aHeaderThatCannotBeIsRefusedBeforeAnythingIsKept() {
        long before = count("person_import");

        csvFile("rowKey,nom,nom")
                .statusCode(400)
                .body("code", equalTo("unknown-column"))
                .body("errors[0].pointer", equalTo("/header/1"));
        csvFile("rowKey,sex,sex").statusCode(400).body("code", equalTo("repeated-column"));
        csvFile("sex").statusCode(400).body("code", equalTo("row-key-column-required"));
        send("application/json", bytes("{}"), "false").statusCode(415);
        send("application/x-ndjson", bytes("{}"), "yes").statusCode(400);

        assertEquals(before, count("person_import"));
    }

    @Test
    void whatIsNoTextOrTooLongSpoilsItsOwnRowOnly() {
        byte[] latin1 =
                ("{\"rowKey\": \"" + key() + "\", \"email\": \"\u00e9\"}\n").getBytes(StandardCharsets.ISO_8859_1);
        byte[] large = bytes("{\"rowKey\": \"" + "x".repeat(20_000) + "\"}\n");
        byte[] right = bytes(lines(List.of(row(key(), adult()))));

        JsonPath done = done(send("application/x-ndjson", joined(latin1, large, right), "false"));

        assertEquals(1, done.getInt("registered"));
        assertEquals(2, done.getInt("refused"));
        assertEquals(List.of("not-utf-8", "row-too-long"), errors(done, "en").getList("items.code"));
    }

    @Test
    void aChildMayStandBeforeItsGuardianInTheFile() {
        List<Map<String, Object>> rows = new ArrayList<>();
        Map<String, Object> mother = row(key(), adult());
        Map<String, Object> child = row(key(), child(mother));
        Map<String, Object> orphan = row(key(), child(row("nobody " + key(), adult())));
        Map<String, Object> wardOfAChild = row(key(), child(child));
        rows.add(child);
        rows.add(orphan);
        rows.add(wardOfAChild);
        rows.addAll(keyed(List.of(adult(), adult(), adult(), adult(), adult(), adult())));
        rows.add(mother);
        rows.add(row(key(), child(mother)));

        JsonPath done = done(send(lines(rows)));

        assertEquals(9, done.getInt("registered"), done::prettify);
        assertEquals(2, done.getInt("refused"));
        assertEquals(List.of(2, 3), errors(done, "en").getList("items.line"));
        assertEquals("guardian-row-not-registered", errors(done, "en").getString("items[0].code"));
        String id = byCard(mother).getString("id");
        assertEquals(
                2,
                pool.preparedQuery("SELECT 1 FROM person WHERE guardian = $1")
                        .executeAndAwait(Tuple.of(UUID.fromString(id)))
                        .size());
    }

    @Test
    void aKeyStandsForOneRow() {
        String key = key();
        Map<String, Object> first = row(key, adult());
        List<Map<String, Object>> rows = new ArrayList<>(List.of(first));
        rows.addAll(keyed(List.of(adult(), adult(), adult(), adult())));
        rows.add(row(key, adult()));

        JsonPath repeated = done(send(lines(rows)));
        JsonPath reused = done(send(lines(List.of(row(key, adult())))));

        assertEquals(5, repeated.getInt("registered"));
        assertEquals(List.of("row-key-repeated"), errors(repeated, "en").getList("items.code"));
        assertEquals(List.of("row-key-reused"), errors(reused, "en").getList("items.code"));
    }

    @Test
    void anUpdateReplacesWhatMayChangeAndKeepsWhatWas() {
        Registered person = someone();
        Registered dead = someone();
        reportDeath(dead.idcs(), "2026-01-31").statusCode(201);
        Map<String, Object> moved = update(person, living(person.details(), RABAT));
        Map<String, Object> same = update(someone());
        Map<String, Object> nobody = row(key(), person.details());
        nobody.putAll(Map.of("operation", "update", "idcs", TestPeople.idcs()));

        JsonPath done = done(send(lines(List.of(moved, same, update(dead), nobody))));

        assertEquals(1, done.getInt("updated"), done::prettify);
        assertEquals(1, done.getInt("unchanged"));
        assertEquals(
                List.of("person-is-dead", "unknown-idcs"), errors(done, "en").getList("items.code"));
        JsonPath now = byCard(person.body());
        assertEquals(RABAT, now.getString("address.territory"));
        assertEquals(1, now.getInt("version"));
        assertEquals(2, history(person.id()).getList("items").size());
        assertEquals(
                "person.updated",
                text("SELECT type FROM feed_event WHERE subject = $1 ORDER BY id DESC LIMIT 1", person.id()));
        reportDeath(person.idcs(), "2026-02-28").statusCode(201);
        assertEquals(RABAT, byCard(person.body()).getString("address.territory"));
    }

    @Test
    void twoWhoSendTheSameFileAtOnceRegisterEachPersonOnce() throws Exception {
        String file = lines(keyed(Stream.generate(() -> adult()).limit(60).toList()));
        long before = count("person");

        List<JsonPath> both =
                Stream.of(send(file), send(file)).parallel().map(Imports::done).toList();

        assertEquals(60, both.get(0).getInt("registered") + both.get(1).getInt("registered"));
        assertEquals(60, both.get(0).getInt("unchanged") + both.get(1).getInt("unchanged"));
        assertEquals(before + 60, count("person"));
    }

    @Test
    void whoeverKillsTheWorkersLosesAndDoublesNothing() {
        List<Map<String, Object>> people =
                Stream.generate(() -> adult()).limit(200).toList();
        long before = count("person");
        var taken = send(lines(keyed(people)));

        for (int kill = 0; kill < 3; kill++) {
            pool.query("""
                    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                    WHERE datname = current_database() AND pid <> pg_backend_pid() AND xact_start IS NOT NULL
                      AND application_name LIKE 'PostgreSQL JDBC%'
                    """).executeAndAwait();
        }

        assertEquals(200, done(taken).getInt("registered"));
        assertEquals(before + 200, count("person"));
        assertNotEquals(0, count("import_key"));
        assertEquals(
                0,
                count("import_part WHERE content IS NOT NULL AND import = '"
                        + taken.extract().path("id") + "'"));
    }

    @Test
    void aRegisteredCardStopsTheRowAndNotTheFile() {
        Map<String, Object> person = adult();
        register(person).statusCode(201);

        JsonPath done = done(send(lines(keyed(List.of(adult(), person, adult())))));

        assertEquals(2, done.getInt("registered"));
        assertEquals(List.of("cnie-already-registered"), errors(done, "ar").getList("items.code"));
    }

    private static Map<String, Object> child(Map<String, Object> motherRow) {
        Map<String, Object> child = with(with(adult(), "cnie", null), "birthDate", "2016-02-29");
        return with(child, "guardian", Map.of("rowKey", motherRow.get("rowKey"), "relation", "mother"));
    }

    private static Map<String, Object> update(Registered person) {
        return update(person, person.details());
    }

    private static Map<String, Object> update(Registered person, Map<String, Object> details) {
        Map<String, Object> row = new HashMap<>(row(key(), details));
        row.put("operation", "update");
        row.put("idcs", person.idcs());
        return row;
    }

    private static List<Map<String, Object>> keyed(List<Map<String, Object>> people) {
        return people.stream().map(person -> row(key(), person)).toList();
    }

    private static ValidatableResponse csvFile(String header) {
        return send("text/csv", bytes(header + "\n1,2,3\n"), "false");
    }

    private static String csv(JsonPath done) {
        return as(Imports.OPERATOR)
                .get("/v1/imports/" + done.get("id") + "/errors.csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static JsonPath byCard(Map<String, Object> person) {
        return as(AGENT)
                .body(Map.of("cnie", person.get("cnie")))
                .post("/v1/persons/search")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .setRootPath("items[0]");
    }

    private static JsonPath history(String id) {
        return as(AGENT)
                .get("/v1/persons/" + id + "/history")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** How many rows beside the person's own the register keeps of somebody. */
    private List<Long> traces(String id) {
        return Stream.of(
                        "SELECT count(*) FROM person_history WHERE id = $1 AND version = 0",
                        "SELECT count(*) FROM person_trait WHERE person = $1",
                        "SELECT count(*) FROM feed_event WHERE subject = $1 AND type = 'person.registered'",
                        "SELECT count(*) FROM audit_entry WHERE subject = $1 AND action = 'person.registered'")
                .map(sql -> one(sql, id).getLong(0))
                .toList();
    }

    private String text(String sql, String id) {
        return one(sql, id).getString(0);
    }

    private Row one(String sql, String id) {
        return pool.preparedQuery(sql)
                .executeAndAwait(Tuple.of(UUID.fromString(id)))
                .iterator()
                .next();
    }

    private long count(String table) {
        return pool.query("SELECT count(*) FROM " + table)
                .executeAndAwait()
                .iterator()
                .next()
                .getLong(0);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Stream.of(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }
}
