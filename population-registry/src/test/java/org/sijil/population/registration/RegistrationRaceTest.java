package org.sijil.population.registration;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sijil.population.Registry.AGENT;
import static org.sijil.population.Registry.adult;
import static org.sijil.population.Registry.as;
import static org.sijil.population.Registry.with;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestPeople;

@QuarkusTest
@WithTestResource(SijilTestResource.class)
class RegistrationRaceTest {

    @Test
    void ofManySimultaneousRegistrationsOfOneCnieOneSucceeds() throws Exception {
        String cnie = TestPeople.nextCnie();

        Map<Integer, Long> answers = inParallel(200, () -> registration(with(adult(), "cnie", cnie), null)).stream()
                .collect(groupingBy(Response::statusCode, counting()));

        assertEquals(Map.of(201, 1L, 409, 199L), answers);
        as(AGENT).body(Map.of("cnie", cnie)).post("/v1/persons/search").then().body("items.size()", equalTo(1));
    }

    @Test
    void theSameKeyGivesTheSameAnswer() {
        Map<String, Object> body = adult();
        String key = UUID.randomUUID().toString();

        Response first = registration(body, key);
        Response second = registration(body, key);

        assertEquals(201, first.statusCode());
        assertEquals(201, second.statusCode());
        assertEquals(first.body().asString(), second.body().asString());
        assertEquals(first.header("Location"), second.header("Location"));
        assertEquals(first.header("ETag"), second.header("ETag"));
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        String key = UUID.randomUUID().toString();
        registration(adult(), key).then().statusCode(201);

        registration(adult(), key).then().statusCode(422).body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void aRefusedRequestMayBeMendedUnderTheSameKey() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> taken = adult();
        registration(taken, null).then().statusCode(201);

        registration(with(adult(), "cnie", taken.get("cnie")), key).then().statusCode(409);
        registration(adult(), key).then().statusCode(201);
    }

    @Test
    void simultaneousCallsWithOneKeyRegisterOnePerson() throws Exception {
        Map<String, Object> body = adult();
        String key = UUID.randomUUID().toString();

        List<Response> answers = inParallel(20, () -> registration(body, key));

        assertEquals(
                1,
                answers.stream()
                        .map(answer -> answer.body().asString())
                        .distinct()
                        .count());
        answers.forEach(answer -> assertEquals(201, answer.statusCode()));
    }

    private static Response registration(Map<String, Object> body, @Nullable String key) {
        return key == null
                ? as(AGENT).body(body).post("/v1/persons")
                : as(AGENT).header("Idempotency-Key", key).body(body).post("/v1/persons");
    }

    private static List<Response> inParallel(int times, Callable<Response> call) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(Math.min(times, 64));
        try {
            List<Callable<Response>> calls =
                    IntStream.range(0, times).mapToObj(place -> call).toList();
            return callers.invokeAll(calls).stream()
                    .map(RegistrationRaceTest::result)
                    .toList();
        } finally {
            callers.shutdownNow();
        }
    }

    private static Response result(Future<Response> answer) {
        try {
            return answer.get();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
