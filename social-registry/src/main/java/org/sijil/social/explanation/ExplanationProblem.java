package org.sijil.social.explanation;

import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Texts;

/** Every reason why a score cannot be explained, replayed or tried out. */
enum ExplanationProblem implements ProblemType {
    TOO_MANY_SIMULATIONS(
            429,
            new Texts(
                    "The household has tried often enough today",
                    "Le ménage a fait assez d'essais aujourd'hui",
                    "استنفدت الأسرة المعيشية محاولات اليوم"),
            new Texts(
                    "Try again tomorrow; Retry-After says in how many seconds.",
                    "Réessayez demain ; Retry-After donne le délai en secondes.",
                    "أعد المحاولة غدا؛ يحدد Retry-After المدة بالثواني.")),
    ONE_CHANGE_REQUIRED(
            422,
            new Texts("Exactly one change can be tried", "Un seul changement à la fois", "تغيير واحد فقط في كل محاولة"),
            new Texts(
                    "Give the present answers with one of them changed, or birth, or leaving.",
                    "Donnez les réponses actuelles dont une seule change, ou birth, ou leaving.",
                    "أدخل الأجوبة الحالية مع تغيير جواب واحد، أو birth، أو leaving.")),
    ANSWER_IS_SETTLED(
            422,
            new Texts(
                    "This answer tells of what is past",
                    "Cette réponse porte sur le passé",
                    "هذا الجواب يتعلق بأمر مضى"),
            new Texts(
                    "Try something that the household may still change; a mistake in the answer is for a new declaration.",
                    "Essayez ce que le ménage peut encore changer ; une erreur se corrige par une nouvelle déclaration.",
                    "جرب ما يمكن للأسرة تغييره؛ أما الخطأ في الجواب فيصحح بتصريح جديد.")),
    NOBODY_TO_LEAVE(
            422,
            new Texts(
                    "Nobody here could leave under this id",
                    "Aucun membre du ménage ne peut partir sous cet identifiant",
                    "لا أحد من أفراد الأسرة يمكن أن يغادر بهذا المعرف"),
            new Texts(
                    "Give the person id of a present member other than the head.",
                    "Donnez l'identifiant d'un membre actuel autre que le chef de ménage.",
                    "أدخل معرف فرد حالي غير رب الأسرة.")),
    SCORE_DOES_NOT_REPLAY(
            409,
            new Texts(
                    "A stored score does not come out the same again",
                    "Un indice enregistré ne se retrouve pas au recalcul",
                    "مؤشر محفوظ لا يعطي النتيجة نفسها عند إعادة احتسابه"),
            new Texts(
                    "Look up the score's id in the log and compare the stored row with the audit trail.",
                    "Relevez l'identifiant de l'indice dans le journal et comparez la ligne avec la piste d'audit.",
                    "ابحث عن معرف المؤشر في السجل التقني وقارن البيانات المحفوظة بسجل التدقيق."));

    private final Answer answer;

    ExplanationProblem(int status, Texts title, Texts remedy) {
        answer = new Answer(status, title, remedy);
    }

    @Override
    public Answer answer() {
        return answer;
    }
}
