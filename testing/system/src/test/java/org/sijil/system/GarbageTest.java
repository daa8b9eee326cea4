package org.sijil.system;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sijil.localstack.stack.LocalStack;
import org.sijil.testing.EndpointFuzz;
import org.sijil.testing.FuzzReport;

/** Everything that the door documents, sent what nobody should send. */
@Order(3)
@ExtendWith(RunningStack.class)
class GarbageTest {

    private final LocalStack stack;
    private final Door door;

    GarbageTest(LocalStack stack, Door door) {
        this.stack = stack;
        this.door = door;
    }

    @ParameterizedTest
    @CsvSource({
        "population, agent:06, auditor",
        "social, agent:06, auditor",
        "enrollment, support-manager, scheme-manager",
    })
    void garbageThroughTheDoorIsNeverAFaultOfTheSuite(String service, String one, String other) {
        URI gateway = stack.address().gateway();
        FuzzReport report = EndpointFuzz.of(gateway.resolve("/api/" + service))
                .describedBy(gateway.resolve("/openapi/" + service))
                .tokens(door.tokenOf(one), door.tokenOf(other))
                .atMost(Duration.ofSeconds(8))
                .run();

        assertTrue(report.requests() > 0, report.toString());
    }
}
