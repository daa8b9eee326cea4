package org.sijil.social.scoring;

import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Texts;

/** Every reason not to score. */
enum ScoringProblem implements ProblemType {
    NO_FORMULA_IN_FORCE(
            422,
            new Texts(
                    "No formula is in force on this date",
                    "Aucune formule n'est en vigueur à cette date",
                    "لا توجد صيغة احتساب سارية في هذا التاريخ"),
            new Texts(
                    "Ask for a date that a published formula covers.",
                    "Choisissez une date couverte par une formule publiée.",
                    "اختر تاريخا تغطيه صيغة احتساب منشورة."));

    private final int status;
    private final Texts title;
    private final Texts remedy;

    ScoringProblem(int status, Texts title, Texts remedy) {
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
