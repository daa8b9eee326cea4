package org.sijil.population.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sijil.population.Registry.AGENT;
import static org.sijil.population.Registry.CASABLANCA;
import static org.sijil.population.Registry.RABAT;
import static org.sijil.population.Registry.adult;
import static org.sijil.population.Registry.as;
import static org.sijil.population.Registry.foreigner;
import static org.sijil.population.Registry.living;
import static org.sijil.population.Registry.register;
import static org.sijil.population.Registry.registered;
import static org.sijil.population.Registry.reportDeath;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.sijil.population.Registry.Registered;
import org.sijil.testing.SijilTestResource;

/** Whatever is written at the same time, the counts are those of a recount at every moment. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
class CountsTest {

    private static final int WRITERS = 4;
    private static final int DEEDS = 25;

    private static final String LIVING = """
            SELECT province, sex, born, nationality, sum(people)
              FROM (SELECT province, sex, born, nationality, people
                      FROM person_counts
                    UNION ALL
                    SELECT left(territory, 6), sex, date_trunc('month', birth_date)::date, nationality, -1
                      FROM person
                     WHERE status = 'ACTIVE') AS recounted
             GROUP BY 1, 2, 3, 4
            HAVING sum(people) <> 0
            """;

    private static final String ENTERED = """
            SELECT quarter, province, sex, sum(people)
              FROM (SELECT quarter, province, sex, people
                      FROM registration_counts
                    UNION ALL
                    SELECT date_bin('15 minutes', recorded_at, '2000-01-01 00:00:00+00'), left(territory, 6), sex, -1
                      FROM person_history
                     WHERE version = 0) AS recounted
             GROUP BY 1, 2, 3
            HAVING sum(people) <> 0
            """;

    @Inject
    Pool pool;

    @Inject
    CountFolding folding;

    @Test
    void theCountsAreThoseOfARecountWhateverIsWritten() {
        CompletableFuture<?> writing = CompletableFuture.allOf(IntStream.range(0, WRITERS)
                .mapToObj(seed -> CompletableFuture.runAsync(() -> write(new SplittableRandom(seed))))
                .toArray(CompletableFuture[]::new));

        do {
            assertEquals(List.of(), differences(LIVING));
            assertEquals(List.of(), differences(ENTERED));
            folding.fold().await().atMost(Duration.ofSeconds(30));
        } while (!writing.isDone());

        writing.join();
        assertEquals(List.of(), differences(LIVING));
        assertEquals(List.of(), differences(ENTERED));
    }

    private static void write(SplittableRandom chance) {
        List<Registered> mine = new ArrayList<>(List.of(registered(adult())));
        for (int deed = 0; deed < DEEDS; deed++) {
            Registered one = mine.get(chance.nextInt(mine.size()));
            switch (chance.nextInt(5)) {
                case 0 -> mine.add(registered(foreigner()));
                case 1 -> mine.add(registered(living(adult(), chance.nextBoolean() ? RABAT : "12")));
                case 2 -> register(one.body()).statusCode(409);
                case 3 -> move(one, chance.nextBoolean() ? RABAT : CASABLANCA);
                default -> reportDeath(one.idcs(), "2026-01-31");
            }
        }
    }

    private static void move(Registered person, String territory) {
        Map<String, Object> details = living(person.details(), territory);
        String version = as(AGENT).get("/v1/persons/" + person.id()).header("ETag");
        as(AGENT).header("If-Match", version).body(details).put("/v1/persons/" + person.id());
    }

    private List<String> differences(String recount) {
        return StreamSupport.stream(pool.query(recount).executeAndAwait().spliterator(), false)
                .map(Row::toString)
                .toList();
    }
}
