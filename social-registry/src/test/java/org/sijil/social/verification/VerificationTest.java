package org.sijil.social.verification;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.sijil.social.Homes.member;
import static org.sijil.social.Population.man;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.core.Vertx;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijil.commons.database.JsonText;
import org.sijil.social.Answers;
import org.sijil.social.Eventually;
import org.sijil.social.Homes;
import org.sijil.social.Population;
import org.sijil.social.Population.Person;
import org.sijil.social.PopulationStub;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestTokens;

/** Partner bodies are asked as little as possible, lose nothing by being down, and change no score. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
@WithTestResource(PopulationStub.class)
class VerificationTest {

    /** For a body that never answers. */
    private static final Duration BRIEF = Duration.ofMillis(500);

    /** A body that does answer is heard however slow the machine is. */
    private static final Duration LONG = Duration.ofSeconds(30);

    @Inject
    Clock clock;

    @Inject
    JsonText text;

    @Inject
    ObjectMapper json;

    @Inject
    Vertx vertx;

    @TempDir
    Path folder;

    private final StandInBody telecoms = new StandInBody();
    private final Person head = man(40);
    private final String contract = "T-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void open() throws IOException {
        telecoms.open();
    }

    @AfterEach
    void close() {
        telecoms.close();
    }

    @Test
    void whatIsDownLosesNothingAndWhatIsFoundIsKept() throws Throwable {
        String household = household();
        String score = declared(household);
        for (String mood : List.of("down", "garbage", "silent", "another", "endless")) {
            telecoms.feels(mood);
            run(rounds(VerificationConfig.Via.REST, BRIEF));
            latest(household).body("provenance.source", contains("declared"));
        }
        VerificationRounds rounds = rounds(VerificationConfig.Via.REST);
        telecoms.feels("well");
        run(rounds);
        int asked = telecoms.asked(contract).size();
        run(rounds);

        assertEquals(asked, telecoms.asked(contract).size());
        latest(household)
                .body("provenance.pointer", contains("", "/fixedTelephone", "/yearlyTelecom"))
                .body("provenance.source", contains("declared", "verified", "verified"))
                .body("provenance[1].finding", equalTo("contradicted"))
                .body("provenance[1].body", equalTo("telecoms"))
                .body("provenance[1].validFrom", equalTo(yesterday().toString()))
                .body("provenance[2].finding", equalTo("confirmed"));
        Homes.read(household).body("score.value", equalTo(score));
        given().auth()
                .oauth2(Homes.AGENT)
                .get("/v1/households/" + household + "/score/explanation")
                .then()
                .statusCode(200)
                .body("raised.findAll { it.unverified == false }.size()", equalTo(1))
                .body("raised.count { it.unverified == true }", greaterThan(0));
        telecoms.asked(contract).forEach(this::requireLittleTold);
    }

    @Test
    void twoReplicasAskOnce() {
        declared(household());
        telecoms.feels("well");
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> quietly(rounds(VerificationConfig.Via.REST))),
                        CompletableFuture.runAsync(() -> quietly(rounds(VerificationConfig.Via.REST))))
                .join();

        assertEquals(2, telecoms.asked(contract).size());
    }

    @Test
    void nobodyIsToldOfADeclarationThatIsReplaced() throws Throwable {
        String household = household();
        declared(household);
        telecoms.feels("down");
        run(rounds(VerificationConfig.Via.REST));
        declared(household);
        telecoms.feels("well");
        run(rounds(VerificationConfig.Via.REST));

        assertEquals(2, telecoms.asked(contract).size());
        latest(household).body("provenance.source", contains("declared", "verified", "verified"));
    }

    @Test
    void aContradictionIsOnTheListOfItsTerritoryUntilTheHouseholdDeclaresAnew() throws Throwable {
        String household = household();
        declared(household);
        telecoms.feels("well");
        run(rounds(VerificationConfig.Via.REST));

        list(Homes.AGENT).body("items.household", hasItem(household));
        list(TestTokens.agent("social-agent", "01")).body("items.household", not(hasItem(household)));
        given().auth()
                .oauth2(Homes.AGENT)
                .get("/v1/contradicted-answers?cursor=xyz")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-cursor"));

        declared(household);
        list(Homes.AGENT).body("items.household", not(hasItem(household)));
    }

    @Test
    void aHouseholdWithSomebodySealedBreaksNobodysList() throws Throwable {
        String hidden = household();
        declared(hidden);
        Person neighbour = man(50);
        String other = Homes.registered(member(neighbour, "head"));
        declared(other);
        telecoms.feels("well");
        run(rounds(VerificationConfig.Via.REST));
        list(Homes.AGENT).body("items.household", hasItems(hidden, other));

        Population.event("record.sealed", head.id(), Map.of());
        Eventually.holds(() -> Homes.read(hidden).extract().statusCode() == 404);

        list(Homes.AGENT).body("items.household", hasItem(other)).body("items.household", not(hasItem(hidden)));
        list(TestTokens.of("auditor")).body("items.household", hasItems(hidden, other));
    }

    @Test
    void filesAreWrittenAndReadOnceAndFaultsAreReported() throws Throwable {
        String household = household();
        declared(household);
        VerificationRounds rounds = rounds(VerificationConfig.Via.FILE);
        run(rounds);
        JsonNode asked = written();
        assertEquals("otherHealthCover", asked.get("question").asText());
        assertFalse(asked.has("value"));
        assertFalse(asked.has("contract"));

        String id = asked.get("id").asText();
        String answer = "{\"id\":\"" + id + "\",\"value\":true,\"on\":\"" + yesterday() + "\"}";
        String stranger = answer.replace(id, UUID.randomUUID().toString());
        String senseless = answer.replace("true", "\"perhaps\"");
        Path answers = folder.resolve("social-security-funds/answers/first.ndjson");
        Files.writeString(answers, String.join("\n", answer, answer, "{not json", stranger, senseless, ""));
        run(rounds);
        run(rounds);

        latest(household)
                .body("provenance.pointer", contains("", "/otherHealthCover"))
                .body("provenance[1].finding", equalTo("contradicted"));
        List<String> report = Files.readAllLines(folder.resolve("social-security-funds/reports/first.ndjson"));
        assertEquals(4, report.size());
        List<String> reasons = new ArrayList<>();
        for (String line : report) {
            reasons.add(json.readTree(line).get("row").asInt() + " "
                    + json.readTree(line).get("reason").asText());
        }
        assertEquals(List.of("2 answered-before", "3 unreadable", "4 never-asked", "5 unreadable"), reasons);
    }

    private JsonNode written() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("social-security-funds/requests"))) {
            for (Path file : files.toList()) {
                for (String line : Files.readAllLines(file)) {
                    if (line.contains(head.idcs())) {
                        return json.readTree(line);
                    }
                }
            }
        }
        throw new AssertionError("The household was not asked about");
    }

    private void requireLittleTold(JsonNode asked) {
        assertEquals(contract, asked.get("contract").asText());
        assertFalse(asked.has("numbers"));
        assertEquals(asked.get("question").asText().equals("yearlyTelecom"), asked.has("value"));
    }

    private String household() {
        return Homes.registered(member(head, "head"));
    }

    private String declared(String household) {
        Map<String, Object> form = Answers.of("fixedTelephone", true, "yearlyTelecom", "1200.00");
        form.put("contracts", Map.of("telecomContract", contract));
        return Homes.declare(household, form).statusCode(201).extract().path("score.value");
    }

    private static ValidatableResponse latest(String household) {
        return given().auth()
                .oauth2(Homes.AGENT)
                .get("/v1/households/" + household + "/declarations/latest")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse list(String agent) {
        return given().auth()
                .oauth2(agent)
                .get("/v1/contradicted-answers?limit=200")
                .then()
                .statusCode(200);
    }

    private static LocalDate yesterday() {
        return Population.today().minusDays(1);
    }

    private static void run(VerificationRounds rounds) throws Throwable {
        VertxContextSupport.subscribeAndAwait(rounds::run);
    }

    private static void quietly(VerificationRounds rounds) {
        try {
            run(rounds);
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The rounds of one replica that asks one body; there is no such body in the configuration of tests. */
    private VerificationRounds rounds(VerificationConfig.Via via) {
        return rounds(via, LONG);
    }

    private VerificationRounds rounds(VerificationConfig.Via via, Duration patience) {
        String body = via == VerificationConfig.Via.REST ? "telecoms" : "social-security-funds";
        Given config = new Given(
                Map.of(body, new GivenWay(via, Optional.of(telecoms.address()))), Optional.of(folder), patience);
        VerificationRows rows = new VerificationRows(config, clock);
        Findings findings = new Findings(rows);
        return new VerificationRounds(
                new Bodies(config, clock),
                new VerificationPlan(text, clock),
                rows,
                new RestBody(config, text, json, clock),
                new BodyFiles(config, rows, findings, vertx, text, json, clock),
                findings);
    }

    private record Given(Map<String, Way> bodies, Optional<Path> folder, Duration patience)
            implements VerificationConfig {

        @Override
        public List<String> shipped() {
            return List.of("ma-2026");
        }

        @Override
        public Optional<Path> rules() {
            return Optional.empty();
        }

        @Override
        public Duration pause() {
            return Duration.ZERO;
        }
    }

    private record GivenWay(VerificationConfig.Via via, Optional<URI> url) implements VerificationConfig.Way {

        @Override
        public Optional<String> token() {
            return Optional.of("secret");
        }
    }
}
