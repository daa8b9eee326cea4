package org.sijil.localstack.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.sijil.localstack.nation.Relation;
import org.sijil.localstack.nation.SampleHousehold;

/** What happens in families of the sample: a child is born, a head of household dies. Each is told in a few lines. */
final class LifeEvents {

    private static final String EVENTS = "/api/population/v1/vital-events";
    private static final String HOUSEHOLDS = "/api/social/v1/households/";
    private static final Map<String, String> GIVEN_NAME = Map.of("ar", "يحيى", "fr", "Yahya");

    private final Api api;
    private final Watch watch;
    private final LocalDate today;
    private final HomeSearch homes;
    private final Adjudication adjudication;
    private final OwnConsultations consultations;

    LifeEvents(Api api, Watch watch, Clock clock) {
        this.api = api;
        this.watch = watch;
        this.today = LocalDate.now(clock);
        this.homes = new HomeSearch(api);
        this.adjudication = new Adjudication(api);
        this.consultations = new OwnConsultations(api, clock.getZone());
    }

    /** The child gets a number and the mother's household learns of it from the feed; she sees who has read her data for it. */
    Optional<String> birth(SampleHousehold household) {
        return homes.find(household).map(this::birth);
    }

    /** The population registry learns of the death; the household learns of it from the feed. */
    Optional<String> death(SampleHousehold household) {
        return homes.find(household).map(this::death);
    }

    private String birth(Home home) {
        String mother = home.number(Relation.SPOUSE);
        Answer born = report(
                home,
                "/births",
                Map.of(
                        "givenName", GIVEN_NAME,
                        "familyName", home.sample().members().get(0).person().familyName(),
                        "sex", "male",
                        "date", today.toString(),
                        "mother", mother,
                        "father", home.number(Relation.HEAD),
                        "act", act(home)));
        JsonNode entered = api.require("Entering a birth", born);
        String child = born.isPending()
                ? adjudication.enter(entered.path("id").asText(), home.agent())
                : entered.path("child").path("idcs").asText();
        watch.until(
                () -> isMember(read(home), child),
                "The birth has not reached the household within ten minutes; ./sijil logs social-registry may say why.");
        return String.format(
                Locale.ROOT,
                "A birth: the child gets the number %s and by itself joins the mother's household, of %d people now. She sees who"
                        + " else has read her data:%n%s",
                child,
                size(read(home)),
                consultations.of(mother));
    }

    private String death(Home home) {
        String head = home.number(Relation.HEAD);
        Answer died =
                report(home, "", Map.of("type", "death", "idcs", head, "date", today.toString(), "act", act(home)));
        api.require("Entering a death", died);
        int before = size(home.view());
        watch.until(
                () -> size(read(home)) < before,
                "The death has not reached the household within ten minutes; ./sijil logs social-registry may say why.");
        return String.format(
                Locale.ROOT,
                "A death: the head of another household dies. Within moments it has %d people instead of %d, and the widow"
                        + " heads it.",
                before - 1,
                before);
    }

    private Answer report(Home home, String kind, Map<String, Object> event) {
        return api.post(EVENTS + kind, home.agent(), key(home, "event"), event);
    }

    private JsonNode read(Home home) {
        return api.require(
                "Reading a household",
                api.get(HOUSEHOLDS + home.view().path("id").asText(), home.agent()));
    }

    private Map<String, Object> act(Home home) {
        return Map.of(
                "office", home.sample().address().territory(),
                "number", Long.toString(home.sample().index() + 1),
                "year", today.getYear());
    }

    private static boolean isMember(JsonNode household, String idcs) {
        return StreamSupport.stream(household.path("members").spliterator(), false)
                .anyMatch(member -> member.path("idcs").asText().equals(idcs));
    }

    private static int size(JsonNode household) {
        return household.path("members").size();
    }

    private static String key(Home home, String what) {
        return "sample-" + home.view().path("id").asText() + "-" + what;
    }
}
