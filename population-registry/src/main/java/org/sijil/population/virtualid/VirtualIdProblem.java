package org.sijil.population.virtualid;

import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Texts;

/** Every reason to refuse a virtual id. */
enum VirtualIdProblem implements ProblemType {
    TOO_MANY_VIRTUAL_IDS(
            409,
            new Texts(
                    "You have enough virtual ids",
                    "Vous avez assez d'identifiants virtuels",
                    "لديك ما يكفي من المعرفات الافتراضية"),
            new Texts(
                    "Use or revoke one of the {max} that you have, then ask again.",
                    "Utilisez ou révoquez l'un des {max} que vous avez, puis recommencez.",
                    "استعمل أو ألغِ واحدا من المعرفات التي لديك وعددها {max}، ثم أعد الطلب.")),
    TOO_LONG_A_TIME(
            400,
            new Texts("It would last too long", "La durée demandée est trop longue", "المدة المطلوبة طويلة جدا"),
            new Texts(
                    "Let it last {max} hours at most.",
                    "Choisissez {max} heures au plus.",
                    "اختر {max} ساعة على الأكثر.")),
    UNKNOWN_VIRTUAL_ID(
            404,
            new Texts(
                    "You have no such virtual id",
                    "Vous n'avez pas cet identifiant virtuel",
                    "ليس لديك هذا المعرف الافتراضي"),
            new Texts(
                    "Look its id up in the list of your virtual ids.",
                    "Retrouvez-le dans la liste de vos identifiants virtuels.",
                    "ابحث عنه في قائمة معرفاتك الافتراضية."));

    private final Answer answer;

    VirtualIdProblem(int status, Texts title, Texts remedy) {
        answer = new Answer(status, title, remedy);
    }

    @Override
    public Answer answer() {
        return answer;
    }
}
