package org.sijil.population.verification;

import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Texts;

/** Every reason to refuse to verify. */
enum VerificationProblem implements ProblemType {
    NOTHING_TO_VERIFY(
            400,
            new Texts("Nothing to verify", "Rien à vérifier", "لا شيء للتحقق منه"),
            new Texts(
                    "Declare at least one fact besides the number: a name, the birth date, the sex or the CNIE.",
                    "Déclarez au moins une donnée en plus de l'identifiant : un nom, la date de naissance, le sexe ou la CNIE.",
                    "صرّح بمعطى واحد على الأقل إضافة إلى المعرف: اسم أو تاريخ الازدياد أو الجنس أو رقم البطاقة الوطنية."));

    private final int status;
    private final Texts title;
    private final Texts remedy;

    VerificationProblem(int status, Texts title, Texts remedy) {
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
