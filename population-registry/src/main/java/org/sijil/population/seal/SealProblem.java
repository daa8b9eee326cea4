package org.sijil.population.seal;

import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Texts;

/** Every reason to refuse an order to seal or unseal. */
enum SealProblem implements ProblemType {
    ALREADY_SO(
            409,
            new Texts(
                    "The record is in this state already",
                    "Le dossier est déjà dans cet état",
                    "الملف في هذه الحالة أصلا"),
            new Texts(
                    "There is nothing to do; read the orders about this record to see when it was decided.",
                    "Il n'y a rien à faire ; consultez les ordres relatifs à ce dossier pour voir quand cela fut décidé.",
                    "لا حاجة إلى أي إجراء؛ راجع أوامر هذا الملف لمعرفة تاريخ القرار.")),
    ORDER_OPEN(
            409,
            new Texts(
                    "Another order waits for its decision",
                    "Un autre ordre attend sa décision",
                    "هناك أمر آخر ينتظر البت فيه"),
            new Texts(
                    "Have it confirmed or declined by a second person first.",
                    "Faites-le d'abord confirmer ou refuser par une seconde personne.",
                    "اطلب أولا من شخص ثان تأكيده أو رفضه.")),
    NO_OPEN_ORDER(
            409,
            new Texts(
                    "There is no order to decide on", "Aucun ordre n'attend de décision", "لا يوجد أمر ينتظر البت فيه"),
            new Texts(
                    "It may have been decided meanwhile: read the orders about this record.",
                    "Il a pu être décidé entre-temps : consultez les ordres relatifs à ce dossier.",
                    "ربما تم البت فيه في هذه الأثناء: راجع أوامر هذا الملف.")),
    SECOND_PERSON_NEEDED(
            403,
            new Texts("Somebody else must decide", "Une autre personne doit décider", "يجب أن يقرر شخص آخر"),
            new Texts(
                    "Neither who proposed the order nor the person it is about may confirm or decline it.",
                    "Ni l'auteur de la proposition ni la personne concernée ne peuvent la confirmer ou la refuser.",
                    "لا يمكن لصاحب الاقتراح ولا للشخص المعني تأكيده أو رفضه."));

    private final Answer answer;

    SealProblem(int status, Texts title, Texts remedy) {
        answer = new Answer(status, title, remedy);
    }

    @Override
    public Answer answer() {
        return answer;
    }
}
