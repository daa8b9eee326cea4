package org.sijil.social.imports;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sijil.social.Homes.member;
import static org.sijil.social.Homes.request;
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
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sijil.social.Answers;
import org.sijil.social.Eventually;
import org.sijil.social.Homes;
import org.sijil.social.Population;
import org.sijil.social.Population.Person;
import org.sijil.social.PopulationStub;
import org.sijil.testing.Imports;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestPeople;

/** In tests four rows are a part, so that these files have several. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
@WithTestResource(PopulationStub.class)
class ImportTest {

    @Inject
    Pool pool;

    @Test
    void everyRowBecomesAHouseholdLikeOneThatIsRegisteredAlone() {
        List<Family> families = families(9);

        JsonPath done = done(send(lines(rows(families))));

        assertEquals(9, done.getInt("registered"), done::prettify);
        for (Family family : families) {
            Family twin = new Family();
            String alone =
                    Homes.register(twin.request).statusCode(201).extract().path("id");
            JsonPath found = householdOf(family.mother);
            assertEquals(told(alone), told(found.getString("id")));
            assertEquals(traces(alone), traces(found.getString("id")));
        }
    }

    @Test
    void theSameFileAgainChangesNothing() {
        String file = lines(rows(families(5)));
        assertEquals(5, done(send(file)).getInt("registered"));
        long before = writings();

        JsonPath again = done(send(file));

        assertEquals(0, again.getInt("registered"));
        assertEquals(5, again.getInt("unchanged"));
        assertEquals(0, again.getInt("refused"));
        assertEquals(before, writings());
    }

    @Test
    void aRegistryThatIsDownIsWaitedForAndNothingIsLost() {
        ValidatableResponse taken;
        try {
            Population.feels("503");
            taken = send(lines(rows(families(9))));
            String tries = "job_attempt WHERE outcome = 'race' AND job = '"
                    + taken.statusCode(202).extract().path("job") + "'";
            Eventually.holds(() -> count(tries) > 7);
            Population.feels("garbled");
            long before = count(tries);
            Eventually.holds(() -> count(tries) > before + 3);
        } finally {
            Population.feels("well");
        }

        JsonPath done = done(taken);
        assertEquals(9, done.getInt("registered"), done::prettify);
        assertEquals(0, done.getInt("refused"));
    }

    @Test
    void aDryRunSaysTheSameAndWritesNothing() {
        List<Family> families = families(6);
        List<Map<String, Object>> rows = new ArrayList<>(rows(families));
        rows.add(1, row(key(), request(member(families.get(0).mother, "head"))));
        rows.add(2, row(key(), request(member(Population.woman(30), "spouse"))));
        long before = writings() + count("import_key");

        JsonPath dry = done(send("application/x-ndjson", bytes(lines(rows)), "true"));

        assertEquals(6, dry.getInt("registered"), dry::prettify);
        assertEquals(2, dry.getInt("refused"));
        assertTrue(dry.getBoolean("dryRun"));
        assertEquals(before, writings() + count("import_key"));
        JsonPath real = done(send(lines(rows)));
        assertEquals(6, real.getInt("registered"));
        assertEquals(
                errors(dry, "en").getList("items.rowKey"), errors(real, "en").getList("items.rowKey"));
    }

    @Test
    void whatIsWrongIsToldByLineAndFieldAndHoldsNothingOfTheRow() {
        Person married = Population.woman(40);
        Homes.registered(member(married, "head"));
        Person dead = Population.man(70);
        Population.isDead(dead);
        Person head = Population.man(50);
        Map<String, Object> nowhere = request(member(Population.man(51), "head"));
        nowhere.put("address", Map.of("territory", "06.999", "area", "urban"));
        Map<String, Object> rich = request(member(Population.man(52), "head"));
        rich.put("declaration", Answers.of("adultsEarning", 2));
        Map<String, Object> crowd = request();
        crowd.put(
                "members",
                IntStream.range(0, 61)
                        .mapToObj(place -> member(head, place == 0 ? "head" : "child"))
                        .toList());
        Map<String, Object> stranger = member(head, "head");
        stranger.put("idcs", TestPeople.idcs());
        String broken = key();
        String file = lines(List.of(
                        row(broken, request(stranger)),
                        row(key(), request(member(head, "head"), member(dead, "other"))),
                        row(key(), request(member(head, "head"), member(married, "spouse"))),
                        row(key(), request(member(head, "spouse"))),
                        row(key(), nowhere),
                        row(key(), rich),
                        row(key(), crowd),
                        row("", request(member(head, "head")))))
                + "{\"rowKey\": \"half\n"
                + "{\"rowKey\": \"x\", \"Amina Alaoui\": 1}\n";

        JsonPath done = done(send(file));
        JsonPath errors = errors(done, "fr");

        assertEquals(0, done.getInt("registered"), errors::prettify);
        assertEquals(10, done.getInt("refused"));
        assertEquals(broken, errors.getString("items[0].rowKey"));
        assertEquals(
                List.of(
                        "unknown-member",
                        "dead-member",
                        "member-in-another-household",
                        "one-head-required",
                        "unknown-place",
                        "more-than-adults",
                        "size",
                        "invalid-row-key",
                        "malformed-body",
                        "unknown-field"),
                errors.getList("items.code"),
                errors::prettify);
        assertEquals(
                List.of(
                        "/members/0/idcs",
                        "/members/1/idcs",
                        "/members/1/idcs",
                        "/members",
                        "/address/territory",
                        "/declaration/adultsEarning",
                        "/members",
                        "/rowKey",
                        "",
                        ""),
                errors.getList("items.pointer"));
        String everything = errors.prettify() + csv(done);
        assertFalse(
                everything.contains(married.idcs()) || everything.contains("Amina") || everything.contains(dead.idcs()),
                everything);
    }

    @Test
    void nobodyIsInTwoRows() {
        Person wanted = Population.woman(30);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int turn = 0; turn < 9; turn++) {
            rows.add(row(key(), request(member(Population.man(40), "head"), member(wanted, "sibling"))));
        }

        JsonPath done = done(send(lines(rows)));

        assertEquals(1, done.getInt("registered"), done::prettify);
        assertEquals(8, done.getInt("refused"));
        assertTrue(errors(done, "en").getList("items.pointer").stream().allMatch("/members/1/idcs"::equals));
        assertEquals(
                1,
                pool.preparedQuery("SELECT 1 FROM membership WHERE person = $1 AND valid_until IS NULL")
                        .executeAndAwait(Tuple.of(wanted.id()))
                        .size());
    }

    @Test
    void aKeyStandsForOneRow() {
        String key = key();
        List<Map<String, Object>> rows = new ArrayList<>();
        rows.add(row(key, new Family().request));
        rows.addAll(rows(families(4)));
        rows.add(row(key, new Family().request));

        JsonPath repeated = done(send(lines(rows)));
        JsonPath reused = done(send(lines(List.of(row(key, new Family().request)))));

        assertEquals(5, repeated.getInt("registered"));
        assertEquals(List.of("row-key-repeated"), errors(repeated, "en").getList("items.code"));
        assertEquals(List.of("row-key-reused"), errors(reused, "en").getList("items.code"));
    }

    @Test
    void aSpreadsheetIsReadByTheNamesOfItsColumns() {
        Person head = Population.woman(40);
        Person son = Population.man(10);
        Map<String, Object> answers = Answers.of("rooms", 3, "yearlyButane", "1200.50", "computer", true);
        List<String> asked = List.copyOf(answers.keySet());
        String header = "rowKey;address.territory;address.area;address.line;members.0.idcs;members.0.relation;"
                + "members.1.idcs;members.1.relation;declaration."
                + String.join(";declaration.", asked);
        String said = String.join(
                ";",
                asked.stream().map(name -> String.valueOf(answers.get(name))).toList());
        String row = key() + ";06.141.01.00;urban;\"12; rue Ibn Sina\";" + head.idcs() + ";head;" + son.idcs()
                + ";child;" + said;
        String gap = key() + ";06.141.01.00;urban;;;;" + Population.man(33).idcs() + ";head;" + said;
        String wrong =
                key() + ";06.141.01.00;urban;;" + Population.man(34).idcs() + ";head;;;" + said.replace("true", "oui");

        JsonPath done = done(send(
                "text/csv; charset=utf-8",
                bytes("\uFEFF" + header + "\r\n" + gap + "\r\n" + row + "\r\n" + wrong + "\r\n\r\n"),
                "false"));

        assertEquals(1, done.getInt("registered"), () -> errors(done, "en").prettify());
        JsonPath found = householdOf(head);
        assertEquals("12; rue Ibn Sina", found.getString("address.line"));
        assertEquals(List.of("head", "child"), found.getList("members.relation"));
        assertTrue(found.getString("score.value") != null, found::prettify);
        assertEquals("/declaration/computer", errors(done, "en").getString("items[-1].pointer"));
        assertEquals(List.of(2, 2, 4), errors(done, "en").getList("items.line"));
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
        long before = count("household_import");

        csvFile("rowKey,members.60.idcs")
                .statusCode(400)
                .body("code", equalTo("unknown-column"))
                .body("errors[0].pointer", equalTo("/header/1"));
        csvFile("rowKey,declaration.members").statusCode(400).body("code", equalTo("unknown-column"));
        csvFile("address.line").statusCode(400).body("code", equalTo("row-key-column-required"));
        send("application/json", bytes("{}"), "false").statusCode(415);
        send("application/x-ndjson", bytes("{}"), "yes").statusCode(400);

        assertEquals(before, count("household_import"));
    }

    @Test
    void whatIsNoTextOrTooLongSpoilsItsOwnRowOnlyAndAKeyIsNoFormula() {
        byte[] latin1 =
                ("{\"rowKey\": \"" + key() + "\", \"address\": \"\u00e9\"}\n").getBytes(StandardCharsets.ISO_8859_1);
        byte[] large = bytes("{\"rowKey\": \"" + "x".repeat(70_000) + "\"}\n");
        byte[] right = bytes(lines(List.of(row(key(), new Family().request))));
        byte[] formula = bytes(lines(List.of(row("=HYPERLINK(1)" + key(), Map.of()))));

        JsonPath done = done(send("application/x-ndjson", joined(latin1, large, right, formula), "false"));

        assertEquals(1, done.getInt("registered"));
        assertEquals(3, done.getInt("refused"));
        assertEquals(
                List.of("not-utf-8", "row-too-long"),
                errors(done, "en").getList("items.code").subList(0, 2));
        assertTrue(csv(done).contains("\n4,'=HYPERLINK(1)"), csv(done));
    }

    @Test
    void twoWhoSendTheSameFileAtOnceEnterEachHouseholdOnce() {
        String file = lines(rows(families(40)));

        List<JsonPath> both =
                Stream.of(send(file), send(file)).parallel().map(Imports::done).toList();

        assertEquals(40, both.get(0).getInt("registered") + both.get(1).getInt("registered"));
        assertEquals(40, both.get(0).getInt("unchanged") + both.get(1).getInt("unchanged"));
    }

    @Test
    void whoeverKillsTheWorkersLosesAndDoublesNothing() {
        List<Family> families = families(120);
        var taken = send(lines(rows(families)));

        for (int kill = 0; kill < 3; kill++) {
            pool.query("""
                    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                    WHERE datname = current_database() AND pid <> pg_backend_pid() AND xact_start IS NOT NULL
                      AND application_name LIKE 'PostgreSQL JDBC%'
                    """).executeAndAwait();
        }

        assertEquals(120, done(taken).getInt("registered"));
        UUID[] mothers = families.stream().map(family -> family.mother.id()).toArray(UUID[]::new);
        assertEquals(
                120,
                pool.preparedQuery("SELECT DISTINCT household FROM membership WHERE person = ANY ($1)")
                        .executeAndAwait(Tuple.of(mothers))
                        .size());
        assertEquals(
                0,
                count("import_part WHERE content IS NOT NULL AND import = '"
                        + taken.extract().path("id") + "'"));
    }

    /** What can be read of a household but for who, when and under which code. */
    private static List<Object> told(String household) {
        JsonPath read = Homes.read(household).statusCode(200).extract().jsonPath();
        return List.of(
                read.getString("score.value"),
                read.getList("members.relation"),
                read.getList("members.sex"),
                read.getMap("address"),
                read.getInt("version"),
                read.getBoolean("declarationDue"),
                breakdown(household));
    }

    /** Kept for one that is registered alone, and computed for one of a file. */
    private static List<Map<String, String>> breakdown(String household) {
        return given().auth()
                .oauth2(Homes.AGENT)
                .get("/v1/households/" + household + "/score")
                .then()
                .statusCode(200)
                .extract()
                .path("breakdown");
    }

    /** How many rows beside the household's own the register keeps of it. */
    private List<Long> traces(String household) {
        return Stream.of(
                        "membership WHERE household = $1 AND recorded_at IS NOT NULL",
                        "membership_history WHERE household = $1 AND superseded_at IS NULL",
                        "household_place WHERE household = $1",
                        "declaration WHERE household = $1 AND declared_by <> '' AND channel = 'centre'",
                        "score WHERE household = $1 AND cause = 'declaration'",
                        "household WHERE id = $1 AND declaration_expires_on > declared_on AND changes = 0",
                        "feed_event WHERE subject = $1 AND type = 'household.updated'",
                        "audit_entry WHERE subject = $1 AND action = 'household.registered'")
                .map(table -> count(table, household))
                .toList();
    }

    private long count(String table, String household) {
        return pool.preparedQuery("SELECT count(*) FROM " + table)
                .executeAndAwait(Tuple.of(UUID.fromString(household)))
                .iterator()
                .next()
                .getLong(0);
    }

    /** All that somebody could be told by. */
    private long writings() {
        return Stream.of("household", "membership", "declaration", "score", "feed_event WHERE type LIKE 'household%'")
                .mapToLong(this::count)
                .sum();
    }

    private long count(String table) {
        return pool.query("SELECT count(*) FROM " + table)
                .executeAndAwait()
                .iterator()
                .next()
                .getLong(0);
    }

    private static JsonPath householdOf(Person person) {
        return given().auth()
                .oauth2(Homes.AGENT)
                .contentType("application/json")
                .body(Map.of("idcs", person.idcs()))
                .post("/v1/households/search")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .setRootPath("items[0]");
    }

    private static ValidatableResponse csvFile(String header) {
        return send("text/csv", bytes(header + "\n1,2\n"), "false");
    }

    private static String csv(JsonPath done) {
        return given().auth()
                .oauth2(Imports.OPERATOR)
                .get("/v1/imports/" + done.get("id") + "/errors.csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static List<Family> families(int count) {
        return Stream.generate(Family::new).limit(count).toList();
    }

    private static List<Map<String, Object>> rows(List<Family> families) {
        return families.stream().map(family -> row(key(), family.request)).toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Stream.of(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    /** A mother, a father and a child, who have answered the questionnaire. */
    private static final class Family {

        private final Person mother = Population.woman(40);
        private final Map<String, Object> request;

        Family() {
            request = new HashMap<>(Homes.request(
                    member(mother, "head"),
                    member(Population.man(45), "spouse"),
                    member(Population.woman(9), "child")));
            request.put("declaration", Answers.of("rooms", 3, "adultsEarning", 1, "publicPupils6To14", 1));
        }
    }
}
