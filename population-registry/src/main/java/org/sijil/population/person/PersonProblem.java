package org.sijil.population.person;

import org.hibernate.exception.ConstraintViolationException;
import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Refused;
import org.sijil.commons.problem.Texts;

/** Every reason to refuse to show or write a person. */
enum PersonProblem implements ProblemType {
    UNKNOWN_PERSON(
            404,
            new Texts("No such person", "Personne introuvable", "لا يوجد شخص بهذا المعرف"),
            new Texts(
                    "Check the id; look the person up by search. You see only the persons you are entitled to see.",
                    "Vérifiez l'identifiant ou cherchez la personne par la recherche. Vous ne voyez que les personnes auxquelles vous avez droit d'accès.",
                    "تحقق من المعرف أو ابحث عن الشخص عبر خدمة البحث. لا تظهر لك إلا ملفات الأشخاص المخول لك الاطلاع عليها.")),
    UNKNOWN_IDCS(
            422,
            new Texts(
                    "Nobody is known under this number",
                    "Aucune personne connue sous cet identifiant",
                    "لا أحد معروف بهذا المعرف الرقمي"),
            new Texts(
                    "Check the ten digits on the person's receipt, or look the person up by name and birth date.",
                    "Vérifiez les dix chiffres sur le récépissé de la personne, ou cherchez-la par nom et date de naissance.",
                    "تحقق من الأرقام العشرة الواردة في وصل الشخص، أو ابحث عنه بالاسم وتاريخ الازدياد.")),
    CNIE_ALREADY_REGISTERED(
            409,
            new Texts(
                    "This CNIE is already registered",
                    "Cette CNIE est déjà enregistrée",
                    "رقم البطاقة الوطنية مسجل من قبل"),
            new Texts(
                    "Compare the number with the card. If it is right, the holder is registered already and is not entered twice: search by this number; if you find nobody, pass the case to an agent who serves the whole country.",
                    "Comparez le numéro avec la carte. S'il est exact, son titulaire est déjà enregistré et ne l'est pas deux fois : cherchez par ce numéro ; si vous ne trouvez personne, transmettez le dossier à un agent compétent pour tout le pays.",
                    "قارن الرقم بالبطاقة. إذا كان صحيحا فصاحبها مقيد في السجل ولا يُقيَّد مرتين: ابحث بهذا الرقم؛ وإذا لم تجد أحدا فأحِل الملف إلى عون مختص على صعيد البلاد كلها.")),
    RESIDENCE_PERMIT_ALREADY_REGISTERED(
            409,
            new Texts(
                    "This residence permit is already registered",
                    "Ce titre de séjour est déjà enregistré",
                    "سند الإقامة هذا مسجل من قبل"),
            new Texts(
                    "Compare the number with the permit. If it is right, the holder is registered already and is not entered twice: search by this number; if you find nobody, pass the case to an agent who serves the whole country.",
                    "Comparez le numéro avec le titre. S'il est exact, son titulaire est déjà enregistré et ne l'est pas deux fois : cherchez par ce numéro ; si vous ne trouvez personne, transmettez le dossier à un agent compétent pour tout le pays.",
                    "قارن الرقم بالسند. إذا كان صحيحا فصاحبه مقيد في السجل ولا يُقيَّد مرتين: ابحث بهذا الرقم؛ وإذا لم تجد أحدا فأحِل الملف إلى عون مختص على صعيد البلاد كلها.")),
    INVALID_RESIDENCE_PERMIT(
            400,
            new Texts(
                    "Not a residence permit number",
                    "Numéro de titre de séjour non valide",
                    "رقم سند الإقامة غير صالح"),
            new Texts(
                    "Copy it from the permit: 4 to 15 Latin letters and digits, as in Z0012345X.",
                    "Recopiez-le du titre : de 4 à 15 lettres latines et chiffres, par exemple Z0012345X.",
                    "انقله كما هو مكتوب على السند: من 4 إلى 15 حرفا لاتينيا ورقما، مثل Z0012345X.")),
    GUARDIAN_NOT_ELIGIBLE(
            422,
            new Texts(
                    "The guardian is not a registered living adult",
                    "Le représentant légal n'est pas un adulte vivant enregistré",
                    "النائب الشرعي ليس راشدا مسجلا على قيد الحياة"),
            new Texts(
                    "Check the guardian's number; register the guardian first, or name another one.",
                    "Vérifiez l'identifiant du représentant légal ; enregistrez-le d'abord, ou désignez-en un autre.",
                    "تحقق من معرف النائب الشرعي؛ سجله أولا أو عيّن نائبا آخر.")),
    PERSON_IS_DEAD(
            409,
            new Texts("This person has died", "Cette personne est décédée", "هذا الشخص متوفى"),
            new Texts(
                    "The record is closed and is changed no more; a wrong death is cancelled first.",
                    "Le dossier est clos et ne se modifie plus ; un décès erroné s'annule d'abord.",
                    "الملف مغلق ولا يقبل التعديل؛ إذا كانت الوفاة مسجلة خطأ فألغها أولا.")),
    PERSON_IS_VOID(
            409,
            new Texts("This record is void", "Ce dossier est annulé", "هذا الملف ملغى"),
            new Texts(
                    "It was entered by a birth record that was cancelled; look for the person's other record, or enter the birth again.",
                    "Il provient d'un acte de naissance annulé ; recherchez l'autre dossier de la personne, ou saisissez de nouveau la naissance.",
                    "أُنشئ الملف برسم ولادة تم إلغاؤه؛ ابحث عن الملف الآخر لهذا الشخص، أو سجّل الولادة من جديد.")),
    PERSON_IS_MERGED(
            409,
            new Texts(
                    "This record was merged with another",
                    "Ce dossier a été fusionné avec un autre",
                    "دُمج هذا الملف في ملف آخر"),
            new Texts(
                    "Search by its number: the answer is the record that stands. Use that one's number from now on.",
                    "Cherchez par son identifiant : la réponse est le dossier qui subsiste. Utilisez désormais l'identifiant de celui-ci.",
                    "ابحث بمعرفه: الجواب هو الملف الباقي. استعمل معرف هذا الأخير من الآن فصاعدا.")),
    NOT_KNOWN_THEN(
            404,
            new Texts(
                    "Nothing was known of this day at that time",
                    "Rien n'était connu de ce jour à cette date",
                    "لم يكن السجل يعلم شيئا عن هذا اليوم في ذلك التاريخ"),
            new Texts(
                    "Ask for a later day, or for what was known on a later day; the history shows from when on the person is known.",
                    "Demandez un jour plus tardif, ou ce qui était connu plus tard ; l'historique montre depuis quand la personne est connue.",
                    "اختر يوما لاحقا، أو اسأل عما كان معروفا في تاريخ لاحق؛ يبين سجل التغييرات منذ متى يُعرف الشخص.")),
    ONE_SEARCH_KEY(
            400,
            new Texts(
                    "Search by one number, or by name",
                    "Cherchez par un seul numéro, ou par nom",
                    "ابحث برقم واحد، أو بالاسم"),
            new Texts(
                    "Give exactly one of idcs, cnie and residencePermit, or else name, with birthDate if you know it.",
                    "Indiquez un seul champ parmi idcs, cnie et residencePermit, ou bien name, avec birthDate si vous la connaissez.",
                    "أدخل حقلا واحدا فقط من idcs وcnie وresidencePermit، أو أدخل name، مع birthDate إن عرفته.")),
    NAME_TOO_SHORT(
            400,
            new Texts("The name is too short", "Le nom est trop court", "الاسم قصير جدا"),
            new Texts(
                    "Write at least two letters of the name, in Arabic or Latin script.",
                    "Écrivez au moins deux lettres du nom, en caractères arabes ou latins.",
                    "اكتب حرفين على الأقل من الاسم، بالعربية أو باللاتينية."));

    private final Answer answer;

    PersonProblem(int status, Texts title, Texts remedy) {
        answer = new Answer(status, title, remedy);
    }

    /** What a unique index would say of a number that is taken. */
    static Refused taken(boolean card) {
        return card ? CNIE_ALREADY_REGISTERED.at("/cnie") : RESIDENCE_PERMIT_ALREADY_REGISTERED.at("/residencePermit");
    }

    /** What a unique index says, in words; any other failure as it is. */
    static Throwable alreadyRegistered(Throwable failure) {
        String constraint = ((ConstraintViolationException) failure).getConstraintName();
        if ("person_cnie_key".equals(constraint)) {
            return taken(true);
        }
        if ("person_residence_permit_key".equals(constraint)) {
            return taken(false);
        }
        return failure;
    }

    @Override
    public Answer answer() {
        return answer;
    }
}
