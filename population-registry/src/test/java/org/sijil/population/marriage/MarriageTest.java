package org.sijil.population.marriage;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sijil.population.Life.act;
import static org.sijil.population.Life.birth;
import static org.sijil.population.Life.born;
import static org.sijil.population.Life.couple;
import static org.sijil.population.Life.daysAgo;
import static org.sijil.population.Life.man;
import static org.sijil.population.Life.married;
import static org.sijil.population.Life.on;
import static org.sijil.population.Life.person;
import static org.sijil.population.Life.report;
import static org.sijil.population.Life.today;
import static org.sijil.population.Life.together;
import static org.sijil.population.Life.woman;
import static org.sijil.population.Registry.adult;
import static org.sijil.population.Registry.as;
import static org.sijil.population.Registry.minor;
import static org.sijil.population.Registry.registered;
import static org.sijil.population.Registry.reportDeath;
import static org.sijil.population.Registry.with;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sijil.population.Registry.Registered;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestTokens;

@QuarkusTest
@WithTestResource(SijilTestResource.class)
class MarriageTest {

    @Test
    void bothBecomeMarriedAndByADivorceDivorced() {
        Registered fatima = woman();
        Registered ali = man();

        report("marriages", couple(ali, fatima, "2026-02-01"))
                .statusCode(201)
                .body("type", equalTo("marriage"))
                .body("spdciRecord", equalTo("MARRIAGE"))
                .body("person", equalTo(fatima.id()));
        person(fatima).body("maritalStatus", equalTo("married"));
        person(ali).body("maritalStatus", equalTo("married"));

        report("divorces", couple(ali, fatima, "2026-06-01")).statusCode(201).body("spdciEvent", equalTo("Divorce"));
        person(fatima).body("maritalStatus", equalTo("divorced"));
        on("2026-03-01", fatima).body("person.maritalStatus", equalTo("married"));
        on("2026-02-01", fatima).body("validUntil", equalTo("2026-06-01"));
        on("2026-01-31", fatima).statusCode(404).body("code", equalTo("not-known-then"));
    }

    @Test
    void aMarriedWomanDoesNotMarry() {
        Registered fatima = woman();
        married(man(), fatima, "2026-02-01");

        refused(couple(man(), fatima, "2026-03-01"), 409, "wife-already-married", "/wife");
        refused(couple(man(), fatima, "2026-01-01"), 409, "wife-already-married", "/wife");
        Registered declared = registered(with(adult(), "maritalStatus", "married"));
        refused(couple(man(), declared, today().toString()), 409, "wife-already-married", "/wife");
    }

    @Test
    void whoeverIsDivorcedMayMarryAgainAlsoTheSameDay() {
        Registered fatima = woman();
        Registered ali = man();
        married(ali, fatima, "2026-02-01");
        report("divorces", couple(ali, fatima, "2026-06-01")).statusCode(201);

        married(ali, fatima, "2026-06-01");
        report("divorces", couple(ali, fatima, "2026-07-01")).statusCode(201);
        married(man(), fatima, "2026-07-02");
        person(fatima).body("maritalStatus", equalTo("married"));
        person(ali).body("maritalStatus", equalTo("divorced"));
    }

    @Test
    void aSecondWifeNeedsAPermissionAndAFifthIsRefused() {
        Registered ali = man();
        Registered first = woman();
        married(ali, first, "2026-02-01");

        refused(couple(ali, woman(), "2026-03-01"), 422, "permission-required-for-polygamy", "/polygamyPermission");
        IntStream.range(0, 3)
                .forEach(wife -> report("marriages", permitted(ali)).statusCode(201));
        refused(permitted(ali), 409, "too-many-wives", "/husband");

        report("divorces", couple(ali, first, "2026-04-01")).statusCode(201);
        person(ali).body("maritalStatus", equalTo("married"));
        person(first).body("maritalStatus", equalTo("divorced"));
    }

