package org.sijil.social.household;

import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Texts;

/** Every reason to refuse something about a household. */
enum HouseholdProblem implements ProblemType {
    INVALID_HOUSEHOLD_CODE(
            400,
            new Texts("Not a household code", "Code de ménage non valide", "رمز الأسرة المعيشية غير صالح"),
            new Texts(
                    "Copy the eleven digits from the household's receipt, without spaces.",
                    "Recopiez les onze chiffres du récépissé du ménage, sans espaces.",
                    "انقل الأرقام الأحد عشر من وصل الأسرة المعيشية بلا مسافات.")),
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
                    "The territory lies in no region",
                    "Le territoire n'appartient à aucune région",
                    "النفوذ الترابي لا ينتمي إلى أي جهة"),
            new Texts(
                    "Give an HCP code whose first two digits are 01 to 12.",
                    "Donnez un code HCP dont les deux premiers chiffres vont de 01 à 12.",
                    "أدخل رمزا للمندوبية السامية للتخطيط يبدأ برقمين من 01 إلى 12.")),
    HOUSEHOLD_FULL(
            422,
            new Texts(
                    "The household already has 60 members",
                    "Le ménage compte déjà 60 membres",
                    "تضم الأسرة المعيشية 60 فردا"),
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
    ONE_CRITERION_REQUIRED(
            400,
            new Texts("Exactly one criterion is required", "Un seul critère est requis", "يجب تحديد معيار واحد فقط"),
            new Texts("Give idcs or code.", "Donnez idcs ou code.", "أدخل idcs أو code."));

    private final int status;
    private final Texts title;
    private final Texts remedy;

    HouseholdProblem(int status, Texts title, Texts remedy) {
        this.status = status;
        this.title = title;
        this.remedy = remedy;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public Texts title() {
        return title;
    }

    @Override
    public Texts remedy() {
        return remedy;
    }
}
