package org.sijil.population.guardianship;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.sijil.population.Life.act;
import static org.sijil.population.Life.birth;
import static org.sijil.population.Life.born;
import static org.sijil.population.Life.cancel;
import static org.sijil.population.Life.daysAgo;
import static org.sijil.population.Life.man;
import static org.sijil.population.Life.person;
import static org.sijil.population.Life.report;
import static org.sijil.population.Life.today;
import static org.sijil.population.Life.woman;
import static org.sijil.population.Registry.with;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sijil.population.Registry.Registered;
import org.sijil.testing.SijilTestResource;

@QuarkusTest
@WithTestResource(SijilTestResource.class)
class GuardianshipTest {

    @Test
    void aKafilActsForAFoundlingUntilTheKafalaEnds() {
        Registered child = foundling();
        Registered kafil = woman();

        String kafala = report("guardianships", guardianship(child, kafil))
                .statusCode(201)
                .body("details.relation", equalTo("kafil"))
                .extract()
                .path("id");
        person(child).body("guardian.person", equalTo(kafil.id())).body("guardian.relation", equalTo("kafil"));
        report("guardianships", guardianship(child, man()))
                .statusCode(409)
                .body("code", equalTo("guardianship-in-force"));

        report("guardianship-ends", end(child)).statusCode(201);
        person(child).body("guardian", nullValue());
        report("guardianship-ends", end(child)).statusCode(409).body("code", equalTo("no-guardianship-in-force"));
        cancel(kafala).statusCode(409).body("code", equalTo("later-event-builds-on-it"));
    }

    @Test
    void afterAGuardianshipAParentActsAgain() {
        Registered mother = woman();
        Registered father = man();
        Registered child = born(birth(mother, father));

        report("guardianships", guardianship(child, woman())).statusCode(201);
        String end = report("guardianship-ends", end(child))
                .statusCode(201)
                .extract()
                .path("id");
        person(child).body("guardian.person", equalTo(father.id())).body("guardian.relation", equalTo("father"));
        cancel(end).statusCode(200);
        person(child).body("guardian.relation", equalTo("kafil"));
    }

    @Test
    void aGuardianIsAnotherGrownUpAndTheWardIsBorn() {
        Registered child = foundling();
        Registered other = foundling();

        report("guardianships", guardianship(child, other))
                .statusCode(422)
                .body("code", equalTo("guardian-not-of-age"))
                .body("errors[0].pointer", equalTo("/guardian"));
        report("guardianships", guardianship(child, child)).statusCode(422);
        report("guardianships", with(guardianship(child, woman()), "date", daysAgo(1)))
                .statusCode(400)
                .body("code", equalTo("ward-not-born"));
    }

    @Test
    void guardianshipsAreEnteredInTheirOrder() {
        Registered child = born(with(foundlingBorn(), "date", daysAgo(20)));
        report("guardianships", with(guardianship(child, woman()), "date", daysAgo(10)))
                .statusCode(201);

        report("guardianship-ends", with(end(child), "date", daysAgo(11)))
                .statusCode(409)
                .body("code", equalTo("guardianship-out-of-order"))
                .body("errors[0].pointer", equalTo("/date"));
        report("guardianship-ends", with(end(child), "date", daysAgo(5))).statusCode(201);
        report("guardianships", with(guardianship(child, man()), "date", daysAgo(6)))
                .statusCode(409)
                .body("code", equalTo("guardianship-out-of-order"));
        report("guardianships", with(guardianship(child, man()), "date", daysAgo(5)))
                .statusCode(201);
    }

    private static Registered foundling() {
        return born(foundlingBorn());
    }

    private static Map<String, Object> foundlingBorn() {
        Map<String, Object> body = birth(woman(), man());
        for (String field : new String[] {"mother", "father", "declaredBy"}) {
            body = with(body, field, null);
        }
        body = with(body, "address", Map.of("territory", "06.141.01.30", "area", "urban"));
        return with(body, "nationality", "MA");
    }

    private static Map<String, Object> guardianship(Registered ward, Registered guardian) {
        Map<String, Object> body = new HashMap<>(end(ward));
        body.put("guardian", guardian.idcs());
        body.put("relation", "kafil");
        return body;
    }

    private static Map<String, Object> end(Registered ward) {
        return Map.of("ward", ward.idcs(), "date", today().toString(), "act", act());
    }
}
