package org.sijil.population.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sijil.population.Registry.adult;
import static org.sijil.population.Registry.register;
import static org.sijil.population.Registry.someone;
import static org.sijil.population.Registry.with;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.sijil.population.Life;
import org.sijil.population.Registry.Registered;
import org.sijil.testing.SijilTestResource;

/**
 * Two agents enter one person at the same instant, again and again: each time one of them gives a number. Forty times here; with
 * {@code -Dsijil.test.races=1000} a thousand.
 */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
class TwoAgentsTest {

    private static final int TIMES = Integer.getInteger("sijil.test.races", 40);

    @Inject
    Pool pool;

    @Test
    void whoHasACardIsEnteredOnce() throws Exception {
        assertEquals(Map.of(List.of(201, 409), TIMES), race(() -> both(adult())));
    }

    @Test
    void whoHasNoPapersIsEnteredOnce() throws Exception {
        Registered mother = someone();
        assertEquals(Map.of(List.of(201, 202), TIMES), race(() -> both(Cases.girl(mother))));
    }

    @Test
    void whoIsSpelledTwoWaysIsEnteredOnce() throws Exception {
        Registered mother = someone();
        assertEquals(Map.of(List.of(201, 202), TIMES), race(() -> {
            Map<String, Object> girl = Cases.girl(mother);
            return List.of(girl, with(Cases.again(girl), "birthDate", girl.get("birthDate")));
        }));
    }

    private static List<Map<String, Object>> both(Map<String, Object> person) {
        return List.of(person, person);
    }

    /** How often the two were answered how; each time there is one record more. */
    private Map<List<Integer>, Integer> race(Supplier<List<Map<String, Object>>> said) throws Exception {
        long before = people();
        Map<List<Integer>, Integer> answers = new HashMap<>();
        for (int time = 0; time < TIMES; time++) {
            CyclicBarrier start = new CyclicBarrier(2);
            List<Callable<Integer>> agents = said.get().stream()
                    .map(request -> (Callable<Integer>) () -> {
                        start.await();
                        return register(request).extract().statusCode();
                    })
                    .toList();
            answers.merge(Life.together(agents).stream().sorted().toList(), 1, Integer::sum);
        }
        assertEquals(before + TIMES, people());
        return answers;
    }

    private long people() {
        return pool.query("SELECT count(DISTINCT idcs) FROM person")
                .executeAndAwait()
                .iterator()
                .next()
                .getLong(0);
    }
}