    @Test
    void aMinorNeedsAJudgesPermission() {
        Registered girl = girlBorn("2009-06-01");
        Map<String, Object> body = couple(man(), girl, "2026-05-31");

        refused(body, 422, "permission-required-for-minor", "/minorPermission");
        report("marriages", with(body, "minorPermission", act("2026-05-31")))
                .statusCode(201)
                .body("details.minorPermission.office", equalTo("06.141.01.30"));
        Map<String, Object> child = couple(man(), girlBorn("2012-06-01"), "2026-05-31");
        refused(with(child, "minorPermission", act("2026-05-31")), 422, "too-young-to-marry", "/wife");
    }

    @Test
    void spousesAreAManAndAWomanAndNoKin() {
        Registered fatima = woman();
        Registered ali = man();

        refused(couple(fatima, woman(), "2026-03-01"), 422, "husband-not-male", "/husband");
        refused(couple(ali, man(), "2026-03-01"), 422, "wife-not-female", "/wife");
        Registered daughter = born(with(birth(fatima, ali), "sex", "female"));
        refused(couple(ali, daughter, today().toString()), 422, "spouses-are-kin", "/wife");
    }

    @Test
    void unclesAndGrandfathersAreKinAndCousinsAreNot() {
        Registered grandfather = manBorn("1930-01-01");
        Registered uncle = childOf(grandfather, manBorn("1955-01-01"));
        Registered aunt = childOf(grandfather, womanBorn("1960-01-01"));
        Registered father = childOf(grandfather, manBorn("1957-01-01"));
        Registered niece = childOf(father, womanBorn("1985-01-01"));
        Registered cousin = childOf(uncle, manBorn("1984-01-01"));

        refused(couple(uncle, niece, "2026-03-01"), 422, "spouses-are-kin", "/wife");
        refused(couple(grandfather, niece, "2026-03-01"), 422, "spouses-are-kin", "/wife");
        refused(couple(cousin, aunt, "2026-03-01"), 422, "spouses-are-kin", "/wife");
        married(cousin, niece, "2026-03-01");
    }

    @Test
    void noManIsMarriedToTwoSistersNorToAKinsmansFormerWife() {
        Registered father = manBorn("1950-01-01");
        Registered first = childOf(father, womanBorn("1985-01-01"));
        Registered sister = childOf(father, womanBorn("1987-01-01"));
        Registered brother = childOf(father, manBorn("1989-01-01"));
        Registered ali = man();
        married(ali, first, "2026-02-01");
        Map<String, Object> permitted =
                with(couple(ali, sister, "2026-02-02"), "polygamyPermission", act("2026-02-02"));
        refused(permitted, 422, "wives-are-kin", "/wife");
        report("divorces", couple(ali, first, "2026-02-03")).statusCode(201);
        married(ali, sister, "2026-02-04");

        Registered stepmother = woman();
        married(father, stepmother, "2026-02-05");
        report("divorces", couple(father, stepmother, "2026-02-06")).statusCode(201);
        refused(couple(brother, stepmother, "2026-02-07"), 422, "spouses-are-in-laws", "/wife");
    }

    @Test
    void nobodyMarriesAFormerWifesMother() {
        Registered mother = woman();
        Map<String, Object> birth = with(with(birth(mother, man()), "sex", "female"), "date", "2009-06-01");
        Registered girl = born(with(birth, "judgment", act()));
        Registered ali = man();
        report("marriages", with(couple(ali, girl, "2026-02-01"), "minorPermission", act("2026-02-01")))
                .statusCode(201);
        report("divorces", couple(ali, girl, "2026-02-02")).statusCode(201);

        refused(couple(ali, mother, "2026-02-03"), 422, "spouses-are-in-laws", "/wife");
    }

    @Test
    void aWidowWaitsUnlessSheGivesBirth() {
        Registered fatima = woman();
        Registered ali = man();
        married(ali, fatima, daysAgo(400));
        reportDeath(ali.idcs(), daysAgo(129)).statusCode(201);
        refused(couple(man(), fatima, today().toString()), 422, "widow-still-waits", "/wife");

        born(birth(fatima, ali));
        married(man(), fatima, today().toString());

        Registered other = woman();
        Registered omar = man();
        married(omar, other, daysAgo(400));
        reportDeath(omar.idcs(), daysAgo(130)).statusCode(201);
        married(man(), other, today().toString());
    }

