package org.sijil.enrollment.eligibility;

import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Texts;

/** Every reason this feature can refuse. */
enum DecisionProblem implements ProblemType {
    UNKNOWN_DECISION(
            404,
            new Texts("No such decision", "Décision inconnue", "قرار غير معروف"),
            new Texts(
                    "Take the id from an enrollment, a payment order or the citizen's rights.",
                    "Reprenez l'identifiant d'une affiliation, d'un ordre de virement ou des droits du citoyen.",
                    "خذ المعرف من انخراط أو أمر بالتحويل أو من حقوق المواطن.")),
    RULES_NO_LONGER_HELD(
            409,
            new Texts(
                    "The rules of this decision are no longer held",
                    "Les règles de cette décision ne sont plus disponibles",
                    "قواعد هذا القرار لم تعد متوفرة"),
            new Texts(
                    "Mount the regime file that holds the version named in the decision, then ask again.",
                    "Montez le fichier du régime qui contient la version citée dans la décision, puis redemandez.",
                    "ركّب ملف النظام الذي يتضمن النسخة المذكورة في القرار ثم أعد الطلب."));

    private final Answer answer;

    DecisionProblem(int status, Texts title, Texts remedy) {
        answer = new Answer(status, title, remedy);
    }

    @Override
    public Answer answer() {
        return answer;
    }
}
