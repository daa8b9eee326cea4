package org.sijil.population.correction;

import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Texts;

/** Every reason to refuse a correction or a change of nationality. */
enum CorrectionProblem implements ProblemType {
    NOTHING_TO_CORRECT(
            400,
            new Texts(
                    "This is what the register says already",
                    "C'est déjà ce que dit le registre",
                    "هذا ما يتضمنه السجل أصلا"),
            new Texts(
                    "Give what is to be different, or check the number.",
                    "Indiquez ce qui doit changer, ou vérifiez l'identifiant.",
                    "أدخل ما ينبغي تغييره، أو تحقق من المعرف.")),
    CORRECTION_BEFORE_BIRTH(
            400,
            new Texts(
                    "The event precedes the birth",
                    "L'événement précède la naissance",
                    "الواقعة سابقة لتاريخ الازدياد"),
            new Texts(
                    "Correct the date, or check the number.",
                    "Corrigez la date, ou vérifiez l'identifiant.",
                    "صحّح التاريخ، أو تحقق من المعرف.")),
    SEX_BOUND_BY_EVENTS(
            409,
            new Texts(
                    "Marriages or children rest on this sex",
                    "Des mariages ou des enfants dépendent de ce sexe",
                    "هناك زواج أو أبناء مسجلون بناء على هذا الجنس"),
            new Texts(
                    "Cancel or correct those events first.",
                    "Annulez ou rectifiez d'abord ces événements.",
                    "ألغ تلك الوقائع أو صححها أولا.")),
    NOT_A_COUNTRY(
            400,
            new Texts("No such country", "Pays inconnu", "بلد غير معروف"),
            new Texts(
                    "Give the two capital letters of ISO 3166, such as MA, SN or FR.",
                    "Indiquez les deux lettres majuscules de la norme ISO 3166, par exemple MA, SN ou FR.",
                    "أدخل رمز البلد بحرفين كبيرين وفق معيار ISO 3166، مثل MA أو SN أو FR.")),
    PAPER_OF_ANOTHER_NATIONALITY(
            400,
            new Texts(
                    "This paper does not go with the nationality",
                    "Ce document ne va pas avec la nationalité",
                    "هذه الوثيقة لا تناسب الجنسية"),
            new Texts(
                    "Give a CNIE for a Moroccan, a residence permit for a foreigner.",
                    "Indiquez une CNIE pour un Marocain, un titre de séjour pour un étranger.",
                    "أدخل البطاقة الوطنية للمغربي وسند الإقامة للأجنبي."));

    private final Answer answer;

    CorrectionProblem(int status, Texts title, Texts remedy) {
        answer = new Answer(status, title, remedy);
    }

    @Override
    public Answer answer() {
        return answer;
    }
}
