package org.sijil.population.statistics;

import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Texts;

/** Every reason to refuse to count. */
enum StatisticsProblem implements ProblemType {
    UNKNOWN_BREAKDOWN(
            400,
            new Texts(
                    "People are not counted in this way", "Ce croisement n'est pas disponible", "هذا التوزيع غير متاح"),
            new Texts(
                    "Give one or two of region or province, sex, age, nationality; country alone; day alone or with region, province or sex.",
                    "Indiquez un ou deux critères parmi region ou province, sex, age, nationality ; country seul ; day seul ou avec region, province ou sex.",
                    "أدخل معيارا أو معيارين من region أو province وsex وage وnationality؛ أو country وحده؛ أو day وحده أو مع region أو province أو sex.")),
    INVALID_PERIOD(
            400,
            new Texts("The period is not valid", "La période n'est pas valide", "الفترة غير صالحة"),
            new Texts(
                    "Give the days from and to as 2026-11-22, in this order, 366 days at the most.",
                    "Indiquez les jours from et to sous la forme 2026-11-22, dans cet ordre, 366 jours au plus.",
                    "أدخل اليومين from وto بالشكل 2026-11-22 وبهذا الترتيب، في حدود 366 يوما."));

    private final Answer answer;

    StatisticsProblem(int status, Texts title, Texts remedy) {
        answer = new Answer(status, title, remedy);
    }

    @Override
    public Answer answer() {
        return answer;
    }
}
