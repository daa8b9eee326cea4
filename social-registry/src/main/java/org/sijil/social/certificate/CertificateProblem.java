package org.sijil.social.certificate;

import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Texts;

/** Every reason to refuse a paper. */
enum CertificateProblem implements ProblemType {
    NO_SCORE_YET(
            409,
            new Texts(
                    "The household has no score yet",
                    "Le ménage n'a pas encore d'indice",
                    "ليس للأسرة المعيشية مؤشر بعد"),
            new Texts(
                    "Fill in the household's declaration first.",
                    "Remplissez d'abord la déclaration du ménage.",
                    "املأ أولا تصريح الأسرة المعيشية."));

    private final Answer answer;

    CertificateProblem(int status, Texts title, Texts remedy) {
        answer = new Answer(status, title, remedy);
    }

    @Override
    public Answer answer() {
        return answer;
    }
}
