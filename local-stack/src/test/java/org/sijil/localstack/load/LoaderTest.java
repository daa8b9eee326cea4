package org.sijil.localstack.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijil.localstack.nation.SampleNation;
import org.sijil.localstack.token.Tokens;

/** The whole sample through a suite that falters, refuses, or knows it already. */
class LoaderTest {

    private static final long SEED = 2024;
    private static final int HOUSEHOLDS = 60;

    @TempDir
    Path folder;

    private final SampleNation nation = new SampleNation(SEED, LocalDate.of(2026, 11, 21));
    private StandIn suite;
    private Api api;

    @BeforeEach
    void start() throws IOException {
        suite = new StandIn();
        api = new Api(suite.address(), new Tokens(suite.stack(folder)), pause -> {});
    }

    @AfterEach
    void stop() {
        suite.close();
    }

    @Test
    void everybodyIsRegisteredOnceThoughEachFirstTryFails() {
        suite.meets(Fault.atFirstTries(
                Call::registers,
                Reply.problem(503, "service-unavailable"),
                Reply.problem(502, "bad-answer"),
                Reply.problem(429, "too-many-requests").with("Retry-After", "1"),
                Reply.BREAK));

        load(HOUSEHOLDS);

        assertEverybodyIsInOnce();
    }

    @Test
    void everybodyIsRegisteredOnceThoughEachFirstAnswerGetsLost() {
        suite.meets(Fault.losesFirstAnswers(Call::registers));

        load(HOUSEHOLDS);

        assertEverybodyIsInOnce();
    }

    @Test
    void theClerksGoOnWithFreshTokensWhenTheirsAreRefused() {
        suite.meets(new Fault() {
            private int calls;

            @Override
            public synchronized Reply meet(Call call, Supplier<Reply> work) {
                if (++calls == 50) {
                    suite.revokeTokens();
                }
                return work.get();
            }
        });

        load(HOUSEHOLDS);

        assertEverybodyIsInOnce();
    }

    @Test
    void aSecondLoadCountsNobodyTwice() {
        load(HOUSEHOLDS);
        List<JsonNode> before = suite.registries().persons();

        load(HOUSEHOLDS);

        assertEquals(before, suite.registries().persons());
        assertEverybodyIsInOnce();
    }

    @Test
    void aNamesakeIsRegisteredOnceAnAdjudicatorHasDecidedAlsoWhenTheLoadIsRepeated() {
        suite.registries()
                .suspects(String.valueOf(
                        nation.household(0).members().get(0).person().cnie()));

        load(HOUSEHOLDS);
        load(HOUSEHOLDS);

        assertEverybodyIsInOnce();
        assertEquals(1, suite.calls(call -> call.isFor("/decision")).size());
    }

    @Test
    void aRefusalStopsTheLoadAndNamesTheFieldButNobody() {
        suite.meets(Fault.first(
                call -> call.isFor("/v1/persons") && call.body().has("guardian"),
                Reply.problem(422, "guardian-not-eligible", "/guardian/idcs")));

        String said = assertThrows(LoadFailure.class, () -> load(2_000)).getMessage();

        assertTrue(
                said.matches("Registering a person of household \\d+ of the sample was refused with "
                        + "422 guardian-not-eligible at /guardian/idcs\\."),
                said);
        assertFalse(said.contains("Fatima") || said.contains("BE123456"), said);
        assertTrue(suite.registries().households().size() < 1_000, "the other clerks have stopped too");
    }

    @Test
    void whereOtherDataIsInTheWayTheUserReadsWhatToDo() {
        String agent = "agent:" + nation.household(0).address().region();
        String cnie = nation.household(0).members().get(0).person().cnie();
        api.post("/api/population/v1/persons", agent, "somebody-else", Map.of("cnie", cnie));

        String said = assertThrows(LoadFailure.class, () -> load(1)).getMessage();

        assertEquals(
                "Registering a person of household 0 of the sample was refused with 409 cnie-already-registered at /cnie: "
                        + "the registries hold other data in its place, which ./sijil reset deletes.",
                said);
    }

    @Test
    void theSampleOfAnotherDayIsRefusedUnderTheSameKeys() {
        load(5);
        Loader tomorrow = new Loader(api, new SampleNation(SEED, LocalDate.of(2026, 11, 22)), SEED);

        String said = assertThrows(LoadFailure.class, () -> tomorrow.load(0, 5, progress(5)))
                .getMessage();

        assertTrue(said.contains("422 idempotency-key-reused") && said.contains("./sijil reset"), said);
    }

    private void load(int households) {
        new Loader(api, nation, SEED).load(0, households, progress(households));
    }

    private void assertEverybodyIsInOnce() {
        long people = nation.households(HOUSEHOLDS)
                .mapToLong(one -> one.members().size())
                .sum();
        TreeSet<String> members = new TreeSet<>();
        suite.registries()
                .households()
                .forEach(household -> household
                        .path("members")
                        .forEach(member -> members.add(member.path("idcs").asText())));
        assertEquals(people, suite.registries().persons().size());
        assertEquals(people, members.size());
        assertEquals(HOUSEHOLDS, suite.registries().households().size());
    }

    private static Progress progress(int households) {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return new Progress(nowhere, households, false);
    }
}
