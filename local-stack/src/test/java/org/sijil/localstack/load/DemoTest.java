package org.sijil.localstack.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijil.localstack.nation.SampleNation;
import org.sijil.localstack.state.StackAddress;
import org.sijil.localstack.state.StateDir;
import org.sijil.localstack.state.Trouble;

/** The demo run once, again, days later, and after it was interrupted. */
class DemoTest {

    private static final String EVENING = "2026-11-21T21:10:00Z";
    private static final String NEXT_MORNING = "2026-11-22T08:00:00Z";
    private static final String DAYS_LATER = "2026-12-03T10:00:00Z";
    private static final DemoOptions SMALL = new DemoOptions(40, 2024);

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private StandIn suite;

    @BeforeEach
    void start() throws IOException {
        suite = new StandIn();
    }

    @AfterEach
    void stop() {
        suite.close();
    }

    @Test
    void theSampleGoesInAndTheTableComesOut() {
        suite.registries().lagsBehind(3);

        assertEquals(0, demo(EVENING, SMALL), this::said);

        assertPeople(40);
        assertTrue(said().contains("Direct support: families"), said());
        assertTrue(said().contains("api/me"), said());
        assertTrue(said().contains("A duplicate is caught"), said());
    }

    @Test
    void aChildIsBornAndAHeadDiesOnceForAll() {
        suite.meets(Fault.losesFirstAnswers(call -> call.path().contains("/vital-events")));
        demo(EVENING, SMALL);

        String child = suite.registries().newborns().get(0);
        assertTrue(said().contains("A birth: the child gets the number " + child), said());
        assertTrue(said().contains("A death: the head of another household dies."), said());
        assertTrue(said().contains("22:10:05  population  registration-agent  for registration"), said());
        assertEquals(
                List.of("child"),
                suite.registries().households().stream()
                        .flatMap(home ->
                                StreamSupport.stream(home.path("members").spliterator(), false))
                        .filter(member -> member.path("idcs").asText().equals(child))
                        .map(member -> member.path("relation").asText())
                        .toList());

        suite.forgetCalls();
        demo(NEXT_MORNING, SMALL);

        assertEquals(List.of(), suite.calls(call -> call.path().contains("/vital-events")));
    }

    @Test
    void aHouseholdComplainsAndReadsInArabicWhyItsScoreIsAnother() {
        suite.meets(Fault.losesFirstAnswers(call -> call.path().contains("complaint")));
        demo(EVENING, SMALL);

        assertEquals(
                List.of("/cars", "9.2084344 until 2027-05-21"),
                suite.registries().decisions().stream()
                        .map(decision -> put(decision.path("correction")))
                        .toList());
        assertTrue(said().contains("9.4584 -> 9.1014"), said());
        assertTrue(said().contains("-0.3570  سيارات (قرار)"), said());
        assertTrue(said().contains("  9.4584 -> 9.2084\n  المؤشر المعتمد هو 9.2084344\n"), said());
    }

    private static String put(JsonNode correction) {
        return correction.has("answers")
                ? correction.path("answers").fieldNames().next()
                : correction.at("/score/value").asText() + " until "
                        + correction.at("/score/until").asText();
    }

    @Test
    void aSampleWithoutSuchFamiliesGoesInWithoutEvents() {
        assertEquals(0, demo(EVENING, new DemoOptions(1, 2024)), this::said);

        assertEquals(List.of(), suite.registries().newborns());
    }

    @Test
    void whatIsLoadedIsOnRecordBeforeTheFirstRequest() {
        suite.meets((call, work) -> call.registers() && Files.notExists(new StateDir(folder).loadedSample())
                ? Reply.problem(500, "unexpected")
                : work.get());

        assertEquals(0, demo(EVENING, SMALL), this::said);
    }

    @Test
    void anInterruptedRunGoesOnTheNextMorningWithTheSameDate() {
        suite.meets(failsAfter(70));
        assertEquals(1, demo(EVENING, SMALL));
        assertTrue(said().contains("was refused with 500 unexpected."), said());
        int before = suite.registries().persons().size();

        suite.meets(Fault.NONE);

        assertEquals(0, demo(NEXT_MORNING, SMALL), this::said);
        assertTrue(before > 0 && before < suite.registries().persons().size(), "it was interrupted in the middle");
        assertPeople(40);
    }

    @Test
    void aRunThatWasInterruptedDaysAgoAsksForAReset() {
        suite.meets(failsAfter(70));
        demo(EVENING, SMALL);
        suite.meets(Fault.NONE);
        suite.forgetCalls();

        String said = assertThrows(Trouble.class, () -> demo(DAYS_LATER, SMALL)).getMessage();

        assertTrue(said.contains("2026-11-21") && said.contains("./sijil reset"), said);
        assertEquals(List.of(), suite.calls(call -> true));
    }

    @Test
    void daysLaterNobodyIsRegisteredAnewAndTheNewMonthIsPaid() {
        demo(EVENING, SMALL);
        suite.registries().forgetKeys();
        suite.forgetCalls();

        assertEquals(0, demo(DAYS_LATER, SMALL), this::said);

        assertEquals(List.of(), suite.calls(Call::registers));
        assertTrue(said().contains("nobody is registered anew"), said());
        assertTrue(said().contains("Computing the payments of 2026-12"), said());
        assertPeople(40);
    }

