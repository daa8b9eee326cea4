package org.sijil.social.workday;

import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Texts;

/** Every reason to refuse a holiday. */
enum HolidayProblem implements ProblemType {
    IMPLAUSIBLE_HOLIDAY(
            400,
            new Texts("No plausible year", "Année invraisemblable", "سنة غير معقولة"),
            new Texts(
                    "Give a year from 2000 to 2199.",
                    "Donnez une année de 2000 à 2199.",
                    "أدخل سنة من 2000 إلى 2199."));

    private final Answer answer;

    HolidayProblem(int status, Texts title, Texts remedy) {
        answer = new Answer(status, title, remedy);
    }

    @Override
    public Answer answer() {
        return answer;
    }
}
