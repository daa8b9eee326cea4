package org.sijil.social.population;

import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Texts;

/** Every reason why the population registry's word keeps us from going on. */
enum PopulationProblem implements ProblemType {
    POPULATION_REGISTRY_UNAVAILABLE(
            503,
            new Texts(
                    "The population registry does not answer",
                    "Le registre national de la population ne répond pas",
                    "السجل الوطني للسكان لا يستجيب"),
            new Texts(
                    "Nothing was written. Send the same request again in a few seconds.",
                    "Rien n'a été écrit. Renvoyez la même requête dans quelques secondes.",
                    "لم يُسجَّل أي شيء. أعد إرسال الطلب نفسه بعد بضع ثوان.")),
    PARTNER_NOT_ADMITTED(
            403,
            new Texts(
                    "The population registry does not admit this question",
                    "Le registre national de la population n'admet pas cette question",
                    "السجل الوطني للسكان لا يقبل هذا السؤال"),
            new Texts(
                    "See your grant there: that it holds today and is not paused, its purposes, and about how many people you may ask at once.",
                    "Voyez votre accord auprès de ce registre : qu'il soit en vigueur et non suspendu, ses finalités, et le nombre de personnes par demande.",
                    "راجع ترخيصك لدى ذلك السجل: أن يكون ساريا وغير موقوف، وأغراضه، وعدد الأشخاص المسموح به في الطلب الواحد.")),
    UNKNOWN_MEMBER(
            422,
            new Texts(
                    "Nobody holds this number", "Aucune personne ne détient cet identifiant", "لا أحد يحمل هذا المعرف"),
            new Texts(
                    "Check the number, or register the person in the population registry first.",
                    "Vérifiez l'identifiant, ou inscrivez d'abord la personne au registre national de la population.",
                    "تحقق من المعرف أو سجل الشخص أولا في السجل الوطني للسكان.")),
    DEAD_MEMBER(
            422,
            new Texts("This person has died", "Cette personne est décédée", "هذا الشخص متوفى"),
            new Texts(
                    "Leave the person out of the household.",
                    "Retirez cette personne du ménage.",
                    "احذف هذا الشخص من الأسرة المعيشية."));

    private final Answer answer;

    PopulationProblem(int status, Texts title, Texts remedy) {
        answer = new Answer(status, title, remedy);
    }

    @Override
    public Answer answer() {
        return answer;
    }
}
