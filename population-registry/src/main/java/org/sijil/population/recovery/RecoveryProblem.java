package org.sijil.population.recovery;

import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Texts;

/** Every reason to refuse a description; that nobody answers to it is none. */
enum RecoveryProblem implements ProblemType {
    ONE_PAPER(
            400,
            new Texts("Give the number of one paper", "Indiquez le numéro d'une seule pièce", "أدخل رقم وثيقة واحدة"),
            new Texts(
                    "Give either cnie or residencePermit.",
                    "Indiquez soit cnie, soit residencePermit.",
                    "أدخل إما cnie وإما residencePermit."));

    private final int status;
    private final Texts title;
    private final Texts remedy;

    RecoveryProblem(int status, Texts title, Texts remedy) {
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