    @Test
    void aMonthIsPaidOnceAndWaitedForWhereItIsStillComputed() {
        demo(EVENING, SMALL);
        suite.registries().lagsBehind(2);

        assertEquals(0, demo(NEXT_MORNING, SMALL), this::said);

        assertTrue(said().contains("An earlier run has computed them"), said());
    }

    @Test
    void moreHouseholdsJoinThoseThatAreInEvenDaysLater() {
        demo(EVENING, SMALL);
        suite.registries().forgetKeys();
        suite.forgetCalls();

        assertEquals(0, demo(DAYS_LATER, new DemoOptions(55, 2024)), this::said);

        assertPeople(55);
        assertEquals(15, suite.calls(call -> call.isFor("/v1/households")).size());
    }

    @Test
    void fewerHouseholdsOrAnotherSeedAreRefusedWithoutTouchingAnything() {
        demo(EVENING, SMALL);
        suite.forgetCalls();
        String expected =
                "This stack holds the 40 households of seed 2024: go on with them by ./sijil demo --households 40 --seed 2024, "
                        + "or delete all data by ./sijil reset first.";

        assertEquals(
                expected,
                assertThrows(Trouble.class, () -> demo(NEXT_MORNING, new DemoOptions(39, 2024)))
                        .getMessage());
        assertEquals(
                expected,
                assertThrows(Trouble.class, () -> demo(NEXT_MORNING, new DemoOptions(40, 7)))
                        .getMessage());
        assertEquals(List.of(), suite.calls(call -> true));
    }

    @Test
    void anIdentityProviderThatIsNotThereIsSaidInTheSameWay() {
        StackAddress address = suite.stack(folder);
        StackAddress lonely = new StackAddress(address.gateway(), URI.create("http://localhost:1"), folder);

        int code = new Demo(Clock.systemUTC(), pause -> {}).run(lonely, SMALL, printer());

        assertEquals(1, code);
        assertTrue(said().contains("Keycloak does not answer at localhost:1"), said());
    }

    @Test
    void aRecordThatCannotBeReadAsksForAReset() throws IOException {
        Files.writeString(new StateDir(folder).loadedSample(), "{\"seed\": 2024, \"on\": \"yesterday\"}");

        String said = assertThrows(Trouble.class, () -> demo(EVENING, SMALL)).getMessage();

        assertTrue(said.contains("./sijil reset"), said);
    }

    @Test
    void theExamplesAreOnePersonOfEachKindWithNumberAndHousehold() throws IOException {
        demo(EVENING, new DemoOptions(400, 2024));

        JsonNode people = new ObjectMapper()
                .readTree(new StateDir(folder).examples().toFile())
                .path("people");

        TreeSet<String> numbers = new TreeSet<>();
        people.forEach(person -> numbers.add(person.path("idcs").asText()));
        assertEquals(ExampleKind.values().length, people.size(), people::toPrettyString);
        assertEquals(people.size(), numbers.size(), "each is another person");
        people.properties().forEach(this::assertIsKnown);
        assertTrue(born(people, "minor").isAfter(LocalDate.of(2008, 11, 21)));
        assertFalse(born(people, "elderly-alone").isAfter(LocalDate.of(1966, 11, 21)));
    }

    private void assertIsKnown(Map.Entry<String, JsonNode> example) {
        JsonNode person = example.getValue();
        JsonNode home = suite.registries().households().stream()
                .filter(one -> one.path("code").equals(person.path("household")))
                .findFirst()
                .orElseThrow();
        assertTrue(home.path("members")
                .findValuesAsText("idcs")
                .contains(person.path("idcs").asText()));
        assertEquals(
                home.path("address").path("territory").asText().substring(0, 2),
                person.path("region").asText());
    }

    private static LocalDate born(JsonNode people, String kind) {
        return LocalDate.parse(people.path(kind).path("birthDate").asText());
    }

    private static Fault failsAfter(int registrations) {
        AtomicInteger count = new AtomicInteger();
        return (call, work) -> call.registers() && count.incrementAndGet() > registrations
                ? Reply.problem(500, "unexpected")
                : work.get();
    }

    private void assertPeople(int households) {
        SampleNation nation = new SampleNation(2024, LocalDate.of(2026, 11, 21));
        assertEquals(
                nation.households(households)
                        .mapToLong(one -> one.members().size())
                        .sum(),
                suite.registries().persons().size()
                        - suite.registries().newborns().size());
        assertEquals(households, suite.registries().households().size());
    }

    private int demo(String instant, DemoOptions options) {
        Clock clock = Clock.fixed(Instant.parse(instant), ZoneId.of("Africa/Casablanca"));
        out.reset();
        return new Demo(clock, pause -> {}).run(suite.stack(folder), options, printer());
    }

    private PrintStream printer() {
        return new PrintStream(out, true, StandardCharsets.UTF_8);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
