package org.sijil.social.statistics;

import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Texts;

/** Every reason to refuse to count. */
enum StatisticsProblem implements ProblemType {
    UNKNOWN_BREAKDOWN(
            400,
            new Texts(
                    "Households are not counted in this way",
                    "Ce croisement n'est pas disponible",
                    "هذا التوزيع غير متاح"),
            new Texts(
                    "Give region, province, area, size, score, month or a programme; or region or area with another of them; or province with area or a programme.",
                    "Indiquez region, province, area, size, score, month ou un programme ; ou region ou area avec un autre ; ou province avec area ou un programme.",
                    "أدخل region أو province أو area أو size أو score أو month أو برنامجا؛ أو region أو area مع معيار آخر؛ أو province مع area أو برنامج."));

    private final Answer answer;

    StatisticsProblem(int status, Texts title, Texts remedy) {
        answer = new Answer(status, title, remedy);
    }

    @Override
    public Answer answer() {
        return answer;
    }
}
