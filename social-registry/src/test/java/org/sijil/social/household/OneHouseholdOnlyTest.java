package org.sijil.social.household;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sijil.social.Homes.member;
import static org.sijil.social.Homes.register;
import static org.sijil.social.Homes.request;
import static org.sijil.social.Population.man;
import static org.sijil.social.Population.woman;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sijil.social.Homes;
import org.sijil.social.Population.Person;
import org.sijil.social.PopulationStub;
import org.sijil.testing.SijilTestResource;

/** A person is an active member of at most one household, whoever tries otherwise at the same time. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
@WithTestResource(PopulationStub.class)
class OneHouseholdOnlyTest {

    private static final int AT_ONCE = 50;

    @Test
    void ofFiftyHouseholdsAfterOnePersonOneWins() throws InterruptedException, ExecutionException {
        Person wanted = woman(30);
        List<Map<String, Object>> requests = IntStream.range(0, AT_ONCE)
                .mapToObj(index -> request(member(man(40), "head"), member(wanted, "spouse")))
                .toList();

        List<Integer> answers = atOnce(requests.stream()
                .map(request ->
                        (Callable<Integer>) () -> register(request).extract().statusCode())
                .toList());
        assertEquals(1, count(answers, 201));
        assertEquals(AT_ONCE - 1, count(answers, 409));
    }

    @Test
    void householdsAfterTheSamePeopleInAnyOrderDoNotBlockEachOther() throws InterruptedException, ExecutionException {
        Person one = woman(20);
        Person other = woman(21);
        List<Callable<Integer>> calls = IntStream.range(0, AT_ONCE)
                .mapToObj(index -> index % 2 == 0
                        ? request(member(man(40), "head"), member(one, "other"), member(other, "other"))
                        : request(member(man(40), "head"), member(other, "other"), member(one, "other")))
                .map(request ->
                        (Callable<Integer>) () -> register(request).extract().statusCode())
                .toList();

        List<Integer> answers = atOnce(calls);
        assertEquals(1, count(answers, 201));
        assertEquals(AT_ONCE - 1, count(answers, 409));
    }

    @Test
    void ofManyWritersWithOneVersionOneWins() throws InterruptedException, ExecutionException {
        String household = Homes.registered(member(man(40), "head"));
        List<Callable<Integer>> calls = IntStream.range(0, 20)
                .mapToObj(index -> member(woman(20), "other"))
                .map(newcomer -> (Callable<Integer>)
                        () -> Homes.join(household, 0, newcomer).extract().statusCode())
                .toList();

        List<Integer> answers = atOnce(calls);
        assertEquals(1, count(answers, 200));
        assertEquals(19, count(answers, 412));
    }

    private static long count(List<Integer> answers, int status) {
        return answers.stream().filter(answer -> answer == status).count();
    }

    private static List<Integer> atOnce(List<Callable<Integer>> calls) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }
}
