package org.sijil.social.questionnaire;

import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Texts;

/** Every reason to refuse what is said of members. */
enum QuestionnaireProblem implements ProblemType {
    NO_QUESTIONNAIRE_IN_FORCE(
            new Texts(
                    "No questionnaire is in force on this date",
                    "Aucun questionnaire n'est en vigueur à cette date",
                    "لا توجد استمارة سارية في هذا التاريخ"),
            new Texts(
                    "Ask the operator for the questionnaire of this date.",
                    "Demandez à l'exploitant le questionnaire de cette date.",
                    "اطلب من المشغل استمارة هذا التاريخ.")),
    ANSWERS_NOT_ADMISSIBLE(
            new Texts(
                    "Some answers do not fit the questionnaire or the members",
                    "Des réponses ne conviennent pas au questionnaire ou aux membres",
                    "بعض الأجوبة لا تلائم الاستمارة أو الأفراد"),
            new Texts(
                    "Correct the answers listed in errors.",
                    "Corrigez les réponses citées dans errors.",
                    "صحّح الأجوبة المذكورة في errors.")),
    MEMBER_ANSWERED_TWICE(
            new Texts(
                    "This person is no present member, or is answered for twice",
                    "Cette personne n'est pas membre, ou figure deux fois",
                    "هذا الشخص ليس فردا حاليا، أو ورد مرتين"),
            new Texts(
                    "Answer once for each present member of the household.",
                    "Répondez une seule fois pour chaque membre actuel du ménage.",
                    "أجب مرة واحدة عن كل فرد حالي من الأسرة المعيشية.")),
    MEMBER_UNANSWERED(
            new Texts("A member is left out", "Un membre a été oublié", "أُغفل أحد الأفراد"),
            new Texts(
                    "Answer for every present member, or for none and give the counts.",
                    "Répondez pour tous les membres actuels, ou pour aucun et donnez les nombres.",
                    "أجب عن جميع الأفراد الحاليين، أو عن لا أحد مع إدخال الأعداد.")),
    UNKNOWN_QUESTION(
            new Texts(
                    "The questionnaire does not ask this",
                    "Le questionnaire ne pose pas cette question",
                    "هذا السؤال غير وارد في الاستمارة"),
            new Texts(
                    "Use the codes of the questionnaire in force.",
                    "Utilisez les codes du questionnaire en vigueur.",
                    "استعمل رموز الاستمارة السارية.")),
    QUESTION_UNANSWERED(
            new Texts("The answer is missing", "La réponse manque", "الجواب ناقص"),
            new Texts(
                    "Answer this question for this member.",
                    "Répondez à cette question pour ce membre.",
                    "أجب عن هذا السؤال بخصوص هذا الفرد.")),
    NOT_ASKED_OF_MEMBER(
            new Texts(
                    "This is not asked of this member",
                    "Cette question ne concerne pas ce membre",
                    "هذا السؤال لا يخص هذا الفرد"),
            new Texts(
                    "Leave the answer out: the member's age or another answer excludes it.",
                    "Omettez la réponse : l'âge du membre ou une autre réponse l'exclut.",
                    "احذف الجواب: سن الفرد أو جواب آخر يستبعده.")),
    NOT_AN_ANSWER(
            new Texts(
                    "Not an answer to this question",
                    "Ce n'est pas une réponse à cette question",
                    "هذا ليس جوابا عن هذا السؤال"),
            new Texts(
                    "Give true or false, or a code of the question's list.",
                    "Donnez true ou false, ou un code de la liste de la question.",
                    "أدخل true أو false، أو رمزا من قائمة السؤال.")),
    CONTRADICTS_ANOTHER_ANSWER(
            new Texts(
                    "Two answers about this member cannot both be right",
                    "Deux réponses sur ce membre ne peuvent être vraies à la fois",
                    "لا يمكن أن يصح جوابان معا بشأن هذا الفرد"),
            new Texts(
                    "Correct one of the two: see contradictions in the questionnaire.",
                    "Corrigez l'une des deux : voir contradictions dans le questionnaire.",
                    "صحّح أحدهما: انظر contradictions في الاستمارة.")),
    NOT_AT_THIS_AGE(
            new Texts(
                    "This answer does not go with the member's age",
                    "Cette réponse ne convient pas à l'âge du membre",
                    "هذا الجواب لا يناسب سن الفرد"),
            new Texts(
                    "Choose a code whose ages hold the member's.",
                    "Choisissez un code dont les âges comprennent celui du membre.",
                    "اختر رمزا يشمل سن الفرد."));

    private final Answer answer;

    QuestionnaireProblem(Texts title, Texts remedy) {
        answer = new Answer(422, title, remedy);
    }

    @Override
    public Answer answer() {
        return answer;
    }
}
