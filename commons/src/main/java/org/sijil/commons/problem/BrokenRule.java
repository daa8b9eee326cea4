package org.sijil.commons.problem;

import java.util.Arrays;
import java.util.Optional;

/**
 * What to say of a constraint that a request breaks, in our words instead of the validator's, which name no remedy. A row has
 * the name of the constraint, or the one that stands as its {@code message}: that is how a {@code @Pattern} says which text
 * it is about. {@code {min}}, {@code {max}} and {@code {value}} are the constraint's own.
 */
enum BrokenRule implements ProblemType {
    MISSING_BODY(
            new Texts("The request has no body", "La requête n'a pas de corps", "الطلب بلا محتوى"),
            new Texts(
                    "Send a JSON object with the documented fields.",
                    "Envoyez un objet JSON avec les champs documentés.",
                    "أرسل كائن JSON يتضمن الحقول الموثقة.")),
    NOT_NULL(
            new Texts("This is required", "Ce champ est obligatoire", "هذا الحقل إلزامي"),
            new Texts(
                    "Give a value; null counts as none.",
                    "Donnez une valeur ; null ne compte pas comme une valeur.",
                    "أدخل قيمة؛ ولا تُحتسب null قيمة.")),
    NOT_BLANK(
            new Texts("The text is empty", "Le texte est vide", "النص فارغ"),
            new Texts(
                    "Write at least one visible character.",
                    "Écrivez au moins un caractère visible.",
                    "اكتب حرفا مرئيا واحدا على الأقل.")),
    SIZE(
            new Texts("The length is not allowed", "Longueur non admise", "الطول غير مسموح به"),
            new Texts(
                    "Number of characters allowed, or of entries in a list: {min} to {max}.",
                    "Nombre de caractères admis, ou d'éléments dans une liste : de {min} à {max}.",
                    "العدد المسموح به من الحروف، أو من العناصر في القوائم: من {min} إلى {max}.")),
    MIN(
            new Texts("The number is too small", "Le nombre est trop petit", "العدد صغير جدا"),
            new Texts("Give {value} or more.", "Donnez {value} ou plus.", "أدخل {value} أو أكثر.")),
    MAX(
            new Texts("The number is too large", "Le nombre est trop grand", "العدد كبير جدا"),
            new Texts("Give {value} or less.", "Donnez {value} ou moins.", "أدخل {value} أو أقل.")),
    POSITIVE_OR_ZERO(
            new Texts("The number is negative", "Le nombre est négatif", "العدد سالب"),
            new Texts("Give 0 or more.", "Donnez 0 ou plus.", "أدخل 0 أو أكثر.")),
    EMAIL(
            new Texts("Not an e-mail address", "Ce n'est pas une adresse électronique", "هذا ليس عنوان بريد إلكتروني"),
            new Texts(
                    "Write an address such as name@example.ma, or leave the field out.",
                    "Écrivez une adresse telle que nom@example.ma, ou omettez le champ.",
                    "اكتب عنوانا مثل name@example.ma، أو احذف الحقل.")),
    ONE_LINE(
            new Texts(
                    "The text is empty, or holds a line break or an invisible character",
                    "Le texte est vide, ou contient un saut de ligne ou un caractère invisible",
                    "النص فارغ، أو يتضمن فاصل أسطر أو حرفا غير مرئي"),
            new Texts(
                    "Write it on one line in visible characters; leave the field out when there is nothing to write.",
                    "Écrivez-le sur une seule ligne, en caractères visibles ; omettez le champ s'il n'y a rien à écrire.",
                    "اكتبه في سطر واحد بحروف مرئية؛ واحذف الحقل إذا لم يوجد ما يُكتب فيه.")),
    MONTH(
            new Texts("Not a month", "Ce n'est pas un mois", "هذا ليس شهرا"),
            new Texts(
                    "Write year and month, as in 2026-11; the years 2000 to 2099 are taken.",
                    "Écrivez l'année et le mois, par exemple 2026-11 ; les années 2000 à 2099 sont admises.",
                    "اكتب السنة ثم الشهر، مثل 2026-11؛ والسنوات المقبولة من 2000 إلى 2099."));

    private final Answer answer;

    BrokenRule(Texts title, Texts remedy) {
        answer = new Answer(400, title, remedy);
    }

    @Override
    public Answer answer() {
        return answer;
    }

    /** The row with this code. */
    static Optional<BrokenRule> of(String code) {
        return Arrays.stream(values()).filter(rule -> rule.code().equals(code)).findFirst();
    }
}
