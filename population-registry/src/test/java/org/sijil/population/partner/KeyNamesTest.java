package org.sijil.population.partner;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.sijil.population.partner.PairwiseKeysTest.keys;
import static org.sijil.population.partner.PairwiseKeysTest.secret;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sijil.testing.SijilTestResource;

/** A key has a name of its own, or tokens that partners are given would lead nowhere. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
class KeyNamesTest {

    @Inject
    Pool pool;

    @Inject
    Clock clock;

    @Test
    void anotherKeyUnderTheSameNameStopsTheStart() {
        start('a', "named");
        start('a', "named");

        assertThrows(IllegalStateException.class, () -> start('b', "named"));
        start('b', "named2");
        start('a', "named");
    }

    @Test
    void anOldKeyUnderANewNameIsNoRotation() {
        start('c', "third");

        assertThrows(IllegalStateException.class, () -> start('c', "fourth"));
        start('d', "fourth");
        start('c', "third");
    }

    private void start(char letter, String name) {
        new KeyNames(keys(secret(letter), name, List.of()), pool, clock)
                .requireSameKey()
                .await()
                .atMost(Duration.ofSeconds(10));
    }
}
