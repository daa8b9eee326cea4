package org.sijil.population.birth;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.sijil.population.Life.act;
import static org.sijil.population.Life.birth;
import static org.sijil.population.Life.born;
import static org.sijil.population.Life.cancel;
import static org.sijil.population.Life.daysAgo;
import static org.sijil.population.Life.man;
import static org.sijil.population.Life.person;
import static org.sijil.population.Life.report;
import static org.sijil.population.Life.today;
import static org.sijil.population.Life.together;
import static org.sijil.population.Life.woman;
import static org.sijil.population.Registry.AGENT;
import static org.sijil.population.Registry.adult;
import static org.sijil.population.Registry.as;
import static org.sijil.population.Registry.foreigner;
import static org.sijil.population.Registry.registered;
import static org.sijil.population.Registry.reportDeath;
import static org.sijil.population.Registry.with;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.sijil.population.Registry.Registered;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestPeople;
import org.sijil.testing.TestTokens;

@QuarkusTest
@WithTestResource(SijilTestResource.class)
class BirthTest {

    @Test
    void aChildEntersTheRegisterWithItsParentsAndItsNumber() {
        Registered mother = woman();
        Registered father = man();

        report("births", birth(mother, father))
                .statusCode(201)
                .body("child.idcs", matchesPattern("[2-9][0-9]{9}"))
                .body("child.mother", equalTo(mother.id()))
                .body("child.father", equalTo(father.id()))
                .body("child.guardian.person", equalTo(father.id()))
                .body("child.guardian.relation", equalTo("father"))
                .body("child.nationality", equalTo("MA"))
                .body("child.birthPlace", equalTo("06.141"))
                .body("child.address.territory", equalTo("06.141.01.30"))
                .body("child.status", equalTo("active"))
                .body("event.type", equalTo("birth"))
                .body("event.spdciRecord", equalTo("BIRTH"))
                .body("event.spdciEvent", equalTo("LiveBirth"))
                .body("event.people.role", containsInAnyOrder("child", "mother", "father"))
                .body("event.declaredBy.as", equalTo("father"))
                .body("event.declaredBy.person", equalTo(father.id()))
                .body("event.act.year", equalTo(today().getYear()));
    }

    @Test
    void theChildIsFoundWithItsParentAndInTheirEvents() {
        Registered mother = woman();
        Registered child = born(birth(mother, man()));

        as(AGENT)
                .get("/v1/persons/" + mother.id() + "/children")
                .then()
                .statusCode(200)
                .body("items.id", contains(child.id()));
        as(AGENT)
                .get("/v1/persons/" + mother.id() + "/vital-events")
                .then()
                .statusCode(200)
                .body("items.type", contains("birth"))
                .body("items[0].person", equalTo(child.id()));
        as(TestTokens.citizen(mother.idcs()))
                .get("/v1/me/events")
                .then()
                .statusCode(200)
                .body("items.type", contains("birth"));
        as(TestTokens.citizen(mother.idcs()))
                .get("/v1/me/consultations")
                .then()
                .body("items.fields", hasItem(List.of("vitalEvents")))
                .body("items.fields", hasItem(List.of("children")));
    }

    @Test
    void childrenAndEventsComeInPages() {
        Registered mother = woman();
        Registered father = man();
        Registered first = born(with(birth(mother, father), "multipleBirth", Map.of("rank", 1, "of", 2)));
        Registered second = born(with(birth(mother, father), "multipleBirth", Map.of("rank", 2, "of", 2)));
        for (String list : List.of("children", "vital-events")) {
            String next = as(AGENT)
                    .queryParam("limit", 1)
                    .get("/v1/persons/" + mother.id() + "/" + list)
                    .then()
                    .body("items", hasSize(1))
                    .extract()
                    .path("next");
            as(AGENT)
                    .queryParam("limit", 1)
                    .queryParam("cursor", next)
                    .get("/v1/persons/" + mother.id() + "/" + list)
                    .then()
                    .body("items", hasSize(1))
                    .body("next", nullValue());
        }
        assertNotEquals(first.idcs(), second.idcs());
    }

    @Test
    void aResidentForeignerIsBornTooAndNeedsNoPermit() {
        Registered mother = registered(foreigner());
        Map<String, Object> body = with(birth(mother, man()), "father", null);

        report(
                        "births",
                        with(
                                with(body, "declaredBy", null),
                                "familyName",
                                mother.body().get("familyName")))
                .statusCode(201)
                .body("child.nationality", equalTo("SN"))
                .body("child.father", nullValue())
                .body("child.guardian.person", equalTo(mother.id()))
                .body("child.guardian.relation", equalTo("mother"));
    }

    @Test
    void aChildOfUnknownParentsBelongsToNobodyYet() {
        Map<String, Object> body =
                with(with(with(birth(woman(), man()), "mother", null), "father", null), "declaredBy", null);

        report("births", body).statusCode(400).body("errors[0].pointer", equalTo("/address"));
        Map<String, Object> placed = with(body, "address", Map.of("territory", "06.141.01.30", "area", "urban"));
        report("births", placed).statusCode(400).body("errors[0].pointer", equalTo("/nationality"));
        report("births", with(placed, "nationality", "MA"))
                .statusCode(201)
                .body("child.guardian", nullValue())
                .body("event.people.role", contains("child"));
    }

    @Test
    void twinsHaveAnActEach() {
        Registered mother = woman();
        Registered father = man();
        born(with(birth(mother, father), "multipleBirth", Map.of("rank", 1, "of", 2)));

        report("births", birth(mother, father))
                .statusCode(409)
                .body("code", equalTo("multiple-birth-not-stated"))
                .body("errors[0].pointer", equalTo("/multipleBirth"));
        born(with(birth(mother, father), "multipleBirth", Map.of("rank", 2, "of", 2)));
        report("births", with(birth(mother, father), "multipleBirth", Map.of("rank", 3, "of", 2)))
                .statusCode(400)
                .body("code", equalTo("rank-above-number"));
    }

