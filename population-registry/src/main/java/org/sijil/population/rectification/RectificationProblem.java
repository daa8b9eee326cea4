package org.sijil.population.rectification;

import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Texts;

/** Every reason to refuse a request for correction, or a word on one. */
enum RectificationProblem implements ProblemType {
    ONE_FIELD_AT_A_TIME(
            400,
            new Texts("Ask for one field at a time", "Un seul champ par demande", "حقل واحد في كل طلب"),
            new Texts(
                    "Give exactly one field in wanted, and a request of its own for every other one.",
                    "Donnez exactement un champ dans wanted, et une demande distincte pour chaque autre.",
                    "أدخل حقلا واحدا فقط في wanted، وقدم طلبا مستقلا لكل حقل آخر.")),
    ALREADY_SAYS_SO(
            400,
            new Texts(
                    "This is what the register says already",
                    "C'est déjà ce que dit le registre",
                    "هذا ما يتضمنه السجل أصلا"),
            new Texts(
                    "Read your record and ask for what is to be different.",
                    "Relisez votre dossier et demandez ce qui doit changer.",
                    "راجع ملفك واطلب ما ينبغي تغييره.")),
    ACT_REQUIRED(
            400,
            new Texts(
                    "A name or a sex needs the act that it rests on",
                    "Un nom ou un sexe exige l'acte qui le fonde",
                    "تغيير الاسم أو الجنس يستلزم الرسم الذي يستند إليه"),
            new Texts(
                    "Give act: office, number and year of the judgment or of the record.",
                    "Donnez act : office, numéro et année du jugement ou de l'acte.",
                    "أدخل act: الجهة والرقم والسنة للحكم أو الرسم.")),
    ANOTHER_PERSON_MUST_DECIDE(
            403,
            new Texts(
                    "Somebody else must decide this",
                    "Une autre personne doit en décider",
                    "يجب أن يبت في هذا شخص آخر"),
            new Texts(
                    "Nobody decides on their own record or on their own request; leave it to a colleague.",
                    "Nul ne décide de son propre dossier ni de sa propre demande ; laissez-le à un collègue.",
                    "لا يبت أحد في ملفه أو في طلبه؛ اتركه لزميل.")),
    UNKNOWN_REQUEST(
            404,
            new Texts("No such request", "Demande introuvable", "الطلب غير موجود"),
            new Texts(
                    "Check the id on the receipt. You see only the requests that concern you or your territory.",
                    "Vérifiez l'identifiant du récépissé. Vous ne voyez que les demandes qui vous concernent ou relèvent de votre territoire.",
                    "تحقق من المعرف الوارد في الوصل. لا تظهر لك إلا الطلبات التي تخصك أو تتبع نفوذك الترابي.")),
    REQUEST_OPEN(
            409,
            new Texts(
                    "A request about this field is open",
                    "Une demande sur ce champ est en cours",
                    "هناك طلب جار بشأن هذا الحقل"),
            new Texts(
                    "Wait for its answer, or withdraw it first.",
                    "Attendez sa réponse, ou retirez-la d'abord.",
                    "انتظر الجواب عنه، أو اسحبه أولا.")),
    WRONG_STATE(
            409,
            new Texts(
                    "The request is no longer in a state for this",
                    "L'état de la demande ne le permet pas",
                    "حالة الطلب لا تسمح بهذه العملية"),
            new Texts(
                    "Read the request again: it is first taken into review, then decided, and ends there.",
                    "Relisez la demande : elle est d'abord mise à l'examen, puis décidée, et s'achève ainsi.",
                    "أعد قراءة الطلب: يُدرس أولا ثم يُبت فيه، وينتهي بذلك.")),
    PERSON_NOT_ALIVE(
            409,
            new Texts("The record is closed", "Le dossier est clos", "الملف مغلق"),
            new Texts(
                    "Nothing is put right any more in the record of somebody who has died or was entered in error.",
                    "Rien ne se rectifie plus au dossier d'une personne décédée ou inscrite par erreur.",
                    "لا يُصحح أي شيء في ملف شخص متوفى أو مسجل خطأ."));

    private final Answer answer;

    RectificationProblem(int status, Texts title, Texts remedy) {
        answer = new Answer(status, title, remedy);
    }

    @Override
    public Answer answer() {
        return answer;
    }
}
