package org.sijil.enrollment.support;

import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Texts;

/** Every reason this feature can refuse. */
public enum SupportProblem implements ProblemType {
    UNKNOWN_PROGRAMME(
            422,
            new Texts("No such cash programme", "Programme d'aide inconnu", "برنامج دعم غير معروف"),
            new Texts(
                    "Name a cash regime of GET /v1/regimes.",
                    "Nommez un régime d'aide cité par GET /v1/regimes.",
                    "اذكر نظام دعم وارد في GET /v1/regimes.")),
    NO_AMOUNTS_FOR_MONTH(
            422,
            new Texts(
                    "The programme pays nothing in this month",
                    "Le programme ne verse rien pour ce mois",
                    "البرنامج لا يؤدي أي مبلغ عن هذا الشهر"),
            new Texts(
                    "Choose a month from the first step of the programme on.",
                    "Choisissez un mois à partir de la première étape du programme.",
                    "اختر شهرا ابتداء من المرحلة الأولى للبرنامج.")),
    AGE_OR_BIRTH_DATE(
            400,
            new Texts("Age or birth date", "Âge ou date de naissance", "السن أو تاريخ الولادة"),
            new Texts(
                    "Give either the age or the birth date of the child, not both.",
                    "Donnez soit l'âge, soit la date de naissance de l'enfant.",
                    "أدخل إما سن الطفل أو تاريخ ولادته."));

    private final Answer answer;

    SupportProblem(int status, Texts title, Texts remedy) {
        answer = new Answer(status, title, remedy);
    }

    @Override
    public Answer answer() {
        return answer;
    }
}
