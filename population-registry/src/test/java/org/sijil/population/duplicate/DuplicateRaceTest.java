package org.sijil.population.duplicate;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sijil.population.Registry.AGENT;
import static org.sijil.population.Registry.as;
import static org.sijil.population.Registry.register;
import static org.sijil.population.Registry.someone;
import static org.sijil.population.Registry.with;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.RepeatedTest;
import org.sijil.population.Life;
import org.sijil.population.Registry.Registered;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestPeople;

/** Two at the same instant, who have no card by which an index could tell them. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
class DuplicateRaceTest {

    private static final int AGENTS = 20;

    @RepeatedTest(50)
    void ofManyAgentsWhoEnterOneChildAtOnceOneGivesANumber() throws Exception {
        Registered mother = someone();
        Map<String, Object> girl = Cases.girl(mother);
        Map<String, Object> spelled = with(girl, "phone", TestPeople.nextPhone());
        List<Callable<Integer>> agents = new ArrayList<>();
        for (int agent = 0; agent < AGENTS; agent++) {
            Map<String, Object> said = agent % 2 == 0 ? girl : spelled;
            agents.add(() -> register(said).extract().statusCode());
        }

        List<Integer> answers = Life.together(agents);

        assertEquals(1, Collections.frequency(answers, 201));
        assertEquals(AGENTS - 1, Collections.frequency(answers, 202));
        as(AGENT)
                .body(Map.of(
                        "name",
                        Objects.requireNonNull((Map<?, ?>) girl.get("familyName"))
                                .get("fr")))
                .post("/v1/persons/search")
                .then()
                .body("items.size()", equalTo(1));
    }
}