    @Test
    void oneMotherGivesBirthOnceInMonths() {
        Registered mother = woman();
        Registered father = man();
        born(birth(mother, father));

        Map<String, Object> sooner = with(with(birth(mother, father), "date", daysAgo(100)), "judgment", act());
        report("births", sooner).statusCode(409).body("code", equalTo("births-too-close"));
    }

    @Test
    void parentsAreWhoTheyCanBe() {
        Registered mother = woman();
        Registered father = man();

        refused(with(birth(mother, father), "mother", father.idcs()), 422, "mother-not-female", "/mother");
        refused(with(birth(mother, father), "father", mother.idcs()), 422, "father-not-male", "/father");
        refused(with(birth(mother, father), "mother", TestPeople.idcs()), 422, "unknown-idcs", "/mother");
        Registered old = registered(with(adult(), "birthDate", "1950-01-01"));
        refused(birth(old, father), 422, "parent-age-implausible", "/mother");
    }

    @Test
    void theMotherLivesAtTheBirthAndTheFatherAtTheConception() {
        Registered mother = woman();
        Registered father = man();
        reportDeath(father.idcs(), daysAgo(200)).statusCode(201);

        Map<String, Object> posthumous = with(birth(mother, father), "declaredBy", null);
        report("births", posthumous)
                .statusCode(201)
                .body("child.father", equalTo(father.id()))
                .body("child.guardian.person", equalTo(mother.id()));

        Registered longDead = man();
        reportDeath(longDead.idcs(), daysAgo(400)).statusCode(201);
        refused(birth(woman(), longDead), 422, "father-dead-before-conception", "/father");
        Registered deadMother = woman();
        reportDeath(deadMother.idcs(), daysAgo(3)).statusCode(201);
        refused(birth(deadMother, man()), 422, "mother-dead-at-birth", "/mother");
    }

    @Test
    void aLateBirthNeedsAJudgmentAndAGrownUpIsNotBorn() {
        Map<String, Object> late = with(birth(woman(), man()), "date", daysAgo(31));

        refused(late, 422, "judgment-required", "/judgment");
        report("births", with(with(late, "judgment", act()), "act", act())).statusCode(201);
        refused(with(late, "date", today().minusYears(18).toString()), 400, "child-is-grown-up", "/date");
        refused(with(late, "date", today().plusDays(1).toString()), 400, "event-date-in-future", "/date");
    }

    @Test
    void theActMustLookLikeOne() {
        Map<String, Object> body = birth(woman(), man());

        refused(with(body, "act", with(act(), "number", "12 bis?")), 400, "invalid-act", "/act/number");
        refused(with(body, "act", with(act(), "office", "bureau;")), 400, "invalid-act", "/act/office");
        refused(with(body, "act", with(act(), "year", 2020)), 400, "act-out-of-time", "/act/year");
        report("births", with(body, "act", null)).statusCode(400).body("errors[0].pointer", equalTo("/act"));
    }

    @Test
    void ofSimultaneousBirthsUnderOneActOneIsEntered() throws Exception {
        Map<String, Object> act = act();
        Callable<Integer> report = () -> report(
                        "births",
                        with(with(birth(woman(), man()), "act", act), "multipleBirth", Map.of("rank", 1, "of", 2)))
                .extract()
                .statusCode();

        List<Integer> answers = together(Collections.nCopies(8, report));

        assertEquals(1, Collections.frequency(answers, 201));
        assertEquals(7, Collections.frequency(answers, 409));
    }

    @Test
    void theSameKeyEntersOneChild() {
        Map<String, Object> body = birth(woman(), man());
        String key = UUID.randomUUID().toString();
        List<String> numbers = Collections.nCopies(2, body).stream()
                .map(same -> as(AGENT)
                        .header("Idempotency-Key", key)
                        .body(same)
                        .post("/v1/vital-events/births")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("child.idcs"))
                .toList();

        assertEquals(numbers.get(0), numbers.get(1));
    }

    @Test
    void aCancelledBirthLeavesAVoidRecord() {
        Registered mother = woman();
        Registered father = man();
        Map<String, Object> body = birth(mother, father);
        var answer = report("births", body).statusCode(201).extract();
        Registered child = new Registered(answer.path("child.id"), answer.path("child.idcs"), body);

        cancel(answer.path("event.id"))
                .statusCode(200)
                .body("cancelled.reason", equalTo("Declared for the wrong person"))
                .body("cancelled.by", notNullValue());

        person(child).body("status", equalTo("void"));
        as(AGENT).get("/v1/persons/" + mother.id() + "/children").then().body("items", empty());
        as(AGENT)
                .body(Map.of("idcs", List.of(child.idcs())))
                .post("/v1/member-checks")
                .then()
                .body("members[0].status", equalTo("unknown"));
        Registered again = born(body);
        assertNotEquals(child.idcs(), again.idcs(), "a number is never given twice");
    }

    @Test
    void theChildIsEnteredWhereItLives() {
        as(TestTokens.agent("registration-agent", "04"))
                .body(birth(woman(), man()))
                .post("/v1/vital-events/births")
                .then()
                .statusCode(403)
                .body("code", equalTo("out-of-territory"));
    }

    private static void refused(Map<String, Object> body, int status, String code, String pointer) {
        report("births", body)
                .statusCode(status)
                .body("code", equalTo(code))
                .body("errors[0].pointer", equalTo(pointer));
    }
}
