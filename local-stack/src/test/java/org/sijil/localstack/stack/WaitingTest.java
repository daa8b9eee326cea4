package org.sijil.localstack.stack;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WaitingTest {

    private final LinkedBlockingQueue<String> said = new LinkedBlockingQueue<>();

    @Test
    void whatIsNotThereYetIsNamedAgainAndAgain() throws InterruptedException {
        try (Waiting waiting = new Waiting(Duration.ofMillis(5), said::add)) {
            waiting.begins("keycloak");
            waiting.begins("gateway");
            awaitLine("Waiting for gateway, keycloak \\(\\d+ s so far\\)");

            waiting.ends("gateway");
            awaitLine("Waiting for keycloak \\(\\d+ s so far\\)");
        }
    }

    private void awaitLine(String pattern) throws InterruptedException {
        String line = said.poll(20, TimeUnit.SECONDS);
        while (line != null && !line.matches(pattern)) {
            line = said.poll(20, TimeUnit.SECONDS);
        }
        assertNotNull(line, pattern);
    }
}
