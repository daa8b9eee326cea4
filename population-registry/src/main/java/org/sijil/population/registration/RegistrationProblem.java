package org.sijil.population.registration;

import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Texts;

/** Every reason why a registration contradicts itself. */
enum RegistrationProblem implements ProblemType {
    BIRTH_DATE_IN_FUTURE(
            400,
            new Texts(
                    "The birth date lies in the future",
                    "La date de naissance est dans le futur",
                    "تاريخ الازدياد في المستقبل"),
            new Texts(
                    "Give the date of the birth record, today at the latest.",
                    "Indiquez la date de l'acte de naissance, au plus tard celle d'aujourd'hui.",
                    "أدخل التاريخ الوارد في رسم الولادة، على ألا يتجاوز تاريخ اليوم.")),
    BIRTH_DATE_TOO_EARLY(
            400,
            new Texts(
                    "The birth date lies before 1900",
                    "La date de naissance est antérieure à 1900",
                    "تاريخ الازدياد سابق لسنة 1900"),
            new Texts(
                    "Check the year; the register holds persons born from 1 January 1900.",
                    "Vérifiez l'année ; le registre accueille les personnes nées à partir du 1er janvier 1900.",
                    "تحقق من السنة؛ يضم السجل الأشخاص المزدادين ابتداء من فاتح يناير 1900.")),
    UNKNOWN_COUNTRY(
            400,
            new Texts("No such country", "Pays inconnu", "بلد غير معروف"),
            new Texts(
                    "Give the two capital letters of ISO 3166, such as MA, SN or FR.",
                    "Indiquez les deux lettres majuscules de la norme ISO 3166, par exemple MA, SN ou FR.",
                    "أدخل رمز البلد بحرفين كبيرين وفق معيار ISO 3166، مثل MA أو SN أو FR.")),
    CNIE_REQUIRED(
            400,
            new Texts(
                    "A Moroccan adult needs a CNIE",
                    "Un Marocain majeur doit avoir une CNIE",
                    "رقم البطاقة الوطنية إلزامي للمغربي الراشد"),
            new Texts(
                    "Give the number of the national identity card.",
                    "Indiquez le numéro de la carte nationale d'identité électronique.",
                    "أدخل رقم البطاقة الوطنية للتعريف الإلكترونية.")),
    CNIE_NOT_EXPECTED(
            400,
            new Texts(
                    "Only Moroccans hold a CNIE",
                    "Seuls les Marocains détiennent une CNIE",
                    "البطاقة الوطنية خاصة بالمغاربة"),
            new Texts(
                    "Remove the CNIE and give the residence permit, or correct the nationality.",
                    "Retirez la CNIE et indiquez le titre de séjour, ou corrigez la nationalité.",
                    "احذف رقم البطاقة الوطنية وأدخل سند الإقامة، أو صحّح الجنسية.")),
    RESIDENCE_PERMIT_REQUIRED(
            400,
            new Texts(
                    "A foreign adult needs a residence permit",
                    "Un étranger majeur doit avoir un titre de séjour",
                    "سند الإقامة إلزامي للأجنبي الراشد"),
            new Texts(
                    "Give the number of the residence permit.",
                    "Indiquez le numéro du titre de séjour.",
                    "أدخل رقم سند الإقامة.")),
    RESIDENCE_PERMIT_NOT_EXPECTED(
            400,
            new Texts(
                    "Moroccans hold no residence permit",
                    "Les Marocains n'ont pas de titre de séjour",
                    "سند الإقامة خاص بالأجانب"),
            new Texts(
                    "Remove the residence permit, or correct the nationality.",
                    "Retirez le titre de séjour, ou corrigez la nationalité.",
                    "احذف سند الإقامة، أو صحّح الجنسية.")),
    GUARDIAN_REQUIRED(
            400,
            new Texts(
                    "A minor needs a guardian",
                    "Un mineur doit avoir un représentant légal",
                    "القاصر يحتاج إلى نائب شرعي"),
            new Texts(
                    "Give the IDCS of the father, the mother or the guardian, and the relation.",
                    "Indiquez l'IDCS du père, de la mère ou du représentant légal, ainsi que le lien.",
                    "أدخل المعرف الرقمي للأب أو الأم أو النائب الشرعي مع بيان الصلة."));

    private final Answer answer;

    RegistrationProblem(int status, Texts title, Texts remedy) {
        answer = new Answer(status, title, remedy);
    }

    @Override
    public Answer answer() {
        return answer;
    }
}
