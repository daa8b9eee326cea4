package org.sijil.social.request;

import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Texts;

/** Every reason to refuse a request, or a move of one. */
enum RequestProblem implements ProblemType {
    UNKNOWN_REQUEST(
            404,
            new Texts("No such request", "Demande introuvable", "الطلب غير موجود"),
            new Texts(
                    "Check the id. You see your own requests; agents see those submitted in their territory.",
                    "Vérifiez l'identifiant. Vous voyez vos propres demandes ; les agents voient celles de leur territoire.",
                    "تحقق من المعرف. ترى طلباتك أنت؛ ويرى الأعوان طلبات دائرتهم الترابية.")),
    REQUEST_MOVE_NOT_POSSIBLE(
            409,
            new Texts(
                    "This is not possible in the state {state}",
                    "Ce n'est pas possible dans l'état {state}",
                    "هذا غير ممكن في الحالة {state}"),
            new Texts(
                    "Read the request again. Possible from here: {possible}.",
                    "Relisez la demande. Possible à ce stade : {possible}.",
                    "أعد قراءة الطلب. الممكن في هذه المرحلة: {possible}.")),
    REQUEST_ALREADY_OPEN(
            409,
            new Texts(
                    "A request of this family is open",
                    "Une demande de cette famille est en cours",
                    "يوجد طلب جار من الصنف نفسه"),
            new Texts(
                    "Go on with the open request, or take it back first.",
                    "Poursuivez la demande en cours, ou retirez-la d'abord.",
                    "تابع الطلب الجاري، أو اسحبه أولا.")),
    REQUEST_IN_OTHER_HANDS(
            409,
            new Texts(
                    "Another agent has this request in hand",
                    "Un autre agent traite cette demande",
                    "عون آخر يعالج هذا الطلب"),
            new Texts(
                    "Leave it to them; after {days} days without a move it can be taken over.",
                    "Laissez-la-lui ; après {days} jours sans suite, elle peut être reprise.",
                    "اتركه له؛ بعد {days} أيام دون إجراء يمكن أخذه.")),
    REQUEST_NOT_IN_HAND(
            409,
            new Texts(
                    "You do not have this request in hand",
                    "Vous ne traitez pas cette demande",
                    "هذا الطلب ليس بين يديك"),
            new Texts("Take the request first.", "Prenez d'abord la demande en charge.", "تكفل بالطلب أولا.")),
    OWN_REQUEST(
            403,
            new Texts("This request concerns you", "Cette demande vous concerne", "هذا الطلب يخصك"),
            new Texts("Leave it to another agent.", "Laissez-la à un autre agent.", "اتركه لعون آخر.")),
    COMPLAINT_HAS_ITS_OWN_WAY(
            422,
            new Texts(
                    "A complaint is not a request like others",
                    "Une réclamation suit sa propre procédure",
                    "للشكاية مسطرة خاصة بها"),
            new Texts(
                    "Use the operations under /v1/complaints.",
                    "Utilisez les opérations sous /v1/complaints.",
                    "استعمل العمليات ضمن /v1/complaints.")),
    DECLARANT_REQUIRED(
            400,
            new Texts("Who asks is missing", "Le déclarant manque", "صاحب الطلب غير محدد"),
            new Texts(
                    "Give the IDCS of the person for whom you write.",
                    "Donnez l'IDCS de la personne pour laquelle vous écrivez.",
                    "أدخل المعرف الرقمي للشخص الذي تكتب نيابة عنه.")),
    DECLARANT_IS_THE_CALLER(
            400,
            new Texts(
                    "From the portal people ask for themselves",
                    "Sur le portail, chacun demande pour soi",
                    "عبر البوابة، كل شخص يطلب لنفسه"),
            new Texts("Leave the declarant out.", "Omettez le déclarant.", "احذف صاحب الطلب.")),
    CONTENT_DOES_NOT_FIT(
            400,
            new Texts(
                    "The content does not fit the family of the request",
                    "Le contenu ne correspond pas à la famille de la demande",
                    "المحتوى لا يناسب صنف الطلب"),
            new Texts(
                    "Ask one thing: registration to register; declaration, member, departure or address to update; departure or removal to remove.",
                    "Demandez une seule chose : registration pour inscrire ; declaration, member, departure ou address pour mettre à jour ; departure ou removal pour radier.",
                    "اطلب شيئا واحدا: registration للتسجيل؛ declaration أو member أو departure أو address للتحيين؛ departure أو removal للتشطيب.")),
    DECLARATION_REQUIRED(
            400,
            new Texts(
                    "A registration comes with its questionnaire",
                    "Une inscription comporte le questionnaire",
                    "التسجيل يتضمن الاستمارة"),
            new Texts(
                    "Give the declaration, or ask for a preregistration.",
                    "Joignez la déclaration, ou demandez une préinscription.",
                    "أدل بالتصريح، أو اطلب تسجيلا قبليا.")),
    DECLARANT_NOT_A_MEMBER(
            422,
            new Texts(
                    "Whoever asks is not among the members",
                    "Le déclarant ne figure pas parmi les membres",
                    "صاحب الطلب ليس ضمن الأفراد"),
            new Texts(
                    "A household is registered by an adult who lives in it.",
                    "Un ménage est inscrit par un adulte qui y vit.",
                    "تسجل الأسرة المعيشية من طرف راشد يعيش فيها.")),
    DECLARANT_IS_A_MINOR(
            422,
            new Texts("Whoever asks is a minor", "Le déclarant est mineur", "صاحب الطلب قاصر"),
            new Texts(
                    "Let an adult of the household ask.",
                    "Faites faire la demande par un adulte du ménage.",
                    "ليتقدم بالطلب راشد من الأسرة المعيشية.")),
    NO_HOUSEHOLD(
            422,
            new Texts(
                    "Whoever asks lives in no registered household",
                    "Le déclarant n'appartient à aucun ménage inscrit",
                    "صاحب الطلب لا ينتمي إلى أي أسرة معيشية مسجلة"),
            new Texts("Ask for a registration.", "Demandez une inscription.", "اطلب تسجيلا.")),
    HEAD_MUST_ASK(
            422,
            new Texts(
                    "Only the head of the household may ask this",
                    "Seul le chef de ménage peut le demander",
                    "لا يطلب هذا إلا رب الأسرة"),
            new Texts(
                    "Let the head ask.", "Faites faire la demande par le chef de ménage.", "ليتقدم رب الأسرة بالطلب.")),
    LEAVER_NOT_A_MEMBER(
            422,
            new Texts(
                    "Nobody with this number lives in the household",
                    "Aucun membre du ménage ne détient cet identifiant",
                    "لا أحد من أفراد الأسرة المعيشية يحمل هذا المعرف"),
            new Texts(
                    "Name a present member of the household.",
                    "Citez un membre actuel du ménage.",
                    "اذكر فردا حاليا من الأسرة المعيشية.")),
    REASON_REQUIRED(
            400,
            new Texts("A rejection says why", "Un rejet est motivé", "الرفض يكون معللا"),
            new Texts(
                    "Give a reason of the list rejection.",
                    "Donnez un motif de la liste rejection.",
                    "أدخل سببا من لائحة rejection.")),
    HOUSEHOLD_VERSION_REQUIRED(
            400,
            new Texts(
                    "The version of the household is missing",
                    "La version du ménage manque",
                    "نسخة الأسرة المعيشية غير محددة"),
            new Texts(
                    "Read the household and give the version that you have looked at.",
                    "Lisez le ménage et donnez la version que vous avez examinée.",
                    "اقرأ ملف الأسرة المعيشية وأدخل النسخة التي فحصتها.")),
    UNKNOWN_REASON(
            400,
            new Texts("No such reason", "Motif inconnu", "سبب غير معروف"),
            new Texts("Choose one of: {codes}.", "Choisissez parmi : {codes}.", "اختر من: {codes}.")),
    UNKNOWN_REQUEST_STATE(
            400,
            new Texts("No such state or family", "État ou famille inconnu", "حالة أو صنف غير معروف"),
            new Texts("See GET /v1/requests/codes.", "Voyez GET /v1/requests/codes.", "انظر GET /v1/requests/codes.")),
    UNKNOWN_REQUEST_RECEIPT(
            404,
            new Texts("No such receipt", "Récépissé introuvable", "الوصل غير موجود"),
            new Texts(
                    "Compare it with the printed one, or read its QR code.",
                    "Comparez-le avec le récépissé imprimé, ou lisez son code QR.",
                    "قارنه بالوصل المطبوع، أو اقرأ رمز QR."));

    private final Answer answer;

    RequestProblem(int status, Texts title, Texts remedy) {
        answer = new Answer(status, title, remedy);
    }

    @Override
    public Answer answer() {
        return answer;
    }
}
