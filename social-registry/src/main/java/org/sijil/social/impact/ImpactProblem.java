package org.sijil.social.impact;

import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Texts;

/** Every reason not to study what a formula would do. */
enum ImpactProblem implements ProblemType {
    UNKNOWN_FORMULA(
            422,
            new Texts("No formula has this id", "Aucune formule ne porte cet identifiant", "لا توجد صيغة بهذا المعرف"),
            new Texts(
                    "Give the id of a formula in force, approved or proposed.",
                    "Donnez l'identifiant d'une formule en vigueur, approuvée ou proposée.",
                    "أدخل معرف صيغة سارية أو موافق عليها أو مقترحة.")),
    DAY_TOO_FAR(
            422,
            new Texts("The day is too far ahead", "Le jour est trop lointain", "اليوم بعيد جدا"),
            new Texts(
                    "Give a day of the next {years} years.",
                    "Donnez un jour des {years} prochaines années.",
                    "أدخل يوما من السنوات {years} المقبلة.")),
    UNKNOWN_PROGRAMME(
            422,
            new Texts(
                    "No threshold of this programme is known on this date",
                    "Aucun seuil de ce programme n'est connu à cette date",
                    "لا تعرف عتبة لهذا البرنامج في هذا التاريخ"),
            new Texts(
                    "Give a programme that the study lists.",
                    "Donnez un programme cité par l'étude.",
                    "أدخل برنامجا تذكره الدراسة.")),
    TOO_FEW_TO_LIST(
            409,
            new Texts(
                    "So few households would lose that they are not told of",
                    "Trop peu de ménages seraient exclus pour être cités",
                    "عدد الأسر التي ستُقصى أقل من أن يُكشف عنه"),
            new Texts(
                    "Ask an auditor, who may read every score.",
                    "Adressez-vous à un auditeur, qui peut lire chaque score.",
                    "توجه إلى مدقق، فله أن يطلع على كل مؤشر."));

    private final Answer answer;

    ImpactProblem(int status, Texts title, Texts remedy) {
        answer = new Answer(status, title, remedy);
    }

    @Override
    public Answer answer() {
        return answer;
    }
}
