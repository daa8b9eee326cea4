package org.sijil.social.questionnaire;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sijil.social.rulefile.RuleFileFault;
import org.sijil.social.rulefile.RuleFiles;

/** The questionnaires that were ever asked, read and checked once, at start. A fault in any of them stops the start. */
@Startup
@ApplicationScoped
public class Questionnaires {

    private static final RuleFiles<Questionnaire> FILES =
            new RuleFiles<>("questionnaires", QuestionnaireReader::read, Questionnaire::id);

    private final List<Questionnaire> byDate;

    Questionnaires(QuestionnairesConfig config) {
        byDate = FILES.all(config.shipped(), config.folder()).values().stream()
                .sorted(Comparator.comparing(Questionnaire::effectiveFrom))
                .toList();
        requireDifferentDays(byDate);
    }

    /** All, the oldest first. */
    public List<Questionnaire> all() {
        return byDate;
    }

    Optional<Questionnaire> find(String id) {
        return byDate.stream()
                .filter(questionnaire -> questionnaire.id().equals(id))
                .findFirst();
    }

    /** The last that took effect. */
    Questionnaire inForceOn(LocalDate date) {
        return byDate.stream()
                .filter(questionnaire -> !questionnaire.effectiveFrom().isAfter(date))
                .reduce((earlier, later) -> later)
                .orElseThrow(QuestionnaireProblem.NO_QUESTIONNAIRE_IN_FORCE::refuse);
    }

    /** The questions that the household answers with a number on a date. */
    public Stream<Question> numbers(LocalDate date) {
        return inForceOn(date).questions(Question.Of.HOUSEHOLD).filter(Question::isNumber);
    }

    private static void requireDifferentDays(List<Questionnaire> byDate) {
        for (int next = 1; next < byDate.size(); next++) {
            Questionnaire earlier = byDate.get(next - 1);
            Questionnaire later = byDate.get(next);
            if (earlier.effectiveFrom().equals(later.effectiveFrom())) {
                throw new RuleFileFault(later.id() + ".yaml", "takes effect on the same day as " + earlier.id());
            }
        }
    }
}
