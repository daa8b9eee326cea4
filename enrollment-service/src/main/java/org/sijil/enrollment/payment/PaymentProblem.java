package org.sijil.enrollment.payment;

import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Texts;

/** Every reason this feature can refuse. */
enum PaymentProblem implements ProblemType {
    UNKNOWN_CYCLE(
            404,
            new Texts("No such payment cycle", "Cycle de paiement inconnu", "دورة أداء غير معروفة"),
            new Texts(
                    "Take the id from the answer that opened the cycle.",
                    "Reprenez l'identifiant de la réponse qui a ouvert le cycle.",
                    "خذ المعرف من الجواب الذي فتح الدورة.")),
    CYCLE_EXISTS(
            409,
            new Texts(
                    "This month already has a payment cycle",
                    "Ce mois a déjà un cycle de paiement",
                    "لهذا الشهر دورة أداء بالفعل"),
            new Texts(
                    "A month is paid once; read the cycle that exists.",
                    "Un mois n'est payé qu'une fois ; consultez le cycle existant.",
                    "لا يؤدى الشهر إلا مرة واحدة؛ اطلع على الدورة الموجودة.")),
    MONTH_NOT_BEGUN(
            422,
            new Texts("This month has not begun", "Ce mois n'a pas commencé", "لم يبدأ هذا الشهر بعد"),
            new Texts(
                    "Open the cycle in the month itself or later.",
                    "Ouvrez le cycle pendant le mois ou après.",
                    "افتح الدورة خلال الشهر نفسه أو بعده.")),
    CYCLE_NOT_COMPUTED(
            409,
            new Texts("The cycle is not computed", "Le cycle n'est pas calculé", "لم تُحتسب الدورة بعد"),
            new Texts(
                    "Wait until its state is computed; follow its job.",
                    "Attendez que son état soit computed ; suivez sa tâche.",
                    "انتظر إلى أن تصبح حالتها computed؛ تتبع مهمتها.")),
    CYCLE_APPROVED(
            409,
            new Texts("The cycle is approved already", "Le cycle est déjà approuvé", "تمت المصادقة على الدورة من قبل"),
            new Texts("Nothing is left to do.", "Il ne reste rien à faire.", "لم يبق ما يُعمل.")),
    SECOND_PERSON_REQUIRED(
            403,
            new Texts(
                    "Whoever opened the cycle may not approve it",
                    "Qui a ouvert le cycle ne peut pas l'approuver",
                    "لا يمكن لمن فتح الدورة أن يصادق عليها"),
            new Texts(
                    "Ask another payment approver.",
                    "Demandez à un autre approbateur des paiements.",
                    "اطلب ذلك من مصادق آخر على الأداءات.")),
    CYCLE_DOES_NOT_BALANCE(
            500,
            new Texts("The cycle does not balance", "Le cycle n'est pas équilibré", "الدورة غير متوازنة"),
            new Texts(
                    "Nothing is paid. Call the operators and quote the cycle.",
                    "Rien n'est payé. Prévenez l'exploitation en citant le cycle.",
                    "لا يؤدى أي شيء. اتصل بالمشغلين واذكر الدورة."));

    private final Answer answer;

    PaymentProblem(int status, Texts title, Texts remedy) {
        answer = new Answer(status, title, remedy);
    }

    @Override
    public Answer answer() {
        return answer;
    }
}
