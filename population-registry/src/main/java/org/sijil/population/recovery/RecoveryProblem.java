package org.sijil.population.recovery;

import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Texts;

/** Every reason to refuse a description; that nobody answers to it is none. */
enum RecoveryProblem implements ProblemType {
    ONE_PAPER(
            400,
            new Texts("Give the number of one paper", "Indiquez le numéro d'une seule pièce", "أدخل رقم وثيقة واحدة"),
            new Texts(
                    "Give either cnie or residencePermit.",
                    "Indiquez soit cnie, soit residencePermit.",
                    "أدخل إما cnie وإما residencePermit."));

    private final Answer answer;

    RecoveryProblem(int status, Texts title, Texts remedy) {
        answer = new Answer(status, title, remedy);
    }

    @Override
    public Answer answer() {
        return answer;
    }
}
