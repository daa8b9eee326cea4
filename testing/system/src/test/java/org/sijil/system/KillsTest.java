package org.sijil.system;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sijil.localstack.stack.LocalStack;
import org.sijil.localstack.stack.ServiceName;
import org.sijil.system.Register.Person;
import org.sijil.testing.TestPeople;

/** Services killed without warning in the middle of their work, and started again. */
@Order(2)
@ExtendWith(RunningStack.class)
class KillsTest {

    private static final Duration CATCHING_UP = Duration.ofSeconds(30);
    private static final String MONTH = "2026-11";

    private final LocalStack stack;
    private final Door door;
    private final Register register;

    KillsTest(LocalStack stack, Door door) {
        this.stack = stack;
        this.door = door;
        this.register = new Register(door);
    }

    @Test
    void whatWasAcknowledgedSurvivesAndAKeyAnswersTheSameAfterARestart() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> request = register.adultRequest("female", TestPeople.womanName(), "1990-01-01");
        Person person = Register.entered(register.post(request, key));

        stack.kill(ServiceName.POPULATION_REGISTRY);
        door.get(Register.AGENT, "/api/population/v1/persons/" + person.id())
                .statusCode(503)
                .body("code", equalTo("service-unavailable"));
        stack.startAgain(ServiceName.POPULATION_REGISTRY);

        door.get(Register.AGENT, "/api/population/v1/persons/" + person.id())
                .statusCode(200)
                .body("idcs", equalTo(person.idcs()));
        Assertions.assertEquals(person, Register.entered(register.post(request, key)));
        request.put("birthDate", "1990-01-02");
        register.post(request, key).statusCode(422).body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void aHouseholdBeingEnteredWhenItsRegistryIsKilledIsEnteredOnce() {
        List<Home.Draft> drafts = List.of(Home.draft(register), Home.draft(register), Home.draft(register));

        CompletableFuture<Void> agents = CompletableFuture.allOf(drafts.stream()
                .map(draft -> CompletableFuture.runAsync(() -> enterUntilAcknowledged(draft)))
                .toArray(CompletableFuture[]::new));
        stack.kill(ServiceName.SOCIAL_REGISTRY);
        stack.startAgain(ServiceName.SOCIAL_REGISTRY);
        agents.join();

        for (Home.Draft draft : drafts) {
            door.post(
                            Register.AGENT,
                            Home.HOUSEHOLDS + "/search",
                            Map.of("idcs", draft.head().idcs()))
                    .statusCode(200)
                    .body("items", hasSize(1));
            Eventually.within(CATCHING_UP, () -> rightsOf(draft.head()));
        }
    }

    @Test
    void aFollowerThatWasDeadCatchesUpAndPaysNobodyTwice() {
        Home before = Home.registered(door);
        stack.kill(ServiceName.ENROLLMENT_SERVICE);
        Home during = Home.registered(door);
        door.get("citizen:" + during.head().idcs(), "/api/me")
                .statusCode(200)
                .body("household.id", equalTo(during.id()))
                .body("unavailable", containsInAnyOrder("rights", "payments"));
        stack.startAgain(ServiceName.ENROLLMENT_SERVICE);

        for (Home home : List.of(before, during)) {
            Eventually.within(CATCHING_UP, () -> rightsOf(home.head()));
            door.post(
                            "scheme-manager",
                            "/api/enrollment/v1/enrollments/search",
                            Map.of("idcs", home.head().idcs()))
                    .body("items.findAll { it.until == null }.regime.sort()", contains("ma-amo-tadamon", "ma-asd"));
        }
    }

    @Test
    void aPaymentCycleInterruptedByAKillPaysEveryFamilyOnceWhatTheTableSays() {
        Home home = Home.registered(door);
        Eventually.within(CATCHING_UP, () -> rightsOf(home.head()));
        Cycles cycles = new Cycles(door);

        String cycle = cycles.opened(MONTH);
        stack.kill(ServiceName.ENROLLMENT_SERVICE);
        stack.startAgain(ServiceName.ENROLLMENT_SERVICE);
        cycles.awaitComputed(cycle);

        Set<String> paid = new HashSet<>();
        for (Map<String, Object> order : cycles.orders(cycle)) {
            Assertions.assertNotNull(order.get("amount"), "an order without an amount");
            Assertions.assertTrue(paid.add(String.valueOf(order.get("family"))), "a family is paid twice");
        }
        door.get("citizen:" + home.head().idcs(), "/api/me/payments")
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].month", equalTo(MONTH))
                .body("items[0].amount.amount", equalTo("750.00"))
                .body("items[0].lines", hasSize(3));
    }

    private void enterUntilAcknowledged(Home.Draft draft) {
        String key = UUID.randomUUID().toString();
        Eventually.within(
                Duration.ofSeconds(90),
                () -> door.post(Register.AGENT, Home.HOUSEHOLDS, key, draft.request())
                        .statusCode(201));
    }

    private void rightsOf(Person person) {
        JsonPath rights = door.get("citizen:" + person.idcs(), "/api/me/rights")
                .statusCode(200)
                .body("rights", notNullValue())
                .extract()
                .jsonPath();
        Assertions.assertEquals(List.of(true, true), rights.getList("rights.open"));
    }
}
