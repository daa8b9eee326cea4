package org.sijil.social.explanation;

import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Texts;

/** Every reason why a score cannot be explained, replayed or tried out. */
enum ExplanationProblem implements ProblemType {
    SCORE_DOES_NOT_REPLAY(
            409,
            new Texts(
                    "A stored score does not come out the same again",
                    "Un indice enregistré ne se retrouve pas au recalcul",
                    "مؤشر محفوظ لا يعطي النتيجة نفسها عند إعادة احتسابه"),
            new Texts(
                    "Look up the score's id in the log and compare the stored row with the audit trail.",
                    "Relevez l'identifiant de l'indice dans le journal et comparez la ligne avec la piste d'audit.",
                    "ابحث عن معرف المؤشر في السجل التقني وقارن البيانات المحفوظة بسجل التدقيق."));

    private final int status;
    private final Texts title;
    private final Texts remedy;

    ExplanationProblem(int status, Texts title, Texts remedy) {
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
