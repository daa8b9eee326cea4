package org.sijil.social.household;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sijil.social.Homes.declare;
import static org.sijil.social.Homes.join;
import static org.sijil.social.Homes.leave;
import static org.sijil.social.Homes.member;
import static org.sijil.social.Homes.read;
import static org.sijil.social.Homes.registered;
import static org.sijil.social.Population.man;
import static org.sijil.social.Population.today;
import static org.sijil.social.Population.woman;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sijil.social.Answers;
import org.sijil.social.Eventually;
import org.sijil.social.Homes;
import org.sijil.social.Population;
import org.sijil.social.Population.Person;
import org.sijil.social.PopulationStub;
import org.sijil.social.declaration.Declaration;
import org.sijil.testing.SijilTestResource;

/**
 * A campaign scores a household by the facts that its last score kept, without looking at members and answers. Whatever happens to
 * a household, those facts are what its rows say; else a nation would be scored by yesterday's families.
 */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
@WithTestResource(PopulationStub.class)
class ScoreBasisTest {

    private static final String AS_IT_STANDS = """
            WITH member AS (
                SELECT *, row_number() OVER (ORDER BY position, id) - 1 AS place
                  FROM membership
                 WHERE household = $1 AND valid_until IS NULL),
            relative AS (
                SELECT member.id, kin, number,
                       coalesce(to_jsonb(before.place), to_jsonb(kin)) AS named
                  FROM member
                 CROSS JOIN unnest(spouse || parents) WITH ORDINALITY AS relatives(kin, number)
                  LEFT JOIN member AS before ON before.person = kin AND before.place < member.place)
            SELECT count(*)
              FROM household
              JOIN score ON score.id = household.basis
              JOIN declaration ON declaration.id = household.declaration
             WHERE household.id = $1
               AND cast(facts AS jsonb)
                   = jsonb_build_array(
                         region, lower(area),
                         (SELECT jsonb_agg(jsonb_build_array(
                                     person, birth_date, relation,
                                     (SELECT named FROM relative WHERE relative.id = member.id AND number = 1),
                                     (SELECT jsonb_agg(named ORDER BY number)
                                        FROM relative
                                       WHERE relative.id = member.id AND number > 1))
                                   ORDER BY place)
                            FROM member),
                         (SELECT jsonb_agg(answers -> name ORDER BY place)
                            FROM unnest(cast($2 AS text[])) WITH ORDINALITY AS asked(name, place)),
                         sheet)
            """;

    private static final String[] ANSWERS = Arrays.stream(Declaration.class.getRecordComponents())
            .map(RecordComponent::getName)
            .toArray(String[]::new);

    @Inject
    Pool pool;

    @Test
    void theFactsOfAScoreAreWhatTheRowsSayWhateverHappens() {
        Person father = man(50);
        Person mother = woman(48);
        Person son = man(24);
        Person daughter = woman(16);
        String home = registered(member(father, "head"), member(mother, "spouse"), member(son, "child"));

        declare(home, Answers.of("rooms", 3, "adultsEarning", 3)).statusCode(201);
        stands(home, "declared");
        join(home, 1, member(daughter, "child")).statusCode(200);
        stands(home, "joined");
        changed(home, 2).body(Map.of("idcs", mother.idcs())).put("/v1/households/{home}/head", home);
        stands(home, "another head");
        changed(home, 3).body(member(son, "other")).post("/v1/households/{home}/corrections", home);
        stands(home, "another relation");
        Map<String, Object> rural = Map.of("address", Map.of("territory", "06.141.01.10", "area", "rural"));
        changed(home, 4).body(rural).put("/v1/households/{home}/address", home);
        stands(home, "another address");
        Population.isReallyBorn(daughter, today().minusYears(17));
        reaches(home, 6);
        stands(home, "another birth date");
        leave(home, 6, Map.of("idcs", son.idcs(), "reason", "marriage", "date", today().toString()))
                .statusCode(200);
        stands(home, "left, with fewer who earn");
        Population.dies(father, today());
        reaches(home, 8);
        stands(home, "died");
        declare(home, Answers.of("rooms", 4)).statusCode(201);
        stands(home, "declared anew");
    }

    private void stands(String home, String after) {
        long alike = pool.preparedQuery(AS_IT_STANDS)
                .executeAndAwait(Tuple.of(UUID.fromString(home), ANSWERS))
                .iterator()
                .next()
                .getLong(0);
        assertEquals(1, alike, after);
    }

    /** A change of the version that the one before has come to. */
    private static RequestSpecification changed(String home, int version) {
        reaches(home, version);
        return given().auth()
                .oauth2(Homes.AGENT)
                .contentType("application/json")
                .header("If-Match", "\"" + version + "\"")
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static void reaches(String home, int version) {
        Eventually.holds(() -> read(home).extract().path("version").equals(version));
    }
}
