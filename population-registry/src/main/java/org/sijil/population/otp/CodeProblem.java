package org.sijil.population.otp;

import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Texts;

/** Every reason to refuse a code. */
public enum CodeProblem implements ProblemType {
    TOO_MANY_CODES(
            429,
            new Texts("Too many codes were sent", "Trop de codes ont été envoyés", "أُرسلت رموز كثيرة"),
            new Texts(
                    "Use the code that arrived, or ask for another one in an hour.",
                    "Utilisez le code reçu, ou demandez-en un autre dans une heure.",
                    "استعمل الرمز الذي وصل، أو اطلب رمزا آخر بعد ساعة.")),
    CODES_FROZEN(
            429,
            new Texts(
                    "No codes are sent for now",
                    "Aucun code n'est envoyé pour le moment",
                    "لا تُرسل رموز في الوقت الحالي"),
            new Texts(
                    "Too many wrong codes were tried. Try again tomorrow, or go to a citizen service centre.",
                    "Trop de codes erronés ont été essayés. Réessayez demain, ou adressez-vous à un centre de services aux citoyens.",
                    "جُرّبت رموز خاطئة كثيرة. أعد المحاولة غدا، أو توجه إلى مركز خدمة المواطنين.")),
    CODE_NOT_ACCEPTED(
            422,
            new Texts("This code is not accepted", "Ce code n'est pas accepté", "هذا الرمز غير مقبول"),
            new Texts(
                    "Compare it with the message. If none arrived, check what you entered, or go to a citizen service centre.",
                    "Comparez-le avec le message. Si rien n'est arrivé, vérifiez votre saisie, ou adressez-vous à un centre de services aux citoyens.",
                    "قارنه بالرسالة. إذا لم تصلك رسالة فتحقق مما أدخلته، أو توجه إلى مركز خدمة المواطنين."));

    private final Answer answer;

    CodeProblem(int status, Texts title, Texts remedy) {
        answer = new Answer(status, title, remedy);
    }

    @Override
    public Answer answer() {
        return answer;
    }
}
