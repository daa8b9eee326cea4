package org.sijil.enrollment.enrollment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sijil.enrollment.suite.Database;
import org.sijil.enrollment.suite.EnrollmentResources;
import org.sijil.enrollment.suite.SomeHousehold;
import org.sijil.enrollment.suite.Someone;

/** Time alone changes rights: who leaves the age of a dependent becomes a principal without anybody's doing. */
@QuarkusTest
@WithTestResource(EnrollmentResources.class)
class HouseholdReviewTest {

    @Inject
    Database database;

    @Inject
    HouseholdReview review;

    @Test
    void aTwentySecondBirthdayMakesAPrincipal() throws Throwable {
        Someone mother = Someone.woman("1970-01-01");
        Someone son = Someone.man("2004-11-01");
        SomeHousehold.inCasablanca()
                .with(mother, "head")
                .with(son, "child", mother)
                .told("2026-10-01");
        assertEquals(
                List.of("2026-11-01"),
                database.rows(
                        "SELECT next_review FROM household h JOIN household_member m ON m.household = h.id WHERE"
                                + " m.person = ?",
                        son.id()));
        VertxContextSupport.subscribeAndAwait(review::review);
        assertEquals(
                List.of("dependent 2026-10-01 2026-11-21", "principal 2026-11-21 null"),
                database.rows(
                        "SELECT role, valid_from, valid_until FROM enrollment"
                                + " WHERE person = ? AND track = 'compulsory-health' ORDER BY valid_from",
                        son.id()));
        long decisions = database.number("SELECT count(*) FROM decision");
        VertxContextSupport.subscribeAndAwait(review::review);
        assertEquals(decisions, database.number("SELECT count(*) FROM decision"));
    }

    /** A day earlier the years would not be full, and nobody would look again for months. */
    @Test
    void whoeverWasBornOn29FebruaryIsLookedAtOn1March() throws Throwable {
        Someone mother = Someone.woman("1970-01-01");
        Someone son = Someone.man("2004-02-29");

        SomeHousehold.inCasablanca()
                .with(mother, "head")
                .with(son, "child", mother)
                .told("2026-02-15");

        assertEquals(
                List.of("2026-03-01"),
                database.rows(
                        "SELECT next_review FROM household h JOIN household_member m ON m.household = h.id WHERE"
                                + " m.person = ?",
                        son.id()));
    }

    @Test
    void otherRegimeFilesLetEveryHouseholdBeReviewed() throws Throwable {
        Someone mother = Someone.woman("1970-01-01");
        SomeHousehold.inCasablanca().with(mother, "head").told();
        VertxContextSupport.subscribeAndAwait(review::review);
        database.change("UPDATE rules_in_use SET fingerprint = 'other files'");
        database.change("UPDATE family SET digest = 'by other files' WHERE principal = ?", mother.id());
        VertxContextSupport.subscribeAndAwait(review::review);
        assertEquals(0, database.number("SELECT count(*) FROM family WHERE digest = 'by other files'"));
    }
}
