package org.sijil.social.household;

import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Texts;

/** Every reason to refuse something about a household. */
enum HouseholdProblem implements ProblemType {
    INVALID_HOUSEHOLD_CODE(
            400,
            new Texts("Not a household code", "Code de ménage non valide", "رمز الأسرة المعيشية غير صالح"),
            new Texts(
                    "Copy the digits from the household's receipt, without spaces.",
                    "Recopiez les chiffres du récépissé du ménage, sans espaces.",
                    "انقل الأرقام من وصل الأسرة المعيشية بلا مسافات.")),
    MEMBER_IN_ANOTHER_HOUSEHOLD(
            409,
            new Texts(
                    "This person belongs to another household",
                    "Cette personne appartient à un autre ménage",
                    "هذا الشخص ينتمي إلى أسرة معيشية أخرى"),
            new Texts(
                    "Record the departure from the other household first.",
                    "Enregistrez d'abord son départ de l'autre ménage.",
                    "سجل أولا مغادرته للأسرة المعيشية الأخرى.")),
    UNKNOWN_REGION(
            422,
            new Texts(
                    "The formula of the score knows no such region",
                    "La formule de l'indice ne connaît pas cette région",
                    "صيغة احتساب المؤشر لا تعرف هذه الجهة"),
            new Texts(
                    "Give an HCP code whose first two digits are those of a region. For a new region, a formula is needed that has a constant for it.",
                    "Donnez un code HCP dont les deux premiers chiffres sont ceux d'une région. Pour une région nouvelle, il faut une formule qui en donne la constante.",
                    "أدخل رمزا للمندوبية السامية للتخطيط يبدأ برقمي جهة. والجهة الجديدة تحتاج إلى صيغة تتضمن ثابتتها.")),
    HOUSEHOLD_FULL(
            422,
            new Texts(
                    "A household has at most {members} members",
                    "Un ménage compte au plus {members} membres",
                    "تضم الأسرة المعيشية {members} فردا على الأكثر"),
            new Texts(
                    "Register a household of its own for people who do not share spending.",
                    "Enregistrez un ménage distinct pour les personnes qui ne partagent pas les dépenses.",
                    "سجل أسرة معيشية مستقلة للأشخاص الذين لا يتقاسمون النفقات.")),
    HOUSEHOLD_DISSOLVED(
            409,
            new Texts("The household is dissolved", "Le ménage est dissous", "تم حل الأسرة المعيشية"),
            new Texts("Register a new household.", "Enregistrez un nouveau ménage.", "سجل أسرة معيشية جديدة.")),
    MINORS_LEFT_ALONE(
            422,
            new Texts("Only minors would stay behind", "Il ne resterait que des mineurs", "لن يبقى سوى القاصرين"),
            new Texts(
                    "Let the minors leave first, or let an adult join.",
                    "Enregistrez d'abord le départ des mineurs, ou l'arrivée d'un adulte.",
                    "سجل أولا مغادرة القاصرين أو انضمام شخص راشد.")),
    NOT_A_MEMBER_HERE(
            422,
            new Texts(
                    "Nobody with this number lives in the household",
                    "Aucun membre du ménage ne détient cet identifiant",
                    "لا أحد من أفراد الأسرة المعيشية يحمل هذا المعرف"),
            new Texts(
                    "Name a present member of the household.",
                    "Citez un membre actuel du ménage.",
                    "اذكر فردا حاليا من الأسرة المعيشية.")),
    DEPARTURE_DATE_IMPLAUSIBLE(
            422,
            new Texts(
                    "The date of departure is not possible",
                    "La date de départ est impossible",
                    "تاريخ المغادرة غير ممكن"),
            new Texts(
                    "Give a date between the member's arrival and today.",
                    "Donnez une date comprise entre l'arrivée du membre et aujourd'hui.",
                    "أدخل تاريخا بين يوم الانضمام واليوم.")),
    SAME_HOUSEHOLD(
            422,
            new Texts("It is the same household", "C'est le même ménage", "إنها الأسرة المعيشية نفسها"),
            new Texts("Name another household.", "Citez un autre ménage.", "اذكر أسرة معيشية أخرى.")),
    EVERYBODY_IS_NAMED(
            422,
            new Texts(
                    "Somebody of the household is not named",
                    "Un membre du ménage n'est pas cité",
                    "هناك فرد من الأسرة المعيشية غير مذكور"),
            new Texts(
                    "Name every member, or split the household.",
                    "Citez tous les membres, ou scindez le ménage.",
                    "اذكر جميع الأفراد أو قسّم الأسرة المعيشية.")),
    NOBODY_STAYS(
            422,
            new Texts("Nobody would stay behind", "Il ne resterait personne", "لن يبقى أحد"),
            new Texts(
                    "Record a move of the whole household.",
                    "Enregistrez un changement d'adresse du ménage.",
                    "سجل انتقال الأسرة المعيشية بأكملها.")),
    NEVER_LIVED_THERE(
            422,
            new Texts(
                    "The person never belonged to that household",
                    "La personne n'a jamais appartenu à ce ménage",
                    "لم ينتم الشخص قط إلى تلك الأسرة المعيشية"),
            new Texts(
                    "Record a departure, then let the person join.",
                    "Enregistrez un départ, puis l'arrivée de la personne.",
                    "سجل مغادرة الشخص ثم انضمامه.")),
    ONE_CHANGE_REQUIRED(
            400,
            new Texts("Exactly one change is required", "Un seul changement est requis", "يجب تحديد تغيير واحد فقط"),
            new Texts(
                    "Give split, departure, arrival or correction.",
                    "Donnez split, departure, arrival ou correction.",
                    "أدخل split أو departure أو arrival أو correction.")),
    PROPOSAL_DECIDED(
            409,
            new Texts("This is decided already", "C'est déjà décidé", "تم البت في هذا الأمر"),
            new Texts(
                    "Nothing was changed. Read the household again.",
                    "Rien n'a été changé. Relisez le ménage.",
                    "لم يتغير أي شيء. أعد قراءة الأسرة المعيشية.")),
    ALREADY_THE_HEAD(
            422,
            new Texts(
                    "This person heads the household already",
                    "Cette personne est déjà le chef du ménage",
                    "هذا الشخص هو رب الأسرة المعيشية أصلا"),
            new Texts("Name another member.", "Citez un autre membre.", "اذكر فردا آخر.")),
    UNKNOWN_DEPARTURE_REASON(
            422,
            new Texts("No such reason", "Ce motif n'existe pas", "لا وجود لهذا السبب"),
            new Texts(
                    "Give a code of the list of departure reasons that fits who leaves.",
                    "Donnez un code de la liste des motifs de départ qui convient à qui part.",
                    "أدخل رمزا من لائحة أسباب المغادرة يناسب من يغادر.")),
    DAY_NOT_POSSIBLE(
            422,
            new Texts("The day is not possible", "Cette date est impossible", "هذا التاريخ غير ممكن"),
            new Texts(
                    "Give today or a day of the last {days} days, not before the household was registered.",
                    "Donnez la date du jour ou l'un des {days} derniers jours, pas avant l'inscription du ménage.",
                    "أدخل تاريخ اليوم أو يوما من الأيام {days} الأخيرة، وليس قبل تسجيل الأسرة المعيشية.")),
    NEEDS_AN_AGENT(
            403,
            new Texts(
                    "This change is made at a citizen service centre",
                    "Ce changement se fait au centre de services aux citoyens",
                    "يتم هذا التغيير بمركز خدمة المواطنين"),
            new Texts(
                    "Go to the centre of your place of residence.",
                    "Adressez-vous au centre de votre lieu de résidence.",
                    "توجه إلى المركز التابع لمحل سكناك.")),
    TOO_MANY_OWN_CHANGES(
            403,
            new Texts(
                    "The household has changed too often lately",
                    "Le ménage a trop souvent changé ces derniers temps",
                    "تغيرت الأسرة المعيشية مرارا في الآونة الأخيرة"),
            new Texts(
                    "Wait until {days} days have passed since the first of these changes, or go to a citizen service centre.",
                    "Attendez {days} jours depuis le premier de ces changements, ou adressez-vous à un centre de services"
                            + " aux citoyens.",
                    "انتظر انقضاء {days} يوما على أول هذه التغييرات أو توجه إلى مركز خدمة المواطنين.")),
    ONE_CRITERION_REQUIRED(
            400,
            new Texts("Exactly one criterion is required", "Un seul critère est requis", "يجب تحديد معيار واحد فقط"),
            new Texts("Give idcs or code.", "Donnez idcs ou code.", "أدخل idcs أو code."));

    private final Answer answer;

    HouseholdProblem(int status, Texts title, Texts remedy) {
        answer = new Answer(status, title, remedy);
    }

    @Override
    public Answer answer() {
        return answer;
    }
}
