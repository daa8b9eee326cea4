package org.sijil.social.questionnaire;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A version of the questionnaire.
 *
 * @param effectiveFrom the first day on which it is asked
 * @param wordingConfidence of all texts; I while they are ours
 * @param lists the code lists
 * @param derived what follows for the household from what is said of its members
 * @param contradictions what cannot both be said of one member
 */
public record Questionnaire(
        String id,
        Wording title,
        LocalDate effectiveFrom,
        String source,
        String confidence,
        String wordingConfidence,
        List<Section> sections,
        List<CodeList> lists,
        List<Derivation> derived,
        List<Contradiction> contradictions) {

    /** The questions of all sections that the household, or each member, is asked. */
    public Stream<Question> questions(Question.Of of) {
        return sections.stream()
                .flatMap(section -> section.questions().stream())
                .filter(question -> question.of() == of);
    }

    Optional<Question> find(Question.Of of, String code) {
        return questions(of).filter(question -> question.code().equals(code)).findFirst();
    }

    /** A code list by its name. */
    public Optional<CodeList> list(String code) {
        return lists.stream().filter(list -> list.code().equals(code)).findFirst();
    }
}
