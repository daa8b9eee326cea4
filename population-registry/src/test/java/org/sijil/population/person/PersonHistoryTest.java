package org.sijil.population.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.sijil.population.Registry.someone;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgException;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijil.testing.SijilTestResource;

/** Not even somebody at the database takes a person back. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
class PersonHistoryTest {

    @Inject
    Pool pool;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE person_history SET family_name_fr = 'Other' WHERE id = $1",
                "DELETE FROM person_history WHERE id = $1",
                "DELETE FROM person WHERE id = $1"
            })
    void whatWasWrittenStays(String statement) {
        Tuple person = Tuple.of(UUID.fromString(someone().id()));

        PgException refusal = assertThrows(
                PgException.class, () -> pool.preparedQuery(statement).executeAndAwait(person));
        assertEquals("23001", refusal.getSqlState());
    }
}
