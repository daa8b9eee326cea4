package org.sijil.social.questionnaire;

import java.util.List;
import java.util.Map;

/**
 * Two answers that cannot both be right of one member.
 *
 * @param question whose answer is at fault
 * @param with the other answer
 */
public record Contradiction(String question, List<String> is, Question.Condition with) {

    boolean holds(Map<String, String> answers) {
        String said = answers.get(question);
        return said != null && is.contains(said) && with.holds(answers);
    }
}
