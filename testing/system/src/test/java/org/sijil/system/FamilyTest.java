package org.sijil.system;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sijil.system.Register.Person;

/** A family from the agent's counter to its rights, and what follows when somebody dies. */
@Order(1)
@ExtendWith(RunningStack.class)
class FamilyTest {

    private static final Duration BY_FEED = Duration.ofSeconds(5);

    private final Door door;
    private final Register register;

    FamilyTest(Door door) {
        this.door = door;
        this.register = new Register(door);
    }

    @Test
    void aPoorFamilyIsScoredEnrolledAndSeesItsOwnFile() {
        Home home = Home.registered(door);

        awaitRights(home);

        file(home.head())
                .body("person.id", equalTo(home.head().id()))
                .body("household.id", equalTo(home.id()))
                .body("household.members", hasSize(5))
                .body("household.score.value", notNullValue())
                .body("unavailable", empty());
        file(home.spouse()).body("person.id", equalTo(home.spouse().id()));
    }

    @Test
    void nobodySeesTheFileOfAnother() {
        Home home = Home.registered(door);
        String stranger = "citizen:" + register.woman("1990-01-01").idcs();

        door.get(stranger, "/api/population/v1/persons/" + home.head().id()).statusCode(not(200));
        door.get(stranger, "/api/social/v1/households/" + home.id()).statusCode(not(200));
        door.get(stranger, "/api/me").body("household", equalTo(null)).body("unavailable", empty());
    }

    @Test
    void thePersonSeesWhoLookedAndWhy() {
        Person person = register.woman("1991-01-01");
        Map<String, Object> claim = Map.of("idcs", person.idcs(), "birthDate", "1991-01-01");
        door.post("partner:health", "/api/population/v1/verifications", claim)
                .statusCode(200)
                .body("verified", equalTo(true));

        door.get("citizen:" + person.idcs(), "/api/me/consultations")
                .statusCode(200)
                .body("items", not(empty()))
                .body("items.client", hasItem("partner-health"));
    }

    @Test
    void thePersonSeesTheReadingsOfAllRegistersInOneList() {
        Home home = Home.registered(door);
        awaitRights(home);
        Person child = home.children().get(0);
        door.get(Register.AGENT, "/api/social/v1/households/" + home.id()).statusCode(200);

        List<Map<String, String>> list = consultations(child);

        List<String> moments = list.stream().map(entry -> entry.get("at")).toList();
        assertEquals(moments.stream().sorted(Comparator.reverseOrder()).toList(), moments);
        List<String> readings = list.stream()
                .map(entry -> entry.get("register") + " " + entry.get("role") + " " + entry.get("purpose"))
                .toList();
        assertTrue(readings.contains("social social-agent social-support"), readings::toString);
        assertTrue(readings.contains("enrollment partner coverage-check"), readings::toString);
        assertTrue(readings.contains("population citizen own-file"), readings::toString);
    }

    @Test
    void aDeathClosesTheRightWithinSeconds() {
        Home home = Home.registered(door);
        awaitRights(home);

        register.died(home.spouse()).statusCode(201);

        Eventually.within(BY_FEED, () -> covered(home.spouse()).body("covered", equalTo(false)));
        Eventually.within(
                BY_FEED,
                () -> covered(home.head()).body("covered", equalTo(true)).body("regime", notNullValue()));
        Eventually.within(
                BY_FEED,
                () -> door.get("citizen:" + home.head().idcs(), "/api/me/household")
                        .body("members", hasSize(4)));
    }

    @Test
    void aDeathThatWasNoneOpensTheRightAgain() {
        Home home = Home.registered(door);
        awaitRights(home);
        Person child = home.children().get(2);
        String death = register.died(child).statusCode(201).extract().path("id");
        Eventually.within(BY_FEED, () -> covered(child).body("covered", equalTo(false)));
        // A register that hears of both at once sees nobody die, and the child never left.
        Eventually.within(BY_FEED, () -> home.read(door).body("members", hasSize(4)));

        register.cancelled(death).statusCode(200);

        Eventually.within(BY_FEED, () -> home.joined(door, child).statusCode(200));
        Eventually.within(BY_FEED, () -> covered(child).body("covered", equalTo(true)));
    }

    @Test
    void aBirthIsEnteredAndTheParentsSeeIt() {
        Person father = register.man("1985-02-03");
        Person mother = register.woman("1988-03-08");

        String child = register.born(mother, father)
                .statusCode(201)
                .body("child.father", equalTo(father.id()))
                .extract()
                .path("child.id");

        for (Person parent : new Person[] {father, mother}) {
            door.get("citizen:" + parent.idcs(), "/api/me/events")
                    .statusCode(200)
                    .body("items[0].type", equalTo("birth"))
                    .body("items[0].person", equalTo(child));
        }
    }

    @Test
    void theCommitteeSeesTheFamilyInTheFigures() {
        awaitRights(Home.registered(door));

        Eventually.within(
                Duration.ofSeconds(12),
                () -> door.get("statistician", "/dashboard/data")
                        .statusCode(200)
                        .body("unavailable", empty())
                        .body("enrollment.byRegion.region", hasItem("06")));
    }

    /** Both regimes open for all five. */
    private void awaitRights(Home home) {
        Eventually.within(
                Duration.ofSeconds(20),
                () -> door.get("citizen:" + home.head().idcs(), "/api/me/rights")
                        .statusCode(200)
                        .body("rights.regime", containsInAnyOrder("ma-amo-tadamon", "ma-asd"))
                        .body("rights.open", everyItem(equalTo(true)))
                        .body("rights.familyMembers", hasItem(5)));
        covered(home.children().get(0)).body("covered", equalTo(true)).body("regime", equalTo("ma-amo-tadamon"));
    }

    /** All pages of the list; each look is itself a new entry, which a later page does not show. */
    private List<Map<String, String>> consultations(Person person) {
        List<Map<String, String>> all = new ArrayList<>();
        String next = "";
        while (next != null) {
            ValidatableResponse page = door.get("citizen:" + person.idcs(), "/api/me/consultations?limit=2" + next)
                    .statusCode(200);
            all.addAll(page.extract().path("items.collect { it.subMap(['at', 'register', 'role', 'purpose']) }"));
            String cursor = page.extract().path("next");
            next = cursor == null ? null : "&cursor=" + cursor;
        }
        return all;
    }

    private ValidatableResponse covered(Person person) {
        return door.post("partner:health", "/api/enrollment/v1/coverage-checks", Map.of("idcs", person.idcs()))
                .statusCode(200);
    }

    private ValidatableResponse file(Person person) {
        return door.get("citizen:" + person.idcs(), "/api/me").statusCode(200);
    }
}
