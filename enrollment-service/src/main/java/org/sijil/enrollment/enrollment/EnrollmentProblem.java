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

    private final Answer answer;

    EnrollmentProblem(int status, Texts title, Texts remedy) {
        answer = new Answer(status, title, remedy);
    }

    @Override
    public Answer answer() {
        return answer;
    }
}