    @Test
    void theDeadDoNotMarryAndNobodyDivorcesAStranger() {
        Registered fatima = woman();
        Registered ali = man();
        reportDeath(ali.idcs(), "2026-01-31").statusCode(201);

        refused(couple(ali, fatima, "2026-01-01"), 409, "person-is-dead", "/husband");
        report("divorces", couple(man(), fatima, "2026-03-01"))
                .statusCode(409)
                .body("code", equalTo("not-married-to-each-other"));
    }

    @Test
    void aMarriageOlderThanTheRegisterMayEnd() {
        Registered fatima = registered(with(adult(), "maritalStatus", "married"));
        Registered ali = registered(with(
                with(with(man().body(), "cnie", adult().get("cnie")), "birthDate", "1961-10-25"),
                "maritalStatus",
                "married"));

        report("divorces", couple(ali, fatima, today().toString())).statusCode(201);
        person(fatima).body("maritalStatus", equalTo("divorced"));
        person(ali).body("maritalStatus", equalTo("divorced"));
    }

    @Test
    void ofSimultaneousMarriagesOfOneWomanOneWins() throws Exception {
        Registered fatima = woman();
        Callable<Integer> report = () -> report("marriages", couple(man(), fatima, "2026-02-01"))
                .extract()
                .statusCode();

        List<Integer> answers = together(Collections.nCopies(8, report));

        assertEquals(1, Collections.frequency(answers, 201));
        assertEquals(7, Collections.frequency(answers, 409));
    }

    @Test
    void ofADeathAndALaterMarriageOneWins() throws Exception {
        for (int round = 0; round < 5; round++) {
            Registered fatima = woman();
            Registered ali = man();
            Callable<Integer> death =
                    () -> reportDeath(ali.idcs(), "2026-01-31").extract().statusCode();
            Callable<Integer> marriage = () -> report("marriages", couple(ali, fatima, "2026-02-01"))
                    .extract()
                    .statusCode();

            List<Integer> answers = together(List.of(death, marriage));

            assertEquals(1, Collections.frequency(answers, 201), answers::toString);
            assertEquals(1, Collections.frequency(answers, 409), answers::toString);
            boolean died = answers.get(0) == 201;
            person(ali).body("status", equalTo(died ? "dead" : "active"));
            person(fatima).body("maritalStatus", died ? nullValue() : equalTo("married"));
        }
    }

    @Test
    void oneOfTheSpousesMustLiveWithinTheTerritory() {
        as(TestTokens.agent("registration-agent", "04"))
                .body(couple(man(), woman(), "2026-02-01"))
                .post("/v1/vital-events/marriages")
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-idcs"));
    }

    private static Registered manBorn(String date) {
        return registered(with(with(man().body(), "birthDate", date), "cnie", adult().get("cnie")));
    }

    private static Registered womanBorn(String date) {
        return registered(with(adult(), "birthDate", date));
    }

    private static Registered childOf(Registered father, Registered child) {
        Map<String, Object> body =
                Map.of("child", child.idcs(), "father", father.idcs(), "date", daysAgo(1), "act", act());
        report("recognitions", body).statusCode(201);
        return child;
    }

    private static Registered girlBorn(String date) {
        return registered(with(minor(woman().idcs()), "birthDate", date));
    }

    private static Map<String, Object> permitted(Registered husband) {
        return with(couple(husband, woman(), "2026-03-01"), "polygamyPermission", act("2026-02-02"));
    }

    private static void refused(Map<String, Object> body, int status, String code, String pointer) {
        report("marriages", body)
                .statusCode(status)
                .body("code", equalTo(code))
                .body("errors[0].pointer", equalTo(pointer));
    }
}
