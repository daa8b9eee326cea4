package org.sijil.social.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.sijil.social.declaration.Declaration;
import org.sijil.social.geography.Area;

/** What holds for every household. */
class ScorerPropertiesTest {

    private static final Formula FORMULA = Homes.official();
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    @Property(tries = 500)
    void itAgreesWithTheTableComputedByHand(@ForAll long seed) {
        ScoreInputs home = RandomHomes.of(seed);

        double byHand = TableByHand.score(home);
        double score = Scorer.score(FORMULA, home).value().doubleValue();
        assertTrue(Math.abs(score - byHand) < 1e-7, () -> score + " is not " + byHand);
    }

    @Property(tries = 500)
    void theBreakdownAddsUpToTheScore(@ForAll long seed) {
        Score score = Scorer.score(FORMULA, RandomHomes.of(seed));

        BigDecimal sum = score.breakdown().stream()
                .map(line -> new BigDecimal(line.contribution()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal off = sum.subtract(score.value()).abs();
        assertTrue(off.compareTo(new BigDecimal("0.0000000501")) < 0, () -> sum + " for " + score.value());
    }

    @Property(tries = 200)
    void everyLineIsItsValueTimesItsCoefficient(@ForAll long seed) {
        for (Contribution line : Scorer.score(FORMULA, RandomHomes.of(seed)).breakdown()) {
            BigDecimal product = new BigDecimal(line.value()).multiply(new BigDecimal(line.coefficient()));
            BigDecimal off =
                    product.subtract(new BigDecimal(line.contribution())).abs();
            assertTrue(off.compareTo(new BigDecimal("1e-11")) < 0, line.variable());
        }
    }

    @Property(tries = 200)
    void owningOrSpendingMoreNeverLowersTheScore(@ForAll long seed) throws JsonProcessingException {
        ScoreInputs home = RandomHomes.of(seed);
        BigDecimal before = Scorer.score(FORMULA, home).value();
        for (String answer : raisingAnswers(home.area())) {
            BigDecimal after = Scorer.score(FORMULA, with(home, answer)).value();
            assertTrue(after.compareTo(before) >= 0, answer);
        }
    }

    @Property(tries = 100)
    void keptInputsGiveTheSameScoreAgain(@ForAll long seed) throws JsonProcessingException {
        ScoreInputs home = RandomHomes.of(seed);

        ScoreInputs kept = JSON.readValue(JSON.writeValueAsString(home), ScoreInputs.class);
        assertEquals(Scorer.score(FORMULA, home), Scorer.score(FORMULA, kept));
    }

    /** Answers that are measured by a variable of their own with a positive coefficient. */
    private static List<String> raisingAnswers(Area area) {
        return area == Area.URBAN
                ? List.of("computer", "loan", "garage", "bathOrShower", "mobilePhones", "cars", "yearlyTelecom")
                : List.of("secondaryHome", "irrigatedLand", "cows", "cars", "motorcycles", "yearlyButane");
    }

    private static ScoreInputs with(ScoreInputs home, String answer) throws JsonProcessingException {
        Map<String, Object> answers = new LinkedHashMap<>(JSON.readValue(
                JSON.writeValueAsString(home.answers()),
                JSON.getTypeFactory().constructMapType(Map.class, String.class, Object.class)));
        answers.compute(answer, (name, value) -> {
            if (value instanceof Boolean) {
                return true;
            }
            return value instanceof Integer count ? (Object) (count + 1) : "1" + value;
        });
        return new ScoreInputs(
                home.on(), home.region(), home.area(), home.residents(), JSON.convertValue(answers, Declaration.class));
    }
}
