package org.sijil.social.enquiry;

import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Texts;

/** Every reason to refuse a partner's question. */
enum EnquiryProblem implements ProblemType {
    NOT_GRANTED_TO_YOU(
            403,
            new Texts("This is not granted to you", "Cela ne vous est pas accordé", "هذا غير مرخص لك به"),
            new Texts(
                    "Leave it out, or ask the operators for the scope {scope}.",
                    "Retirez-le, ou demandez aux exploitants le scope {scope}.",
                    "احذفه، أو اطلب من المشغلين النطاق {scope}.")),
    UNKNOWN_PROGRAMME(
            422,
            new Texts(
                    "No threshold of this programme is published",
                    "Aucun seuil de ce programme n'est publié",
                    "لا توجد عتبة منشورة لهذا البرنامج"),
            new Texts(
                    "Name a programme of GET /v1/score-thresholds whose threshold holds today.",
                    "Citez un programme de GET /v1/score-thresholds dont le seuil est en vigueur.",
                    "اذكر برنامجا من GET /v1/score-thresholds عتبته سارية اليوم."));

    private final Answer answer;

    EnquiryProblem(int status, Texts title, Texts remedy) {
        answer = new Answer(status, title, remedy);
    }

    @Override
    public Answer answer() {
        return answer;
    }
}
