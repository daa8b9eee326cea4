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

    private final int status;
    private final Texts title;
    private final Texts remedy;

    ConsultationProblem(int status, Texts title, Texts remedy) {
        this.status = status;
        this.title = title;
        this.remedy = remedy;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public Texts title() {
        return title;
    }

    @Override
    public Texts remedy() {
        return remedy;
    }
}
