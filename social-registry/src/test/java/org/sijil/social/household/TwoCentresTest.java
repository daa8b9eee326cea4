package org.sijil.social.household;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sijil.social.Homes.member;
import static org.sijil.social.Homes.request;
import static org.sijil.social.Population.man;
import static org.sijil.social.Population.woman;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.sijil.social.Homes;
import org.sijil.social.Population.Person;
import org.sijil.social.PopulationStub;
import org.sijil.testing.ManyCalls;
import org.sijil.testing.SijilTestResource;

/**
 * Two centres do things to the same people at the same instant, again and again. Twenty times here; with {@code
 * -Dsijil.test.races=1000} a thousand.
 */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
@WithTestResource(PopulationStub.class)
class TwoCentresTest {

    private static final int TIMES = Integer.getInteger("sijil.test.races", 20);

    @Inject
    Pool pool;

    @Test
    void ofTwoHouseholdsAfterOnePersonOneWins() throws Exception {
        Map<List<Integer>, Integer> answers = race(() -> {
            Person wanted = woman(30);
            String one = registered(member(man(40), "head"));
            String other = registered(member(man(50), "head"));
            return List.of(
                    () -> change(one, "/members", member(wanted, "spouse")),
                    () -> change(other, "/members", member(wanted, "other")));
        });
        assertEquals(Map.of(List.of(200, 409), TIMES), answers);
        assertNobodyIsTwice();
    }

    @Test
    void whoIsLetGoAndTakenInAtOnceLivesInOneHousehold() throws Exception {
        race(() -> {
            Person son = man(25);
            String home = registered(member(man(55), "head"), member(son, "child"));
            String other = registered(member(woman(60), "head"));
            return List.of(
                    () -> change(
                            home, "/splits", Map.of("reason", "marriage", "household", request(member(son, "head")))),
                    () -> change(other, "/members", member(son, "grandchild")));
        });
        assertNobodyIsTwice();
    }

    @Test
    void ofASplitAndAnArrivalAtOneVersionOneWins() throws Exception {
        Map<List<Integer>, Integer> answers = race(() -> {
            Person son = man(25);
            String home = registered(member(man(55), "head"), member(son, "child"));
            Person wife = woman(24);
            return List.of(
                    () -> change(
                            home, "/splits", Map.of("reason", "marriage", "household", request(member(son, "head")))),
                    () -> change(home, "/members", member(wife, "other")));
        });
        answers.keySet().forEach(pair -> assertEquals(412, pair.get(1), answers::toString));
        assertNobodyIsTwice();
    }

    @Test
    void twoHouseholdsThatMoveIntoEachOtherDoSoOnce() throws Exception {
        Map<List<Integer>, Integer> answers = race(() -> {
            Person woman = woman(60);
            Person man = man(62);
            String hers = registered(member(woman, "head"));
            String his = registered(member(man, "head"));
            return List.of(
                    () -> change(hers, "/merger", Map.of("into", his, "members", List.of(member(woman, "other")))),
                    () -> change(his, "/merger", Map.of("into", hers, "members", List.of(member(man, "other")))));
        });
        answers.keySet().forEach(pair -> assertEquals(200, pair.get(0), answers::toString));
        answers.keySet().forEach(pair -> assertEquals(4, pair.get(1) / 100, answers::toString));
        assertNobodyIsTwice();
    }

    private void assertNobodyIsTwice() {
        long twice = pool.query("""
                        SELECT count(*)
                          FROM membership one
                          JOIN membership other USING (person)
                         WHERE one.id < other.id AND one.household IS NOT NULL AND other.household IS NOT NULL
                           AND daterange(one.valid_from, one.valid_until) && daterange(other.valid_from, other.valid_until)
                        """).executeAndAwait().iterator().next().getLong(0);
        long headless = pool.query("""
                        SELECT count(*)
                          FROM household
                         WHERE dissolved_on IS NULL
                           AND EXISTS (SELECT FROM membership WHERE membership.household = household.id)
                           AND people <> (SELECT count(*) FROM membership
                                           WHERE membership.household = household.id AND valid_until IS NULL)
                        """).executeAndAwait().iterator().next().getLong(0);
        assertEquals(List.of(0L, 0L), List.of(twice, headless));
    }

    /** Enters a household and gives its id. */
    @SafeVarargs
    private static String registered(Map<String, Object>... members) {
        String body = new JsonObject(request(members)).encode();
        return new JsonObject(
                        ManyCalls.post("/v1/households", Homes.AGENT, body).body())
                .getString("id");
    }

    private static int change(String home, String what, Map<String, Object> body) {
        return ManyCalls.change("/v1/households/" + home + what, Homes.AGENT, 0, new JsonObject(body).encode())
                .statusCode();
    }

    /** How often the two were answered how, the lower status first. */
    private static Map<List<Integer>, Integer> race(Supplier<List<Callable<Integer>>> calls) throws Exception {
        ExecutorService centres = Executors.newFixedThreadPool(2);
        try {
            Map<List<Integer>, Integer> answers = new HashMap<>();
            for (int time = 0; time < TIMES; time++) {
                CyclicBarrier start = new CyclicBarrier(2);
                List<Future<Integer>> pair = centres.invokeAll(calls.get().stream()
                        .map(call -> (Callable<Integer>) () -> {
                            start.await();
                            return call.call();
                        })
                        .toList());
                List<Integer> said =
                        pair.stream().map(TwoCentresTest::value).sorted().toList();
                answers.merge(said, 1, Integer::sum);
            }
            return answers;
        } finally {
            centres.shutdown();
        }
    }

    private static int value(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
