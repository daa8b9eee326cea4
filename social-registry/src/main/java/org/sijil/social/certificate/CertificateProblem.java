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

    private final int status;
    private final Texts title;
    private final Texts remedy;

    CertificateProblem(int status, Texts title, Texts remedy) {
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
