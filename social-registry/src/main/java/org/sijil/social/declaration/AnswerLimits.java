package org.sijil.social.declaration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.sijil.commons.problem.Refused;
import org.sijil.social.questionnaire.Question;
import org.sijil.social.questionnaire.Questionnaires;

/** The numbers that the questionnaire takes: what is beyond is a slip of the pen. */
@ApplicationScoped
public class AnswerLimits {

    private final Questionnaires questionnaires;
    private final ObjectMapper json;

    AnswerLimits(Questionnaires questionnaires, ObjectMapper json) {
        this.questionnaires = questionnaires;
        this.json = json;
    }

    /**
     * Refuses numbers beyond the limits of the questionnaire that is asked on a day.
     *
     * @param at where the declaration stands in the request
     * @throws Refused {@code declaration-contradicts-household} with a pointer for each field
     */
    public void check(Declaration said, LocalDate on, String at) {
        JsonNode answers = json.valueToTree(said);
        Refused found = DeclarationProblem.DECLARATION_CONTRADICTS_HOUSEHOLD.refuse();
        for (Question question : beyond(answers, on)) {
            found = found.and(
                    at + "/" + question.code(),
                    question.type() == Question.Type.AMOUNT
                            ? DeclarationProblem.AMOUNT_IMPLAUSIBLE
                            : DeclarationProblem.NUMBER_IMPLAUSIBLE);
        }
        if (!found.faults().isEmpty()) {
            throw found;
        }
    }

    private List<Question> beyond(JsonNode answers, LocalDate on) {
        return questionnaires
                .numbers(on)
                .filter(question -> !question.takes(
                        new BigDecimal(answers.get(question.code()).asText())))
                .toList();
    }
}
