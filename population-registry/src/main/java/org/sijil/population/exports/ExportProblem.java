package org.sijil.population.exports;

import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Texts;

/** Every reason to refuse an export. */
enum ExportProblem implements ProblemType {
    REASON_REQUIRED(
            400,
            new Texts(
                    "An export needs a purpose and a legal basis",
                    "Un export exige une finalité et une base légale",
                    "التصدير يتطلب غرضا وأساسا قانونيا"),
            new Texts(
                    "Give each as a short code of small letters, digits, points and hyphens, as in census-2026 and law-72.18; every person exported will see them.",
                    "Indiquez pour chacune un code court en minuscules, chiffres, points et traits d'union, par exemple census-2026 et law-72.18 ; chaque personne exportée les verra.",
                    "أدخل لكل منهما رمزا قصيرا من حروف لاتينية صغيرة وأرقام ونقط وواصلات، مثل census-2026 وlaw-72.18؛ وسيراهما كل شخص يشمله التصدير.")),
    FIELDS_REQUIRED(
            400,
            new Texts("Say which fields you need", "Indiquez les champs nécessaires", "بيّن الحقول اللازمة"),
            new Texts(
                    "List in fields only what the purpose needs: {fields}.",
                    "Citez dans fields les seuls champs nécessaires à la finalité : {fields}.",
                    "اذكر في fields الحقول اللازمة للغرض فقط: {fields}."));

    private final Answer answer;

    ExportProblem(int status, Texts title, Texts remedy) {
        answer = new Answer(status, title, remedy);
    }

    @Override
    public Answer answer() {
        return answer;
    }
}
