package org.sijil.social.household;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.sijil.social.Homes.declare;
import static org.sijil.social.Homes.leave;
import static org.sijil.social.Homes.member;
import static org.sijil.social.Homes.read;
import static org.sijil.social.Homes.registered;
import static org.sijil.social.Population.man;
import static org.sijil.social.Population.today;
import static org.sijil.social.Population.woman;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sijil.social.Answers;
import org.sijil.social.Eventually;
import org.sijil.social.Population;
import org.sijil.social.Population.Person;
import org.sijil.social.PopulationStub;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestPeople;

/** A birth reaches the mother's household by itself, once. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
@WithTestResource(PopulationStub.class)
class BirthsTest {

    @Inject
    Pool pool;

    @Test
    void aNewbornJoinsTheHouseholdOfTheMotherFromTheDayOfBirth() {
        Person father = man(35);
        Person mother = woman(30);
        String home = Past.since(pool, 20, registered(member(father, "head"), member(mother, "spouse")));
        declare(home, Answers.of()).statusCode(201);
        String before = read(home).extract().path("score.value");

        Person child = born(mother, father, today().minusDays(3));
        reaches(home, 2);
        read(home)
                .body("members.relation", contains("head", "spouse", "child"))
                .body("members[2].idcs", equalTo(child.idcs()))
                .body(
                        "members[2].parents",
                        contains(mother.id().toString(), father.id().toString()))
                .body("members[2].since", equalTo(today().minusDays(3).toString()))
                .body("score.value", not(equalTo(before)));
    }

    @Test
    void theChildOfADaughterIsAGrandchildAndTwinsComeTogether() {
        Person daughter = woman(20);
        String home = registered(member(man(50), "head"), member(daughter, "child"));

        born(daughter, null, today());
        born(daughter, null, today());
        Eventually.holds(() -> read(home).extract().<List<?>>path("members").size() == 4);
        read(home).body("members.relation", contains("head", "child", "grandchild", "grandchild"));
    }

    @Test
    void aBirthToldAgainChangesNothingEvenWhenTheChildHasLeft() {
        Person mother = woman(30);
        String home = registered(member(mother, "head"));
        Person child = born(mother, null, today());
        reaches(home, 1);
        leave(home, 1, Map.of("idcs", child.idcs(), "reason", "moved-out", "date", today().toString()))
                .statusCode(200);

        tell(child, mother, null);
        witness();
        read(home).body("version", equalTo(2)).body("members", hasSize(1));
    }

    @Test
    void anOlderChildAndOneWhoseMotherHasNoHouseholdJoinNone() {
        Person mother = woman(30);
        String home = registered(member(mother, "head"));

        born(mother, null, today().minusYears(1));
        born(woman(25), null, today());
        witness();
        read(home).body("version", equalTo(0));
    }

    @Test
    void aChildWhoseMotherDiedOfTheBirthStaysWithHerHousehold() {
        Person father = man(35);
        Person mother = woman(30);
        String home = registered(member(father, "head"), member(mother, "spouse"));
        Population.dies(mother, today());
        reaches(home, 1);

        born(mother, father, today());
        reaches(home, 2);
        read(home).body("members.relation", contains("head", "child"));
    }

    private static Person born(Person mother, @Nullable Person father, LocalDate day) {
        Person child = new Person(TestPeople.idcs(), UUID.randomUUID(), "female", day);
        tell(child, mother, father);
        return child;
    }

    private static void tell(Person child, Person mother, @Nullable Person father) {
        Map<String, Object> data = new HashMap<>(Map.of(
                "idcs", child.idcs(),
                "birthDate", child.birthDate().toString(),
                "sex", child.sex(),
                "status", "active",
                "mother", mother.id().toString()));
        if (father != null) {
            data.put("father", father.id().toString());
        }
        Population.event("person.registered", child.id(), data);
    }

    /** Waits until something told later has arrived. */
    private static void witness() {
        Person mother = woman(30);
        String other = registered(member(mother, "head"));
        born(mother, null, today());
        reaches(other, 1);
    }

    private static void reaches(String household, int version) {
        Eventually.holds(() -> read(household).extract().<Integer>path("version") == version);
    }
}
