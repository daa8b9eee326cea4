package org.sijil.social.complaint;

import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Texts;

/** Every reason to refuse a complaint, or a step of one. */
enum ComplaintProblem implements ProblemType {
    UNKNOWN_COMPLAINT(
            404,
            new Texts("No such complaint", "Réclamation introuvable", "الشكاية غير موجودة"),
            new Texts(
                    "Check the id. You see your own complaints; agents see those of their territory.",
                    "Vérifiez l'identifiant. Vous voyez vos propres réclamations ; les agents voient celles de leur territoire.",
                    "تحقق من المعرف. ترى شكاياتك أنت؛ ويرى الأعوان شكايات دائرتهم الترابية.")),
    NOTHING_TO_CONTEST(
            422,
            new Texts(
                    "There is nothing of the kind to contest", "Rien de tel à contester", "لا يوجد ما يمكن الطعن فيه"),
            new Texts(
                    "Name a score, an answer, a member or a refused request of your own household.",
                    "Citez un score, une réponse, un membre ou une demande refusée de votre propre ménage.",
                    "اذكر مؤشرا أو جوابا أو فردا أو طلبا مرفوضا يخص أسرتك المعيشية.")),
    TOO_LATE_TO_COMPLAIN(
            422,
            new Texts(
                    "The decision is more than {days} days old",
                    "La décision date de plus de {days} jours",
                    "مر على القرار أكثر من {days} يوما"),
            new Texts(
                    "The limit is a setting of this registry, not the law. The score in force can be contested however old it is.",
                    "Ce délai est un réglage de ce registre, non la loi. Le score en vigueur peut être contesté quel que soit son âge.",
                    "هذا الأجل إعداد من إعدادات هذا السجل وليس من القانون. يمكن الطعن في المؤشر الساري مهما كان تاريخه.")),
    COMPLAINT_OPEN(
            409,
            new Texts(
                    "A complaint of this household is open",
                    "Une réclamation de ce ménage est en cours",
                    "توجد شكاية جارية لهذه الأسرة المعيشية"),
            new Texts(
                    "Wait for its end, or withdraw it.",
                    "Attendez son issue, ou retirez-la.",
                    "انتظر مآلها، أو اسحبها.")),
    ALREADY_ANSWERED(
            409,
            new Texts(
                    "This was contested before, and has been answered",
                    "Cela a déjà été contesté et a reçu une réponse",
                    "سبق الطعن في هذا الأمر وتم الجواب عنه"),
            new Texts(
                    "Appeal against the answer until the day that it names, or declare what has changed.",
                    "Faites recours contre la réponse jusqu'au jour indiqué, ou déclarez ce qui a changé.",
                    "اطعن في الجواب إلى غاية اليوم المحدد فيه، أو صرح بما تغير.")),
    DECIDED_IT_YOURSELF(
            403,
            new Texts(
                    "You took the decision that is questioned",
                    "Vous avez pris la décision contestée",
                    "أنت من اتخذ القرار المطعون فيه"),
            new Texts("Leave it to somebody else.", "Laissez-la à quelqu'un d'autre.", "اترك الأمر لغيرك.")),
    CORRECTION_DOES_NOT_FIT(
            400,
            new Texts(
                    "The correction does not fit the complaint",
                    "La correction ne convient pas à la réclamation",
                    "التصحيح لا يناسب الشكاية"),
            new Texts(
                    "Give one: score or answers for a score, score for one of earlier answers; answers for an answer; departure, member or registration for a membership; none for a refusal or with a rejection.",
                    "Donnez-en une : score ou answers pour un score, score s'il vient de réponses antérieures ; answers pour une réponse ; departure, member ou registration pour une appartenance ; aucune pour un refus ou avec un rejet.",
                    "أدخل تصحيحا واحدا: score أو answers للمؤشر، وscore لمؤشر أجوبة سابقة؛ answers للجواب؛ departure أو member أو registration للعضوية؛ ولا شيء للرفض أو مع الرفض.")),
    CORRECTION_END_IMPLAUSIBLE(
            422,
            new Texts(
                    "A corrected score holds from today, at most {days} days",
                    "Un score corrigé vaut dès aujourd'hui, {days} jours au plus",
                    "يسري المؤشر المصحح من اليوم ولمدة {days} يوما على الأكثر"),
            new Texts("Give another end.", "Donnez une autre fin.", "أدخل نهاية أخرى.")),
    HOUSEHOLD_VERSION_NEEDED(
            400,
            new Texts(
                    "The version of the household is missing",
                    "La version du ménage manque",
                    "نسخة الأسرة المعيشية غير محددة"),
            new Texts(
                    "Read the household and give the version that you have looked at.",
                    "Lisez le ménage et donnez la version que vous avez examinée.",
                    "اقرأ ملف الأسرة المعيشية وأدخل النسخة التي فحصتها.")),
    APPEAL_NOT_POSSIBLE(
            409,
            new Texts(
                    "An appeal is not possible, or not any more",
                    "Un recours n'est pas, ou plus, possible",
                    "الطعن غير ممكن أو فات أوانه"),
            new Texts(
                    "One appeal is possible, against an answer that did not accept all, until the day that it names.",
                    "Un seul recours est possible, contre une réponse qui n'a pas tout accepté, jusqu'au jour indiqué.",
                    "يمكن الطعن مرة واحدة في جواب لم يقبل كل الشكاية، إلى غاية اليوم المحدد.")),
    NO_APPEAL_TO_DECIDE(
            409,
            new Texts("No appeal waits for an answer", "Aucun recours n'attend de réponse", "لا طعن في انتظار الجواب"),
            new Texts("Read the complaint again.", "Relisez la réclamation.", "أعد قراءة الشكاية.")),
    EVIDENCE_NOT_TAKEN(
            409,
            new Texts("No evidence is taken any more", "Aucune pièce n'est plus admise", "لم تعد تقبل أي وثيقة"),
            new Texts(
                    "Evidence is taken until the decision, at most {most} papers, and as many again until that on the appeal.",
                    "Les pièces sont admises jusqu'à la décision, {most} au plus, et autant jusqu'à celle sur le recours.",
                    "تقبل الوثائق إلى حين القرار، {most} على الأكثر، ومثلها إلى حين البت في الطعن.")),
    EVIDENCE_TYPE_NOT_ADMITTED(
            415,
            new Texts("Neither PDF nor JPEG nor PNG", "Ni PDF, ni JPEG, ni PNG", "ليس PDF ولا JPEG ولا PNG"),
            new Texts(
                    "Send the bytes of such a file with its Content-Type; what it is shows in its first bytes.",
                    "Envoyez les octets d'un tel fichier avec son Content-Type ; ses premiers octets disent ce qu'il est.",
                    "أرسل محتوى ملف من هذه الأنواع مع Content-Type الخاص به؛ بداياته تبين نوعه."));

    private final Answer answer;

    ComplaintProblem(int status, Texts title, Texts remedy) {
        answer = new Answer(status, title, remedy);
    }

    @Override
    public Answer answer() {
        return answer;
    }
}
