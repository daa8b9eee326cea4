package org.sijil.social.complaint;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.sijil.social.Homes.member;
import static org.sijil.social.Population.man;
import static org.sijil.social.Population.woman;
import static org.sijil.social.complaint.Complaining.AGENT;
import static org.sijil.social.complaint.Complaining.OTHER;
import static org.sijil.social.complaint.Complaining.agent;
import static org.sijil.social.complaint.Complaining.answerCorrected;
import static org.sijil.social.complaint.Complaining.citizen;
import static org.sijil.social.complaint.Complaining.corrected;
import static org.sijil.social.complaint.Complaining.decide;
import static org.sijil.social.complaint.Complaining.decision;
import static org.sijil.social.complaint.Complaining.filed;
import static org.sijil.social.complaint.Complaining.get;
import static org.sijil.social.complaint.Complaining.refusedTaking;
import static org.sijil.social.complaint.Complaining.reject;
import static org.sijil.social.complaint.Complaining.score;
import static org.sijil.social.complaint.Complaining.scored;
import static org.sijil.social.complaint.Complaining.take;
import static org.sijil.social.complaint.Complaining.version;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sijil.social.Answers;
import org.sijil.social.Homes;
import org.sijil.social.Population;
import org.sijil.social.Population.Person;
import org.sijil.social.PopulationStub;
import org.sijil.testing.SijilTestResource;

/** What becomes of a complaint about a score when others were computed since, and who judges a score that rests on a judged answer. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
@WithTestResource(PopulationStub.class)
class EarlierScoresTest {

    private final Person head = man(50);
    private String household = "";

    @BeforeEach
    void declare() {
        household = scored(head);
    }

    @Test
    void theScoreOfEarlierAnswersIsCorrectedAndTodaysStays() {
        String earlier = idOfLatest();
        Homes.declare(household, Answers.of("rooms", 3)).statusCode(201);
        String today = score(household);
        int version = version(household);
        String id = filed(head, Map.of("kind", "score", "id", earlier));
        take(AGENT, id);
        decide(AGENT, id, corrected(household, "8.5", 30)).statusCode(200).body("outcome", equalTo("accepted"));

        Homes.read(household)
                .body("score.value", equalTo(today))
                .body("score.correctedUntil", nullValue())
                .body("version", equalTo(version));
        get(citizen(head), "/v1/households/" + household + "/score").body("corrected", nullValue());
        get(citizen(head), "/v1/households/" + household + "/score/explanation").body("corrected", nullValue());
        String day = Population.today().toString();
        get(citizen(head), "/v1/households/" + household + "/scores")
                .body("items.finalScore", contains(today, "8.5000000"))
                .body("items[0].corrections", hasSize(0))
                .body("items[1].corrections.decision", contains(id))
                .body("items[1].corrections.until", contains(day));
    }

    @Test
    void todaysCorrectionStaysWhenAnEarlierScoreIsCorrectedToo() {
        String earlier = idOfLatest();
        Homes.declare(household, Answers.of("rooms", 3)).statusCode(201);
        String first = accepted(Map.of("kind", "score"), "7.25");
        accepted(Map.of("kind", "score", "id", earlier), "8.5");

        Homes.read(household).body("score.value", equalTo("7.2500000"));
        get(citizen(head), "/v1/households/" + household + "/score")
                .body("corrected.value", equalTo("7.2500000"))
                .body("corrected.decision", equalTo(first));
        get(citizen(head), "/v1/households/" + household + "/scores")
                .body("items.finalScore", contains("7.2500000", "8.5000000"));
    }

    @Test
    void aCorrectionCountsTodayAsLongAsTheAnswersHold() {
        String earlier = idOfLatest();
        Homes.join(household, version(household), member(woman(40), "spouse")).statusCode(200);
        accepted(Map.of("kind", "score", "id", earlier), "8.5");

        Homes.read(household).body("score.value", equalTo("8.5000000"));
        get(citizen(head), "/v1/households/" + household + "/scores")
                .body("items.finalScore", contains("8.5000000", "8.5000000"));
    }

    @Test
    void whatWasDeclaredSinceIsNotPutRightByAComplaintAboutBefore() {
        String earlier = idOfLatest();
        Homes.declare(household, Answers.of("rooms", 3)).statusCode(201);
        String id = filed(head, Map.of("kind", "score", "id", earlier));
        take(AGENT, id);

        decide(AGENT, id, decision("accepted", "answer-was-wrong", Map.of("answers", Map.of("/rooms", 2)), household))
                .statusCode(400)
                .body("code", equalTo("correction-does-not-fit"))
                .body("errors[0].pointer", equalTo("/correction/answers"));
    }

    @Test
    void nobodyJudgesTheScoreThatRestsOnAnAnswerWhichTheyTookOrCorrected() {
        answerCorrected(head, household, AGENT, "/rooms", 2);
        answerCorrected(head, household, OTHER, "/cars", 1);
        String id = filed(head, Map.of("kind", "score"));

        for (String before : new String[] {Homes.AGENT, AGENT, OTHER}) {
            refusedTaking(before, id);
        }
        String third = agent("third");
        take(third, id);
        reject(third, id, "computed-rightly").statusCode(200);
    }

    @Test
    void norWhoeverLeftTheAnswerAsItIs() {
        String answer = filed(head, Map.of("kind", "answer", "pointer", "/rooms"));
        take(AGENT, answer);
        reject(AGENT, answer, "not-proven").statusCode(200);
        String id = filed(head, Map.of("kind", "score"));

        refusedTaking(AGENT, id);
        take(OTHER, id);
    }

    @Test
    void whatWasJudgedBeforeTheHouseholdDeclaredAnewBindsNobody() {
        answerCorrected(head, household, AGENT, "/rooms", 2);
        Homes.declare(household, Answers.of("rooms", 3)).statusCode(201);
        String id = filed(head, Map.of("kind", "score"));

        take(AGENT, id);
    }

    private String idOfLatest() {
        return get(AGENT, "/v1/households/" + household + "/scores").extract().path("items[0].id");
    }

    private String accepted(Map<String, String> subject, String value) {
        String id = filed(head, subject);
        take(AGENT, id);
        decide(AGENT, id, corrected(household, value, 30)).statusCode(200);
        return id;
    }
}
