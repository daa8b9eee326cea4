package org.sijil.population.consultation;

import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Texts;

/** Every reason to refuse the purpose of a reading. */
enum ConsultationProblem implements ProblemType {
    PURPOSE_NOT_ADMITTED(
            400,
            new Texts(
                    "The Purpose is not admitted",
                    "La finalité (Purpose) n'est pas admise",
                    "الغرض (Purpose) غير مقبول"),
            new Texts(
                    "Send a documented purpose that your role may state, or leave the header out.",
                    "Envoyez une finalité documentée que votre rôle peut invoquer, ou omettez l'en-tête.",
                    "أرسل غرضا موثقا يسمح به دورك، أو احذف الترويسة."));

    private final Answer answer;

    ConsultationProblem(int status, Texts title, Texts remedy) {
        answer = new Answer(status, title, remedy);
    }

    @Override
    public Answer answer() {
        return answer;
    }
}
