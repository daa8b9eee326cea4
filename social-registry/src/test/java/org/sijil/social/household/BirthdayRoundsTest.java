package org.sijil.social.household;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.sijil.social.Homes.declare;
import static org.sijil.social.Homes.member;
import static org.sijil.social.Homes.read;
import static org.sijil.social.Homes.register;
import static org.sijil.social.Homes.request;
import static org.sijil.social.Population.man;
import static org.sijil.social.Population.today;
import static org.sijil.social.Population.woman;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sijil.social.Answers;
import org.sijil.social.Homes;
import org.sijil.social.Population.Person;
import org.sijil.social.PopulationStub;
import org.sijil.testing.SijilTestResource;

/** Birthdays that count change a score, on their day and once. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
@WithTestResource(PopulationStub.class)
class BirthdayRoundsTest {

    @Inject
    Pool pool;

    @Inject
    BirthdayRounds rounds;

    /** The ages are fours, so that there is such a birthday on 29 February, too. */
    @Test
    void householdsAreScoredAnewWhereSomebodyTurnsAnAgeThatCounts() throws Throwable {
        Person head = man(43);
        String ofHead = declared("urban", head, woman(30));
        born(head, today().minusYears(44));
        Person member = woman(59);
        String ofMember = declared("rural", man(50), member);
        born(member, today().minusYears(60));
        Person other = woman(35);
        String ofOther = declared("rural", man(50), other);
        born(other, today().minusYears(36));
        Person tomorrow = man(43);
        String later = declared("urban", tomorrow, woman(30));
        born(tomorrow, today().plusDays(1).minusYears(44));

        round();
        read(ofHead).body("version", equalTo(2));
        line(ofHead, "head-age", "44");
        line(ofMember, "members-60-plus", "1");
        read(ofMember).body("version", equalTo(2));
        read(ofOther).body("version", equalTo(1));
        read(later).body("version", equalTo(1));

        round();
        VertxContextSupport.subscribeAndAwait(rounds::run);
        read(ofHead).body("version", equalTo(2));
        read(ofMember).body("version", equalTo(2));
    }

    @Test
    void whoIsBornOnALeapDayIsAYearOlderOnTheFirstOfMarch() throws Throwable {
        Person head = man(41);
        String home = declared("urban", head, woman(30));
        born(head, LocalDate.of(1984, 2, 29));

        only("2023-02-28");
        read(home).body("version", equalTo(1));
        only("2023-03-01");
        read(home).body("version", equalTo(2));
    }

    /** As if this day were the only one to be done. */
    private void only(String day) throws Throwable {
        pool.query("DELETE FROM birthday_round").executeAndAwait();
        pool.query("INSERT INTO birthday_round (day) VALUES ('" + day + "')").executeAndAwait();
        pool.preparedQuery("INSERT INTO birthday_round (day, finished) VALUES ($1, true)")
                .executeAndAwait(Tuple.of(today()));
        VertxContextSupport.subscribeAndAwait(rounds::run);
    }

    private void round() throws Throwable {
        pool.query("DELETE FROM birthday_round").executeAndAwait();
        VertxContextSupport.subscribeAndAwait(rounds::run);
    }

    private static String declared(String area, Person head, Person other) {
        Map<String, Object> request = request(member(head, "head"), member(other, "other"));
        request.put("address", Map.of("territory", "06.141", "area", area));
        String home = register(request).statusCode(201).extract().path("id");
        declare(home, Answers.of()).statusCode(201);
        return home;
    }

    /** The day comes without the population registry telling of anything. */
    private void born(Person person, LocalDate day) {
        pool.preparedQuery("UPDATE membership SET birth_date = $2 WHERE person = $1")
                .executeAndAwait(Tuple.of(person.id(), day));
    }

    private static void line(String home, String variable, String value) {
        given().auth()
                .oauth2(Homes.AGENT)
                .get("/v1/households/" + home + "/score")
                .then()
                .statusCode(200)
                .body("breakdown.find { it.variable == '" + variable + "' }.value", equalTo(value));
    }
}
