package org.sijil.population.application;

import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Texts;

/** Every reason to refuse a registration request, or a move of one. */
enum ApplicationProblem implements ProblemType {
    UNKNOWN_REGISTRATION_REQUEST(
            404,
            new Texts("No such registration request", "Demande d'enregistrement introuvable", "طلب التسجيل غير موجود"),
            new Texts(
                    "Check the id. You see your own requests; agents see those submitted in their territory.",
                    "Vérifiez l'identifiant. Vous voyez vos propres demandes ; les agents voient celles déposées dans leur territoire.",
                    "تحقق من المعرف. ترى طلباتك أنت؛ ويرى الأعوان الطلبات المودعة في دائرتهم الترابية.")),
    MOVE_NOT_POSSIBLE(
            409,
            new Texts(
                    "This is not possible in the state {state}",
                    "Ce n'est pas possible dans l'état {state}",
                    "هذا غير ممكن في الحالة {state}"),
            new Texts(
                    "Read the request again. Possible from here: {possible}.",
                    "Relisez la demande. Possible à ce stade : {possible}.",
                    "أعد قراءة الطلب. الممكن في هذه المرحلة: {possible}.")),
    MATCHING_PENDING(
            409,
            new Texts(
                    "What was captured is still being compared",
                    "Les données biométriques sont encore en cours de comparaison",
                    "ما زالت البيانات البيومترية قيد المقارنة"),
            new Texts(
                    "Try again in a minute; nothing is lost meanwhile.",
                    "Réessayez dans une minute ; rien n'est perdu entre-temps.",
                    "أعد المحاولة بعد دقيقة؛ لن يضيع شيء في الأثناء.")),
    TOO_MANY_OPEN_REQUESTS(
            409,
            new Texts("Too many requests are open", "Trop de demandes sont en cours", "عدد الطلبات الجارية كبير جدا"),
            new Texts(
                    "Withdraw drafts that you no longer need, or wait for the end of a request.",
                    "Retirez les brouillons devenus inutiles, ou attendez l'issue d'une demande.",
                    "اسحب المسودات التي لم تعد تحتاجها، أو انتظر مآل أحد الطلبات.")),
    OWN_REQUEST(
            403,
            new Texts("This is your own request", "Cette demande est la vôtre", "هذا الطلب طلبك أنت"),
            new Texts("Leave it to another agent.", "Laissez-la à un autre agent.", "اتركه لعون آخر.")),
    KIND_DOES_NOT_FIT(
            400,
            new Texts(
                    "The kind of request does not fit the person",
                    "Le type de demande ne convient pas à la personne",
                    "نوع الطلب لا يناسب الشخص"),
            new Texts(
                    "Choose the kind by nationality, guardian and papers: see the list of kinds.",
                    "Choisissez le type selon la nationalité, le représentant légal et les papiers : voyez la liste des types.",
                    "اختر النوع حسب الجنسية والنائب الشرعي والوثائق: انظر لائحة الأنواع.")),
    GUARDIAN_MUST_ASK(
            400,
            new Texts(
                    "Online, the legal representative asks themself",
                    "En ligne, le représentant légal fait lui-même la demande",
                    "عبر الإنترنت، يقدم النائب الشرعي الطلب بنفسه"),
            new Texts(
                    "Give the number of the account's own holder, or come to a centre.",
                    "Indiquez l'identifiant du titulaire du compte, ou présentez-vous à un centre.",
                    "أدخل معرف صاحب الحساب نفسه، أو احضر إلى مركز.")),
    PAPER_MISSING(
            400,
            new Texts("A paper is missing", "Une pièce manque", "وثيقة ناقصة"),
            new Texts(
                    "Hand in, as documents of these kinds, at least {atLeast}: {papers}.",
                    "Déposez, parmi ces types de documents, au moins {atLeast} : {papers}.",
                    "أودع من هذه الأنواع من الوثائق {atLeast} على الأقل: {papers}.")),
    TWO_WITNESSES_REQUIRED(
            400,
            new Texts("Two witnesses are needed", "Deux témoins sont nécessaires", "يلزم شاهدان"),
            new Texts(
                    "Give the IDCS of two different people who know the person.",
                    "Indiquez les IDCS de deux personnes différentes qui connaissent la personne.",
                    "أدخل المعرفين الرقميين لشخصين مختلفين يعرفان المعني.")),
    WITNESSES_NOT_EXPECTED(
            400,
            new Texts("Papers need no witnesses", "Les papiers dispensent de témoins", "الوثائق تغني عن الشهود"),
            new Texts(
                    "Remove the witnesses, or choose the kind without-papers.",
                    "Retirez les témoins, ou choisissez le type without-papers.",
                    "احذف الشهود، أو اختر النوع without-papers.")),
    WITNESS_IS_RECORDER(
            400,
            new Texts(
                    "Whoever records a request is no witness in it",
                    "Celui qui enregistre une demande n'y est pas témoin",
                    "من يسجل الطلب لا يكون شاهدا فيه"),
            new Texts("Name another witness.", "Désignez un autre témoin.", "عيّن شاهدا آخر.")),
    WITNESS_NOT_ELIGIBLE(
            422,
            new Texts(
                    "The witness is not a registered living holder of a CNIE",
                    "Le témoin n'est pas une personne enregistrée, vivante et titulaire d'une CNIE",
                    "الشاهد ليس شخصا مسجلا على قيد الحياة يحمل البطاقة الوطنية"),
            new Texts(
                    "Check the witness's number, or name another witness.",
                    "Vérifiez l'identifiant du témoin, ou désignez un autre témoin.",
                    "تحقق من معرف الشاهد، أو عيّن شاهدا آخر.")),
    UNKNOWN_RECEIPT(
            404,
            new Texts("No such receipt", "Récépissé introuvable", "الوصل غير موجود"),
            new Texts(
                    "Compare it with the printed one, or read its QR code.",
                    "Comparez-le avec le récépissé imprimé, ou lisez son code QR.",
                    "قارنه بالوصل المطبوع، أو اقرأ رمز QR.")),
    TOO_MANY_ATTEMPTS(
            429,
            new Texts("Too many wrong receipts", "Trop de récépissés erronés", "عدد الوصولات الخاطئة كبير جدا"),
            new Texts("Try again in an hour.", "Réessayez dans une heure.", "أعد المحاولة بعد ساعة."));

    private final Answer answer;

    ApplicationProblem(int status, Texts title, Texts remedy) {
        answer = new Answer(status, title, remedy);
    }

    @Override
    public Answer answer() {
        return answer;
    }
}
