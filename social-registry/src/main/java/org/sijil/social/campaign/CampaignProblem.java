package org.sijil.social.campaign;

import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Texts;

/** Every reason not to score all households anew. */
enum CampaignProblem implements ProblemType {
    STUDY_NOT_FINISHED(
            422,
            new Texts(
                    "No finished study has this id",
                    "Aucune étude terminée ne porte cet identifiant",
                    "لا توجد دراسة مكتملة بهذا المعرف"),
            new Texts(
                    "Study the impact first, and wait until the study has finished.",
                    "Étudiez d'abord l'impact, et attendez la fin de l'étude.",
                    "ادرس الأثر أولا وانتظر انتهاء الدراسة.")),
    FORMULA_NOT_IN_FORCE(
            409,
            new Texts(
                    "The formula studied is not in force today",
                    "La formule étudiée n'est pas en vigueur aujourd'hui",
                    "الصيغة المدروسة غير سارية اليوم"),
            new Texts(
                    "Study the formula in force, or wait until this one has begun and study it then.",
                    "Étudiez la formule en vigueur, ou attendez que celle-ci le soit et étudiez-la alors.",
                    "ادرس الصيغة السارية، أو انتظر سريان هذه الصيغة وادرسها حينئذ.")),
    STUDY_OUTDATED(
            409,
            new Texts(
                    "The study no longer tells what the campaign would do",
                    "L'étude ne dit plus ce que ferait la campagne",
                    "لم تعد الدراسة تبين ما ستفعله الحملة"),
            new Texts(
                    "Study the formula anew: a study counts for {days} days, if it was begun under the formula in force.",
                    "Refaites l'étude : elle vaut {days} jours, si elle a commencé sous la formule en vigueur.",
                    "أعد الدراسة: تصلح الدراسة {days} يوما إذا بدأت في ظل الصيغة السارية.")),
    CAMPAIGN_DECIDED(
            409,
            new Texts("The campaign is decided already", "La campagne est déjà tranchée", "سبق البت في هذه الحملة"),
            new Texts("Propose another one.", "Proposez-en une autre.", "اقترح حملة أخرى.")),
    ANOTHER_PERSON_MUST_APPROVE(
            403,
            new Texts(
                    "Who proposed a campaign does not decide on it",
                    "Qui a proposé une campagne ne la tranche pas",
                    "من اقترح حملة لا يبت فيها"),
            new Texts(
                    "Ask another formula manager to decide.",
                    "Demandez à un autre gestionnaire des formules de trancher.",
                    "اطلب من مسؤول آخر عن الصيغ أن يبت فيها."));

    private final Answer answer;

    CampaignProblem(int status, Texts title, Texts remedy) {
        answer = new Answer(status, title, remedy);
    }

    @Override
    public Answer answer() {
        return answer;
    }
}
