package org.sijil.localstack.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijil.localstack.token.Tokens;

/** Opening a month's payments, and waiting for them and for the feeds before them. */
class PaymentRunTest {

    private static final YearMonth MONTH = YearMonth.of(2026, 11);

    @TempDir
    Path folder;

    private final List<Duration> pauses = new ArrayList<>();
    private StandIn suite;
    private Statistics statistics;
    private PaymentRun payments;

    @BeforeEach
    void start() throws IOException {
        suite = new StandIn();
        Api api = new Api(suite.address(), new Tokens(suite.stack(folder)), pauses::add);
        statistics = new Statistics(api);
        payments = new PaymentRun(api, statistics, new Watch(pauses::add));
    }

    @AfterEach
    void stop() {
        suite.close();
    }

    @Test
    void aMonthIsFollowedToItsEndAndPaidOnce() {
        suite.registries().lagsBehind(4);

        assertTrue(payments.run(MONTH));
        assertEquals(4, pauses.size());
        assertFalse(payments.run(MONTH));
    }

    @Test
    void aJobThatFailedIsSaid() {
        suite.meets(
                (call, work) -> call.path().contains("/jobs/") ? Reply.of(200, Map.of("state", "failed")) : work.get());

        LoadFailure failure = assertThrows(LoadFailure.class, () -> payments.run(MONTH));

        assertEquals("The payment cycle ended as failed.", failure.getMessage());
    }

    @Test
    void anotherRefusalOfTheMonthIsNotTakenForPaid() {
        suite.meets((call, work) -> Reply.problem(422, "month-not-begun", "/month"));

        LoadFailure failure = assertThrows(LoadFailure.class, () -> payments.run(MONTH));

        assertEquals("Opening the payment cycle was refused with 422 month-not-begun at /month.", failure.getMessage());
    }

    @Test
    void whatNeverComesIsGivenUpAfterTenMinutes() {
        LoadFailure failure =
                assertThrows(LoadFailure.class, () -> new Watch(pauses::add).until(() -> false, "It never came."));

        assertEquals("It never came.", failure.getMessage());
        assertEquals(
                10,
                pauses.stream().reduce(Duration.ofMillis(500), Duration::plus).toMinutes());
    }
}
