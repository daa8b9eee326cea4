package org.sijil.social.complaint;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.sijil.social.Population.man;
import static org.sijil.social.complaint.Complaining.AGENT;
import static org.sijil.social.complaint.Complaining.answerAppeal;
import static org.sijil.social.complaint.Complaining.appeal;
import static org.sijil.social.complaint.Complaining.decide;
import static org.sijil.social.complaint.Complaining.filed;
import static org.sijil.social.complaint.Complaining.get;
import static org.sijil.social.complaint.Complaining.scored;
import static org.sijil.social.complaint.Complaining.take;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sijil.social.Population;
import org.sijil.social.Population.Person;
import org.sijil.social.PopulationStub;
import org.sijil.social.statistics.EmptyRegister;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestTokens;

/** Complaints are counted as they stand after appeals, and answers by whether they were in time. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
@WithTestResource(PopulationStub.class)
class ComplaintCountTest {

    private static final int SIX = 6;
    private static final Map<String, Object> NO = Map.of("outcome", "rejected", "reason", "not-proven");

    @Inject
    Pool pool;

    @BeforeEach
    void empty() {
        EmptyRegister.make(pool);
    }

    @Test
    void lateAnswersAndTheDelaysOfAppealsAreCounted() {
        for (int count = 0; count < SIX; count++) {
            appealAnswered(true);
            appealAnswered(false);
        }

        get(TestTokens.of("statistician"), "/v1/complaints/statistics")
                .statusCode(200)
                .body("country.open", equalTo(0))
                .body("country.accepted", equalTo(SIX))
                .body("country.rejected", equalTo(SIX))
                .body("country.appealed", equalTo(2 * SIX))
                .body("country.answeredLate", equalTo(SIX))
                .body("country.answeredInTime", equalTo(SIX))
                .body("country.medianDays", equalTo(0))
                .body("country.appeals.open", equalTo(0))
                .body("country.appeals.accepted", equalTo(SIX))
                .body("country.appeals.rejected", equalTo(SIX))
                .body("country.appeals.answeredLate", equalTo(SIX))
                .body("country.appeals.answeredInTime", equalTo(SIX))
                .body("country.appeals.medianDays", equalTo(0))
                .body("regions.counts.appealed", contains(2 * SIX))
                .body("months", hasSize(1))
                .body(
                        "months[0].month",
                        equalTo(YearMonth.from(Population.today()).toString()))
                .body("months[0].answered", equalTo(2 * SIX))
                .body("months[0].answeredLate", equalTo(SIX));
    }

    /** Both answers late and the second a yes, or both in time and the second a no. */
    private void appealAnswered(boolean late) {
        Person head = man(50);
        scored(head);
        String id = filed(head, Map.of("kind", "score"));
        take(AGENT, id);
        if (late) {
            overdue("UPDATE social_request SET due = $2 WHERE id = $1", id);
        }
        decide(AGENT, id, NO).statusCode(200);
        appeal(head, id).statusCode(200);
        if (late) {
            overdue("UPDATE complaint SET appeal_due = $2 WHERE id = $1", id);
        }
        answerAppeal(id, late ? yes(id) : NO).statusCode(200);
    }

    private static Map<String, Object> yes(String id) {
        String until = Population.today().plusDays(30).toString();
        int version = get(AGENT, "/v1/complaints/" + id).extract().path("householdVersion");
        return Map.of(
                "outcome",
                "accepted",
                "reason",
                "situation-proven",
                "correction",
                Map.of("score", Map.of("value", "8.5", "until", until)),
                "householdVersion",
                version);
    }

    private void overdue(String statement, String id) {
        pool.preparedQuery(statement)
                .executeAndAwait(
                        Tuple.of(UUID.fromString(id), Population.today().minusDays(1)));
    }
}
