package org.sijil.social.renewal;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.sijil.social.Homes.member;
import static org.sijil.social.Population.man;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijil.social.Answers;
import org.sijil.social.Homes;
import org.sijil.social.Population;
import org.sijil.social.PopulationStub;
import org.sijil.testing.SijilTestResource;

/** A declaration ends after its term; the household is told before and then, once each, whatever is cut off and repeated. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
@WithTestResource(PopulationStub.class)
class RenewalTest {

    @Inject
    RenewalRounds rounds;

    @Inject
    Pool pool;

    @TempDir
    Path folder;

    @Test
    void aDeclarationHoldsForItsTerm() {
        String household = declared();

        Homes.read(household)
                .body("declarationDue", is(false))
                .body(
                        "declarationExpiresOn",
                        equalTo(Population.today().plusYears(1).toString()));
    }

    @Test
    void theHouseholdIsToldOnceBeforeAndOnceAfter() throws Throwable {
        String household = declared();
        endsIn(household, 31);
        run();
        assertEquals(List.of(), told(household));

        endsIn(household, 30);
        run();
        run();
        assertEquals(List.of("household.declaration-expiring 30"), told(household));

        endsIn(household, 7);
        run();
        assertEquals(List.of("household.declaration-expiring 30", "household.declaration-expiring 7"), told(household));
        Homes.read(household).body("declarationDue", is(false));

        endsIn(household, 0);
        run();
        run();
        assertEquals(3, told(household).size());
        assertEquals("household.declaration-expired 0", told(household).get(2));
        Homes.read(household).body("declarationDue", is(true));

        Homes.declare(household, Answers.of()).statusCode(201);
        run();
        assertEquals(3, told(household).size());
        Homes.read(household).body("declarationDue", is(false));
    }

    @Test
    void whoIsLateIsNotRemindedOfAMonth() throws Throwable {
        String household = declared();
        endsIn(household, 3);
        run();

        assertEquals(List.of("household.declaration-expiring 7"), told(household));
    }

    @Test
    void whatWasDeclaredBeforeTermsWereKeptGetsItsEnd() throws Throwable {
        String household = declared();
        pool.preparedQuery("UPDATE household SET declaration_expires_on = NULL WHERE id = $1")
                .executeAndAwait(Tuple.of(UUID.fromString(household)));
        run();

        Homes.read(household)
                .body(
                        "declarationExpiresOn",
                        equalTo(Population.today().plusYears(1).toString()));
    }

    @Test
    void aTermThatCannotBeIsRefusedWithItsLine() throws IOException {
        Files.writeString(folder.resolve("none.yaml"), """
            id: none
            effectiveFrom: 2021-08-09
            months: 0
            source: nobody
            confidence: I
            reminders: {days: [30], source: nobody, confidence: I}
            """);
        RuntimeException fault = assertThrows(
                RuntimeException.class, () -> org.sijil.social.declaration.TestTerms.read(folder.resolve("none.yaml")));
        assertEquals("none.yaml, line 1: months must be 1 or more", fault.getMessage());
    }

    private static String declared() {
        String household = Homes.registered(member(man(40), "head"));
        Homes.declare(household, Answers.of()).statusCode(201);
        return household;
    }

    private void run() throws Throwable {
        VertxContextSupport.subscribeAndAwait(rounds::run);
    }

    private void endsIn(String household, int days) {
        LocalDate day = Population.today().plusDays(days);
        pool.preparedQuery("UPDATE household SET declaration_expires_on = $2 WHERE id = $1")
                .executeAndAwait(Tuple.of(UUID.fromString(household), day));
    }

    private List<String> told(String household) {
        Iterable<Row> rows = pool.preparedQuery("""
                        SELECT type || ' ' || (data ->> 'days') AS news
                          FROM feed_event
                         WHERE subject = $1 AND type LIKE 'household.declaration-%'
                         ORDER BY id
                        """).executeAndAwait(Tuple.of(UUID.fromString(household)));
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.getString("news"))
                .toList();
    }
}
