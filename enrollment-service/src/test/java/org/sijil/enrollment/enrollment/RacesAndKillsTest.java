package org.sijil.enrollment.enrollment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.sijil.commons.feed.FeedEvent;
import org.sijil.enrollment.suite.Database;
import org.sijil.enrollment.suite.EnrollmentResources;
import org.sijil.enrollment.suite.SomeHousehold;
import org.sijil.enrollment.suite.Someone;

/** A batch takes place whole or not at all, and a person is enrolled once, whoever works at the same time. */
@QuarkusTest
@WithTestResource(EnrollmentResources.class)
class RacesAndKillsTest {

    @Inject
    Database database;

    @Inject
    HouseholdFollower households;

    @Inject
    PersonFollower persons;

    @Inject
    ObjectMapper json;

    private final Someone head = Someone.woman("1980-01-01");

    @Test
    void aBatchKilledBeforeItsCursorMovesHasNotHappened() throws Throwable {
        FeedEvent event = household(SomeHousehold.inCasablanca().with(head, "head"));
        assertThrows(
                IllegalStateException.class,
                () -> VertxContextSupport.subscribeAndAwait(() -> Panache.withTransaction(() -> households
                        .apply(List.of(event))
                        .chain(() -> Uni.createFrom().failure(new IllegalStateException("killed"))))));
        assertEquals(0, count("enrollment"));
        assertEquals(0, count("household_member"));
        assertEquals(0, database.number("SELECT count(*) FROM feed_event WHERE subject = ?", head.id()));
        follow(event);
        follow(event);
        assertEquals(2, count("enrollment"));
        assertEquals(1, database.number("SELECT count(*) FROM feed_event WHERE subject = ?", head.id()));
    }

    @Test
    void twoHouseholdsThatClaimOnePersonAtOnceEnrollOnce() throws Exception {
        List<Callable<Void>> claims = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            FeedEvent event = household(SomeHousehold.inCasablanca().with(head, "head"));
            claims.add(() -> follow(event));
        }
        together(claims);
        assertEquals(
                1,
                database.number(
                        "SELECT count(*) FROM enrollment WHERE person = ? AND track = 'compulsory-health'"
                                + " AND valid_until IS NULL",
                        head.id()));
        assertEquals(1, count("household_member"));
    }

    @Test
    void aDeathAndAHouseholdAtOnceLeaveNobodyEnrolled() throws Exception {
        for (int i = 0; i < 10; i++) {
            Someone someone = Someone.woman("1980-01-01");
            FeedEvent home = household(SomeHousehold.inCasablanca().with(someone, "head"));
            FeedEvent death = event("person.died", someone.id(), someone.data("dead", "2026-11-20", 2));
            together(List.of(() -> follow(home), () -> followPerson(death)));
            assertEquals(
                    0,
                    database.number(
                            "SELECT count(*) FROM enrollment WHERE person = ? AND valid_until IS NULL", someone.id()));
        }
    }

    @Test
    void theDatabaseItselfRefusesASecondCompulsoryRegime() throws Throwable {
        follow(household(SomeHousehold.inCasablanca().with(head, "head")));
        SQLException refused = assertThrows(
                SQLException.class,
                () -> database.change(
                        "INSERT INTO enrollment (id, regime, track, person, role, principal, family, household,"
                                + " region, decision, valid_from) SELECT gen_random_uuid(), 'other', track, person, role,"
                                + " principal, family, household, region, decision, DATE '2027-01-01' FROM enrollment"
                                + " WHERE person = ? AND track = 'compulsory-health'",
                        head.id()));
        assertEquals("23P01", refused.getSQLState());
    }

    private long count(String table) {
        return database.number("SELECT count(*) FROM " + table + " WHERE person = ?", head.id());
    }

    private Void follow(FeedEvent event) throws Exception {
        return inTransaction(() -> households.apply(List.of(event)));
    }

    private Void followPerson(FeedEvent event) throws Exception {
        return inTransaction(() -> persons.apply(List.of(event)));
    }

    private static Void inTransaction(Supplier<Uni<Void>> work) throws Exception {
        try {
            return VertxContextSupport.subscribeAndAwait(() -> Panache.withTransaction(work));
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void together(List<Callable<Void>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        try {
            for (Future<Void> one : threads.invokeAll(work)) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private FeedEvent household(SomeHousehold household) {
        return event("household.updated", household.id(), household.next());
    }

    private FeedEvent event(String type, UUID subject, Object data) {
        return new FeedEvent(
                "1.1", type, subject, OffsetDateTime.parse("2026-11-21T10:00:00+01:00"), json.valueToTree(data));
    }
}
