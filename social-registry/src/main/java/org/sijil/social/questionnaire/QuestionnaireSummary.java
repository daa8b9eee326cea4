package org.sijil.social.questionnaire;

import java.time.LocalDate;

/** A version of the questionnaire, by name. */
public record QuestionnaireSummary(
        String id, Wording title, LocalDate effectiveFrom, String source, String confidence) {

    static QuestionnaireSummary of(Questionnaire questionnaire) {
        return new QuestionnaireSummary(
                questionnaire.id(),
                questionnaire.title(),
                questionnaire.effectiveFrom(),
                questionnaire.source(),
                questionnaire.confidence());
    }
}
