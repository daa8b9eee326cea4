package org.sijil.population.objection;

import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Texts;

/** Every reason to refuse an objection or its answer. */
enum ObjectionProblem implements ProblemType {
    ONE_THING_AT_A_TIME(
            400,
            new Texts(
                    "Object to one thing at a time", "Une seule chose par opposition", "اعتراض على أمر واحد في كل مرة"),
            new Texts(
                    "Give either consultation or correctionRequest.",
                    "Donnez soit consultation, soit correctionRequest.",
                    "أدخل إما consultation وإما correctionRequest.")),
    ANOTHER_PERSON_MUST_ANSWER(
            403,
            new Texts("Somebody else must answer this", "Une autre personne doit y répondre", "يجب أن يجيب شخص آخر"),
            new Texts(
                    "Nobody answers an objection to what they did themselves, or of their own.",
                    "Nul ne répond à une opposition visant ses propres actes, ni à la sienne.",
                    "لا يجيب أحد عن اعتراض على عمله، ولا عن اعتراضه هو.")),
    NOTHING_TO_OBJECT_TO(
            404,
            new Texts(
                    "There is no such reading or decision",
                    "Consultation ou décision introuvable",
                    "لا يوجد اطلاع أو قرار بهذا المعرف"),
            new Texts(
                    "Take the cursor from your list of consultations, or the id of a request of yours that was decided.",
                    "Reprenez le curseur de votre liste de consultations, ou l'identifiant d'une de vos demandes décidées.",
                    "خذ المؤشر من لائحة الاطلاعات الخاصة بك، أو معرف طلب لك تم البت فيه.")),
    UNKNOWN_OBJECTION(
            404,
            new Texts("No such objection", "Opposition introuvable", "الاعتراض غير موجود"),
            new Texts(
                    "Check the id. Auditors answer objections to readings, adjudicators those to decisions.",
                    "Vérifiez l'identifiant. Les auditeurs répondent aux oppositions aux consultations, les arbitres à celles aux décisions.",
                    "تحقق من المعرف. يجيب المدققون عن الاعتراضات على الاطلاع، والمحكّمون عن الاعتراضات على القرارات.")),
    ALREADY_RAISED(
            409,
            new Texts("You objected to this already", "Vous vous y êtes déjà opposé", "سبق لك الاعتراض على هذا"),
            new Texts(
                    "Read your objections: its answer stands there, or will.",
                    "Consultez vos oppositions : la réponse y figure, ou y figurera.",
                    "راجع اعتراضاتك: ستجد فيها الجواب عند صدوره.")),
    ALREADY_ANSWERED(
            409,
            new Texts(
                    "This objection is answered already",
                    "Cette opposition a déjà sa réponse",
                    "تمت الإجابة عن هذا الاعتراض"),
            new Texts("Read it again.", "Relisez-la.", "أعد قراءته."));

    private final Answer answer;

    ObjectionProblem(int status, Texts title, Texts remedy) {
        answer = new Answer(status, title, remedy);
    }

    @Override
    public Answer answer() {
        return answer;
    }
}
