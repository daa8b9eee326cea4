package org.sijil.population.correction;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.sijil.population.Life.act;
import static org.sijil.population.Life.birth;
import static org.sijil.population.Life.born;
import static org.sijil.population.Life.cancel;
import static org.sijil.population.Life.daysAgo;
import static org.sijil.population.Life.man;
import static org.sijil.population.Life.on;
import static org.sijil.population.Life.person;
import static org.sijil.population.Life.report;
import static org.sijil.population.Life.today;
import static org.sijil.population.Life.woman;
import static org.sijil.population.Registry.AGENT;
import static org.sijil.population.Registry.as;
import static org.sijil.population.Registry.foreigner;
import static org.sijil.population.Registry.registered;
import static org.sijil.population.Registry.with;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sijil.population.Registry.Registered;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestPeople;

@QuarkusTest
@WithTestResource(SijilTestResource.class)
class CorrectionTest {

    @Test
    void aCorrectedNameIsFoundAndTheOldOneIsRemembered() {
        Registered child = born(birth(woman(), man()));
        var name = TestPeople.uniqueFamilyName();

        report("name-corrections", of(child, "familyName", Map.of("ar", name.ar(), "fr", name.fr())))
                .statusCode(201)
                .body("details.familyName.fr", equalTo(name.fr()));

        person(child).body("familyName.ar", equalTo(name.ar())).body("givenName.fr", equalTo(child.givenName("fr")));
        as(AGENT)
                .body(Map.of("name", name.fr(), "birthDate", today().toString()))
                .post("/v1/persons/search")
                .then()
                .body("items[0].id", equalTo(child.id()));
        report("name-corrections", of(child, "declaredBy", null))
                .statusCode(400)
                .body("code", equalTo("nothing-to-correct"));
    }

    @Test
    void aSexIsCorrectedUnlessEventsRestOnIt() {
        Registered child = born(birth(woman(), man()));
        Registered mother = woman();
        born(birth(mother, man()));

        report("sex-corrections", of(child, "sex", "female")).statusCode(201);
        person(child).body("sex", equalTo("female"));
        report("sex-corrections", of(mother, "sex", "male"))
                .statusCode(409)
                .body("code", equalTo("sex-bound-by-events"))
                .body("errors[0].pointer", equalTo("/sex"));
        report("sex-corrections", of(mother, "sex", "female")).statusCode(400);
    }

    @Test
    void aNationalityChangesWithItsPaperAndItsCancellationGivesItBack() {
        Registered foreigner = registered(foreigner());
        String cnie = TestPeople.nextCnie();

        String event = report("nationality-acquisitions", with(of(foreigner, "nationality", "MA"), "cnie", cnie))
                .statusCode(201)
                .body("details.nationality", equalTo("MA"))
                .extract()
                .path("id");
        person(foreigner)
                .body("nationality", equalTo("MA"))
                .body("cnie", equalTo(cnie))
                .body("residencePermit", nullValue());

        cancel(event).statusCode(200);
        person(foreigner)
                .body("nationality", equalTo("SN"))
                .body("cnie", nullValue())
                .body("residencePermit", equalTo(foreigner.body().get("residencePermit")));
    }

    @Test
    void theNumberOfAnotherIsRefused() {
        Registered foreigner = registered(foreigner());

        report("nationality-acquisitions", with(of(foreigner, "nationality", "MA"), "cnie", woman().cnie()))
                .statusCode(409)
                .body("code", equalTo("cnie-already-registered"));
        person(foreigner).body("nationality", equalTo("SN")).body("version", equalTo(0));
    }

    @Test
    void whoeverLosesANationalityKeepsOne() {
        Registered fatima = woman();

        report("nationality-losses", with(of(fatima, "remaining", "FR"), "cnie", fatima.cnie()))
                .statusCode(400)
                .body("code", equalTo("paper-of-another-nationality"));
        report("nationality-losses", of(fatima, "remaining", "XX")).statusCode(400);
        report("nationality-losses", of(fatima, "remaining", "FR")).statusCode(201);
        person(fatima).body("nationality", equalTo("FR")).body("cnie", nullValue());
    }

    @Test
    void aRecognizedChildHasAFather() {
        Map<String, Object> body = with(with(birth(woman(), man()), "father", null), "declaredBy", null);
        Registered child = born(with(body, "date", daysAgo(10)));
        Registered father = man();
        Map<String, Object> recognition = new HashMap<>();
        recognition.put("child", child.idcs());
        recognition.put("father", father.idcs());
        recognition.put("date", daysAgo(2));
        recognition.put("act", act());
        recognition.put("familyName", father.body().get("familyName"));

        report("recognitions", recognition).statusCode(201);

        person(child).body("father", equalTo(father.id())).body("familyName.fr", equalTo(father.familyName("fr")));
        on(daysAgo(3), child).body("person.father", nullValue());
        report("recognitions", with(recognition, "act", act()))
                .statusCode(409)
                .body("code", equalTo("father-already-known"));
    }

    @Test
    void nothingIsCorrectedBeforeTheBirth() {
        Registered fatima = woman();

        report("nationality-losses", with(with(of(fatima, "remaining", "FR"), "date", "1988-03-07"), "act", act()))
                .statusCode(400)
                .body("code", equalTo("correction-before-birth"));
    }

    private static Map<String, Object> of(Registered person, String field, @Nullable Object value) {
        Map<String, Object> body =
                new HashMap<>(Map.of("idcs", person.idcs(), "date", today().toString(), "act", act()));
        return with(body, field, value);
    }
}
