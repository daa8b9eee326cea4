package org.sijil.enrollment.enrollment;

import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Texts;

/** Every reason this feature can refuse. */
enum EnrollmentProblem implements ProblemType {
    UNKNOWN_ENROLLMENT(
            404,
            new Texts("No such enrollment", "Affiliation inconnue", "انخراط غير معروف"),
            new Texts(
                    "Look enrollments up by POST /v1/enrollments/search.",
                    "Retrouvez les affiliations par POST /v1/enrollments/search.",
                    "ابحث عن الانخراطات عبر POST /v1/enrollments/search.")),
    UNKNOWN_REGIME(
            400,
            new Texts("No such regime", "Régime inconnu", "نظام غير معروف"),
            new Texts(
                    "Name one of: {regimes}.", "Nommez l'un des régimes : {regimes}.", "اذكر أحد الأنظمة: {regimes}."));

    private final int status;
    private final Texts title;
    private final Texts remedy;

    EnrollmentProblem(int status, Texts title, Texts remedy) {
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
