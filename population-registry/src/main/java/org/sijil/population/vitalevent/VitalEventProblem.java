package org.sijil.population.vitalevent;

import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Texts;

/** Every reason to refuse a vital event whatever its kind. */
enum VitalEventProblem implements ProblemType {
    EVENT_MOVED_BY_MERGE(
            409,
            new Texts(
                    "The event was entered for a record that was merged since",
                    "L'événement a été saisi pour un dossier fusionné depuis",
                    "سُجّلت الواقعة لملف دُمج بعد ذلك"),
            new Texts(
                    "Have the merge undone by two adjudicators, then cancel the event.",
                    "Faites annuler la fusion par deux arbitres, puis annulez l'événement.",
                    "اطلب إلغاء الدمج من محكّمين اثنين، ثم ألغ الواقعة.")),
    EVENT_DATE_IN_FUTURE(
            400,
            new Texts("The event lies in the future", "L'événement est dans le futur", "تاريخ الواقعة في المستقبل"),
            new Texts(
                    "Give the date of the civil-status record, today at the latest.",
                    "Indiquez la date de l'acte d'état civil, au plus tard celle d'aujourd'hui.",
                    "أدخل التاريخ الوارد في رسم الحالة المدنية، على ألا يتجاوز تاريخ اليوم.")),
    INVALID_ACT(
            400,
            new Texts(
                    "This is not the form of a reference",
                    "La référence n'a pas la forme attendue",
                    "صيغة المرجع غير صحيحة"),
            new Texts(
                    "Write the office and the number as they stand on the act: capitals and digits, the number first digits only.",
                    "Écrivez le bureau et le numéro comme sur l'acte : majuscules et chiffres, le numéro commençant par des chiffres.",
                    "اكتب المكتب والرقم كما وردا في الرسم: حروف كبيرة وأرقام، على أن يبدأ الرقم بأرقام.")),
    ACT_OUT_OF_TIME(
            400,
            new Texts(
                    "The act is older than the event, or not written yet",
                    "L'acte est antérieur à l'événement, ou pas encore dressé",
                    "الرسم سابق للواقعة أو لم يحرر بعد"),
            new Texts(
                    "Check the year of the act and the date of the event.",
                    "Vérifiez l'année de l'acte et la date de l'événement.",
                    "تحقق من سنة الرسم ومن تاريخ الواقعة.")),
    ACT_ALREADY_RECORDED(
            409,
            new Texts("This act is already recorded", "Cet acte est déjà enregistré", "هذا الرسم مسجل من قبل"),
            new Texts(
                    "Nothing more is to be done for this act; check its number if it is another one, or cancel the event that bears it by mistake.",
                    "Il n'y a plus rien à faire pour cet acte ; vérifiez le numéro s'il s'agit d'un autre, ou annulez l'événement qui le porte par erreur.",
                    "لا يلزم أي إجراء آخر بشأن هذا الرسم؛ تحقق من رقمه إن كان رسما آخر، أو ألغ الواقعة التي تحمله خطأ.")),
    UNKNOWN_DECLARANT(
            422,
            new Texts(
                    "The declarant is not known under this number",
                    "Le déclarant n'est pas connu sous cet identifiant",
                    "المصرح غير معروف بهذا المعرف"),
            new Texts(
                    "Check the ten digits, or give the declarant's name instead.",
                    "Vérifiez les dix chiffres, ou indiquez plutôt le nom du déclarant.",
                    "تحقق من الأرقام العشرة، أو أدخل اسم المصرح بدلا منها.")),
    UNKNOWN_EVENT(
            404,
            new Texts("No such event", "Événement introuvable", "لا توجد واقعة بهذا المعرف"),
            new Texts(
                    "Check the id; list the events of the person. You see only the events of persons whom you are entitled to see.",
                    "Vérifiez l'identifiant, ou listez les événements de la personne. Vous ne voyez que ceux des personnes auxquelles vous avez droit d'accès.",
                    "تحقق من المعرف، أو اعرض وقائع الشخص. لا تظهر لك إلا وقائع الأشخاص المخول لك الاطلاع على ملفاتهم.")),
    UNKNOWN_PERSON(
            404,
            new Texts("No such person", "Personne introuvable", "لا يوجد شخص بهذا المعرف"),
            new Texts(
                    "Check the id; look the person up by search. You see only the persons you are entitled to see.",
                    "Vérifiez l'identifiant ou cherchez la personne par la recherche. Vous ne voyez que les personnes auxquelles vous avez droit d'accès.",
                    "تحقق من المعرف أو ابحث عن الشخص عبر خدمة البحث. لا تظهر لك إلا ملفات الأشخاص المخول لك الاطلاع عليها.")),
    EVENT_ALREADY_CANCELLED(
            409,
            new Texts("This event is already cancelled", "Cet événement est déjà annulé", "هذه الواقعة ملغاة من قبل"),
            new Texts(
                    "Nothing more is to be done; enter the event again if it counts after all.",
                    "Il n'y a plus rien à faire ; saisissez de nouveau l'événement s'il compte malgré tout.",
                    "لا يلزم أي إجراء آخر؛ سجّل الواقعة من جديد إن كانت صحيحة."));

    private final Answer answer;

    VitalEventProblem(int status, Texts title, Texts remedy) {
        answer = new Answer(status, title, remedy);
    }

    @Override
    public Answer answer() {
        return answer;
    }
}
