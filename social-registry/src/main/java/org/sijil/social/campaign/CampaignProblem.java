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
                    "Approve the campaign once the formula has begun, or study the one in force.",
                    "Approuvez la campagne une fois la formule en vigueur, ou étudiez celle qui l'est.",
                    "وافق على الحملة بعد سريان الصيغة، أو ادرس الصيغة السارية.")),
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
