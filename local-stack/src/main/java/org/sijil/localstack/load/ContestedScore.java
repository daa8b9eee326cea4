package org.sijil.localstack.load;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sijil.localstack.nation.SampleNation;

/** A household of the sample has lost what no answer tells: a decision sets another score in the place of the computed one. */
final class ContestedScore {

    private static final BigDecimal LOSS = new BigDecimal("0.25");
    private static final int MONTHS = 6;

    private final Api api;
    private final ExplainedScore explained;
    private final LocalDate today;

    ContestedScore(Api api, LocalDate today) {
        this.api = api;
        this.explained = new ExplainedScore(api);
        this.today = today;
    }

    /** The complaint, its answer and the score that counts, told in a few lines; nothing when all these households have a car. */
    Optional<String> show(SampleNation nation, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(nation::household)
                .filter(household ->
                        Integer.valueOf(0).equals(household.declaration().get("cars")))
                .findFirst()
                .flatMap(new HomeSearch(api)::find)
                .map(this::contest);
    }

    private String contest(Home home) {
        String corrected = new BigDecimal(home.view().at("/score/value").asText())
                .subtract(LOSS)
                .toPlainString();
        String until = today.plusMonths(MONTHS).toString();
        new AcceptedComplaint(api)
                .about(
                        home,
                        Map.of("kind", "score"),
                        "احترق منزلنا بكل ما فيه",
                        Map.of("score", Map.of("value", corrected, "until", until)));
        return String.format(
                Locale.ROOT,
                "A complaint: a fire took all that a household had, and no answer tells it. Another agent accepts, and sets the score"
                        + " itself. The head reads which score counts:%n%s",
                explained.corrected(home.id(), AcceptedComplaint.head(home), "ar"));
    }
}
