package org.sijil.commons.money;

import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Texts;

/** Every reason why something is no money. */
enum MoneyProblem implements ProblemType {
    INVALID_AMOUNT(
            new Texts("Not an amount of money", "Ce n'est pas un montant", "هذا ليس مبلغا ماليا"),
            new Texts(
                    "Write dirhams as text, with at most two decimals after a dot, as in 533.00.",
                    "Écrivez des dirhams en texte, avec au plus deux décimales après un point, par exemple 533.00.",
                    "اكتب المبلغ بالدرهم نصا، برقمين عشريين على الأكثر بعد النقطة، مثل 533.00.")),
    INVALID_CURRENCY(
            new Texts(
                    "Not the currency of the registers",
                    "Ce n'est pas la monnaie des registres",
                    "هذه ليست عملة السجلات"),
            new Texts("Write MAD.", "Écrivez MAD.", "اكتب MAD."));

    private final Answer answer;

    MoneyProblem(Texts title, Texts remedy) {
        answer = new Answer(400, title, remedy);
    }

    @Override
    public Answer answer() {
        return answer;
    }
}
