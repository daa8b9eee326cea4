package org.sijil.population.vitalevent;

import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Texts;

/** Every reason to refuse a vital event whatever the person. */
enum VitalEventProblem implements ProblemType {
    EVENT_DATE_IN_FUTURE(
            400,
            new Texts("The event lies in the future", "L'événement est dans le futur", "تاريخ الواقعة في المستقبل"),
            new Texts(
                    "Give the date of the civil-status record, today at the latest.",
                    "Indiquez la date de l'acte d'état civil, au plus tard celle d'aujourd'hui.",
                    "أدخل التاريخ الوارد في رسم الحالة المدنية، على ألا يتجاوز تاريخ اليوم."));

    private final int status;
    private final Texts title;
    private final Texts remedy;

    VitalEventProblem(int status, Texts title, Texts remedy) {
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
