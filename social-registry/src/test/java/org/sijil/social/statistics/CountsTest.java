package org.sijil.social.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sijil.social.Homes.member;
import static org.sijil.social.Population.man;
import static org.sijil.social.Population.today;
import static org.sijil.social.Population.woman;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sijil.social.Answers;
import org.sijil.social.Homes;
import org.sijil.social.Population;
import org.sijil.social.PopulationStub;
import org.sijil.testing.SijilTestResource;

/** Whatever is written at the same time, the counts are those of a recount at every moment. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
@WithTestResource(PopulationStub.class)
class CountsTest {

    private static final int WRITERS = 3;
    private static final int DEEDS = 20;

    private static final String PRESENT = """
        SELECT province, area, size, step, sum(households)
          FROM (SELECT province, area, size, step, households
                  FROM household_counts
                UNION ALL
                SELECT left(territory, 6), area, people,
                       CASE WHEN score > 9.743001 AND floor(score * 4) / 4 < 9.743001 THEN 9.7430011
                            WHEN score > 9.3264284 AND floor(score * 4) / 4 < 9.3264284 THEN 9.3264285
                            ELSE floor(score * 4) / 4 END, -1
                  FROM household
                 WHERE dissolved_on IS NULL) AS recounted
         GROUP BY 1, 2, 3, 4
        HAVING sum(households) <> 0
        """;

    private static final String ENTERED = """
        SELECT month, province, area, sum(households)
          FROM (SELECT month, province, area, households
                  FROM household_entry_counts
                UNION ALL
                SELECT date_trunc('month', registered_on)::date, left(territory, 6), area, -1
                  FROM household) AS recounted
         GROUP BY 1, 2, 3
        HAVING sum(households) <> 0
        """;

    @Inject
    Pool pool;

    @Inject
    CountFolding folding;

    @BeforeEach
    void empty() {
        EmptyRegister.make(pool);
    }

    @Test
    void theCountsAreThoseOfARecountWhateverIsWritten() {
        CompletableFuture<?> writing = CompletableFuture.allOf(IntStream.range(0, WRITERS)
                .mapToObj(seed -> CompletableFuture.runAsync(() -> write(new SplittableRandom(seed))))
                .toArray(CompletableFuture[]::new));
        do {
            assertEquals(List.of(), differences(PRESENT));
            assertEquals(List.of(), differences(ENTERED));
            folding.fold().await().atMost(Duration.ofSeconds(30));
        } while (!writing.isDone());

        writing.join();
        rescoreAll();
        assertEquals(List.of(), differences(PRESENT));
        assertEquals(List.of(), differences(ENTERED));
        pool.query("SELECT true FROM recount_households()").executeAndAwait();
        assertEquals(List.of(), differences(PRESENT));
    }

    private static void write(SplittableRandom chance) {
        @Nullable String home = null;
        Population.Person wife = woman(38);
        for (int deed = 0; deed < DEEDS; deed++) {
            if (home == null) {
                wife = woman(38);
                home = Homes.registered(member(man(40), "head"), member(wife, "spouse"));
                continue;
            }
            switch (chance.nextInt(4)) {
                case 0 ->
                    Homes.declare(home, Answers.of("rooms", 1 + chance.nextInt(6)))
                            .statusCode(201);
                case 1 ->
                    Homes.join(home, version(home), member(man(20), "other")).statusCode(200);
                case 2 -> Homes.leave(home, version(home), leaving(wife));
                default -> home = null;
            }
        }
    }

    private static Map<String, Object> leaving(Population.Person person) {
        return Map.of("idcs", person.idcs(), "date", today().toString(), "reason", "moved");
    }

    private static int version(String home) {
        return Homes.read(home).extract().path("version");
    }

    /** As a campaign does: in one statement, and onto the very thresholds. */
    private void rescoreAll() {
        pool.query("""
            UPDATE household
               SET score = coalesce(corrected,
                           (ARRAY[9.3264284, 9.3264285, 9.743001, 9.7430011, 9.25, 9.2499999])[1 + people % 6])
             WHERE score IS NOT NULL
            """).executeAndAwait();
    }

    private List<String> differences(String recount) {
        return StreamSupport.stream(pool.query(recount).executeAndAwait().spliterator(), false)
                .map(Row::toString)
                .toList();
    }
}
