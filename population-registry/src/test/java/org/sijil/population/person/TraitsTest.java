package org.sijil.population.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sijil.population.Registry.someone;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.commons.name.PersonName;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestPeople;

/** Nobody is in the register who cannot be found, whichever way they are written. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
class TraitsTest {

    private static final String ENTER = """
            INSERT INTO person (id, idcs, given_name_fr, family_name_fr, sex, birth_date, nationality, territory, area, status,
                                version, valid_from, recorded_at, recorded_by)
            VALUES ($1, $2, 'Amina', 'Idrissi', 'FEMALE', '1988-03-08', 'MA', '06', 'URBAN', 'ACTIVE', 0, '2026-01-01', now(),
                    'test')
            """;

    @Inject
    Pool pool;

    @Test
    void nobodyIsEnteredWithoutWhatTheyAreFoundBy() {
        Tuple person = Tuple.of(UUID.randomUUID(), TestPeople.idcs());

        PgException refusal =
                assertThrows(PgException.class, () -> pool.preparedQuery(ENTER).executeAndAwait(person));
        assertEquals("23502", refusal.getSqlState());
    }

    @ParameterizedTest
    @ValueSource(strings = {"family_name_fr = 'Other'", "birth_date = '1971-01-01'", "territory = '04'"})
    void nobodyIsChangedWithoutBeingFoundAnew(String change) {
        String statement = "UPDATE person SET version = version + 1, " + change + " WHERE id = $1";
        Tuple person = Tuple.of(UUID.fromString(someone().id()));

        PgException refusal = assertThrows(
                PgException.class, () -> pool.preparedQuery(statement).executeAndAwait(person));
        assertEquals("23502", refusal.getSqlState());
    }

    @Test
    void bothScriptsThePartsOfTheDateAndEveryTerritoryAboveAreAmongThem() {
        Set<String> traits = Traits.of(
                new PersonName("محمد", null),
                new PersonName(null, "Benjelloun"),
                LocalDate.of(1988, 3, 8),
                new TerritoryCode("06.141.01.30"),
                new TerritoryCode("04.421.01"));

        assertTrue(traits.containsAll(Set.of(
                "nmhmd",
                "nbnjln",
                "njln",
                "y1988mhmd",
                "d19880308",
                "k0308",
                "b06.141",
                "t04",
                "t04.421",
                "t04.421.01")));
    }
}
