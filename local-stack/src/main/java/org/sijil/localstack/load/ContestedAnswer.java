package org.sijil.localstack.load;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sijil.localstack.nation.SampleNation;

/** A household of the sample says that its car is sold: a decision corrects that answer, and another score is computed. */
final class ContestedAnswer {

    private static final String CAR = "/cars";

    private final Api api;
    private final ExplainedScore explained;

    ContestedAnswer(Api api) {
        this.api = api;
        this.explained = new ExplainedScore(api);
    }

    /** The complaint, its answer and the new score, told in a few lines; nothing when none of these households has a car. */
    Optional<String> show(SampleNation nation, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(nation::household)
                .filter(household ->
                        Integer.valueOf(1).equals(household.declaration().get("cars")))
                .findFirst()
                .flatMap(new HomeSearch(api)::find)
                .map(this::contest);
    }

    private String contest(Home home) {
        new AcceptedComplaint(api)
                .about(
                        home,
                        Map.of("kind", "answer", "pointer", CAR),
                        "بعنا السيارة",
                        Map.of("answers", Map.of(CAR, 0)));
        return String.format(
                Locale.ROOT,
                "A complaint: a household has sold its car. Another agent accepts, and corrects the answer. The head reads why the"
                        + " score is another:%n%s",
                explained.of(home.id(), AcceptedComplaint.head(home), "ar"));
    }
}
