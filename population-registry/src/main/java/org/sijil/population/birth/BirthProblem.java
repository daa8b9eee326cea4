package org.sijil.population.birth;

import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Texts;

/** Every reason to refuse a birth or a recognition. */
enum BirthProblem implements ProblemType {
    CHILD_IS_GROWN_UP(
            400,
            new Texts("The child is of age today", "L'enfant est aujourd'hui majeur", "بلغ الطفل سن الرشد"),
            new Texts(
                    "Check the date; register a person of 18 or more with their own papers.",
                    "Vérifiez la date ; enregistrez une personne de 18 ans ou plus avec ses propres papiers.",
                    "تحقق من التاريخ؛ وسجّل من بلغ الثامنة عشرة بوثائقه الخاصة.")),
    JUDGMENT_REQUIRED(
            422,
            new Texts(
                    "The birth was not declared in time",
                    "La naissance n'a pas été déclarée dans le délai",
                    "لم يُصرَّح بالولادة داخل الأجل"),
            new Texts(
                    "Give the judgment that declares the birth (30 days, decree 2-99-665).",
                    "Indiquez le jugement déclaratif de naissance (30 jours, décret 2-99-665).",
                    "أدخل الحكم التصريحي بالولادة (30 يوما، المرسوم 2-99-665).")),
    NO_SUCH_COUNTRY(
            400,
            new Texts("No such country", "Pays inconnu", "بلد غير معروف"),
            new Texts(
                    "Give the two capital letters of ISO 3166, such as MA, SN or FR.",
                    "Indiquez les deux lettres majuscules de la norme ISO 3166, par exemple MA, SN ou FR.",
                    "أدخل رمز البلد بحرفين كبيرين وفق معيار ISO 3166، مثل MA أو SN أو FR.")),
    ADDRESS_REQUIRED(
            400,
            new Texts(
                    "A child of unknown parents needs an address",
                    "Un enfant de parents inconnus doit avoir une adresse",
                    "الطفل مجهول الأبوين يحتاج إلى عنوان"),
            new Texts(
                    "Give the address of the institution or the family that takes care of the child, or name a parent.",
                    "Indiquez l'adresse de l'institution ou de la famille qui prend l'enfant en charge, ou désignez un parent.",
                    "أدخل عنوان المؤسسة أو الأسرة المتكفلة بالطفل، أو عيّن أحد الأبوين.")),
    NATIONALITY_REQUIRED(
            400,
            new Texts(
                    "A child of unknown parents needs a nationality",
                    "Un enfant de parents inconnus doit avoir une nationalité",
                    "الطفل مجهول الأبوين يحتاج إلى بيان الجنسية"),
            new Texts(
                    "Give the nationality that the act states, or name a parent.",
                    "Indiquez la nationalité portée sur l'acte, ou désignez un parent.",
                    "أدخل الجنسية الواردة في الرسم، أو عيّن أحد الأبوين.")),
    RANK_ABOVE_NUMBER(
            400,
            new Texts(
                    "The rank is above the number of children",
                    "Le rang dépasse le nombre d'enfants",
                    "رتبة المولود تفوق عدد المواليد"),
            new Texts(
                    "Give rank 1 for the first child, and at most the number in of.",
                    "Indiquez le rang 1 pour le premier enfant, et au plus le nombre donné dans of.",
                    "أدخل الرتبة 1 للمولود الأول، على ألا تتجاوز العدد الوارد في of.")),
    MOTHER_NOT_FEMALE(
            422,
            new Texts("The mother is registered as a man", "La mère est enregistrée comme homme", "الأم مسجلة كذكر"),
            new Texts(
                    "Check the numbers; a wrong sex is corrected by judgment first.",
                    "Vérifiez les identifiants ; un sexe erroné se rectifie d'abord par jugement.",
                    "تحقق من المعرفات؛ ويُصحَّح الجنس الخاطئ أولا بحكم قضائي.")),
    FATHER_NOT_MALE(
            422,
            new Texts("The father is registered as a woman", "Le père est enregistré comme femme", "الأب مسجل كأنثى"),
            new Texts(
                    "Check the numbers; a wrong sex is corrected by judgment first.",
                    "Vérifiez les identifiants ; un sexe erroné se rectifie d'abord par jugement.",
                    "تحقق من المعرفات؛ ويُصحَّح الجنس الخاطئ أولا بحكم قضائي.")),
    MOTHER_DEAD_AT_BIRTH(
            422,
            new Texts(
                    "The mother died before the birth",
                    "La mère est décédée avant la naissance",
                    "توفيت الأم قبل الولادة"),
            new Texts(
                    "Check the date and the mother's number; a wrong death is cancelled first.",
                    "Vérifiez la date et l'identifiant de la mère ; un décès erroné s'annule d'abord.",
                    "تحقق من التاريخ ومن معرف الأم؛ وتُلغى الوفاة الخاطئة أولا.")),
    FATHER_DEAD_BEFORE_CONCEPTION(
            422,
            new Texts(
                    "The father died more than a year before the birth",
                    "Le père est décédé plus d'un an avant la naissance",
                    "توفي الأب قبل الولادة بأكثر من سنة"),
            new Texts(
                    "Check the date and the father's number; a wrong death is cancelled first (law 70.03 art. 154).",
                    "Vérifiez la date et l'identifiant du père ; un décès erroné s'annule d'abord (loi 70.03, art. 154).",
                    "تحقق من التاريخ ومن معرف الأب؛ وتُلغى الوفاة الخاطئة أولا (المادة 154 من القانون 70.03).")),
    PARENT_AGE_IMPLAUSIBLE(
            422,
            new Texts(
                    "The parent is too young or too old for this birth",
                    "L'âge du parent n'est pas plausible pour cette naissance",
                    "سن أحد الوالدين غير معقول لهذه الولادة"),
            new Texts(
                    "Check the number of the parent and the date.",
                    "Vérifiez l'identifiant du parent et la date.",
                    "تحقق من معرف الوالد ومن التاريخ.")),
    BIRTHS_TOO_CLOSE(
            409,
            new Texts(
                    "The mother has another birth too near to this one",
                    "La mère a une autre naissance trop proche de celle-ci",
                    "للأم ولادة أخرى قريبة جدا من هذه"),
            new Texts(
                    "Check the date and the mother's number; cancel the other birth if it is the wrong one.",
                    "Vérifiez la date et l'identifiant de la mère ; annulez l'autre naissance si c'est elle qui est erronée.",
                    "تحقق من التاريخ ومن معرف الأم؛ وألغ الولادة الأخرى إن كانت هي الخاطئة.")),
    MULTIPLE_BIRTH_NOT_STATED(
            409,
            new Texts(
                    "The mother has another child of this birth",
                    "La mère a un autre enfant de cette naissance",
                    "للأم مولود آخر من هذه الولادة"),
            new Texts(
                    "If this is a twin, say so in multipleBirth; else this birth is recorded already.",
                    "S'il s'agit d'un jumeau, précisez-le dans multipleBirth ; sinon cette naissance est déjà enregistrée.",
                    "إذا كان توأما فبيّن ذلك في multipleBirth؛ وإلا فهذه الولادة مسجلة من قبل.")),
    EVENT_BEFORE_CHILD(
            400,
            new Texts(
                    "The recognition precedes the birth",
                    "La reconnaissance précède la naissance",
                    "الإقرار سابق للولادة"),
            new Texts(
                    "Correct the date, or check the child's number.",
                    "Corrigez la date, ou vérifiez l'identifiant de l'enfant.",
                    "صحّح التاريخ، أو تحقق من معرف الطفل.")),
    FATHER_ALREADY_KNOWN(
            409,
            new Texts("The child has a father on record", "L'enfant a déjà un père enregistré", "للطفل أب مسجل"),
            new Texts(
                    "Cancel the event that names him if it is wrong.",
                    "Annulez l'événement qui le désigne s'il est erroné.",
                    "ألغ الواقعة التي تعيّنه إن كانت خاطئة."));

    private final Answer answer;

    BirthProblem(int status, Texts title, Texts remedy) {
        answer = new Answer(status, title, remedy);
    }

    @Override
    public Answer answer() {
        return answer;
    }
}
