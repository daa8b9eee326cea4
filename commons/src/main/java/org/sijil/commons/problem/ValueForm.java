package org.sijil.commons.problem;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** The forms of plain values, as a caller hears of them who got one wrong. */
enum ValueForm implements ProblemType {
    INVALID_DATE(
            new Texts("Not a date", "Ce n'est pas une date", "هذا ليس تاريخا"),
            new Texts(
                    "Write year, month and day as text, as in 1988-03-08; the day must exist in the calendar.",
                    "Écrivez l'année, le mois et le jour en texte, par exemple 1988-03-08 ; ce jour doit exister dans le calendrier.",
                    "اكتب السنة ثم الشهر ثم اليوم نصا، مثل 1988-03-08؛ ويجب أن يوجد هذا اليوم في التقويم.")),
    UNKNOWN_CHOICE(
            new Texts(
                    "Not one of the words allowed",
                    "Ce mot ne fait pas partie des valeurs admises",
                    "القيمة ليست من القيم المسموح بها"),
            new Texts(
                    "Write one of: {choices}.",
                    "Écrivez l'une de ces valeurs : {choices}.",
                    "اكتب إحدى القيم التالية: {choices}.")),
    INVALID_UUID(
            new Texts("Not a UUID", "Ce n'est pas un UUID", "هذا ليس معرفا من نوع UUID"),
            new Texts(
                    "Copy the id from the answer that gave it: 32 hexadecimal digits in five groups, as in 01a2006b-647c-7060-9d6a-e77db973e2ab.",
                    "Recopiez l'identifiant de la réponse qui l'a donné : 32 chiffres hexadécimaux en cinq groupes, par exemple 01a2006b-647c-7060-9d6a-e77db973e2ab.",
                    "انسخ المعرف من الجواب الذي ورد فيه: 32 رقما بالنظام السداسي عشر في خمس مجموعات، مثل 01a2006b-647c-7060-9d6a-e77db973e2ab.")),
    INVALID_WHOLE_NUMBER(
            new Texts("Not a whole number", "Ce n'est pas un nombre entier", "هذا ليس عددا صحيحا"),
            new Texts(
                    "Write a whole number without quotes and without decimals, as in 3.",
                    "Écrivez un nombre entier, sans guillemets ni décimales, par exemple 3.",
                    "اكتب عددا صحيحا بلا علامات اقتباس ولا أرقام عشرية، مثل 3.")),
    INVALID_NUMBER(
            new Texts("Not a number", "Ce n'est pas un nombre", "هذا ليس عددا"),
            new Texts(
                    "Write a number without quotes, as in 2.5.",
                    "Écrivez un nombre sans guillemets, par exemple 2.5.",
                    "اكتب عددا بلا علامات اقتباس، مثل 2.5.")),
    NUMBER_OUT_OF_RANGE(
            new Texts(
                    "The number is far out of range",
                    "Le nombre sort largement des limites",
                    "العدد خارج المجال المقبول بكثير"),
            new Texts(
                    "Write a number closer to zero.",
                    "Écrivez un nombre plus proche de zéro.",
                    "اكتب عددا أقرب إلى الصفر.")),
    INVALID_BOOLEAN(
            new Texts("Neither true nor false", "Ni true ni false", "القيمة ليست true ولا false"),
            new Texts(
                    "Write true or false, without quotes.",
                    "Écrivez true ou false, sans guillemets.",
                    "اكتب true أو false بلا علامات اقتباس.")),
    INVALID_TEXT(
            new Texts("Not a text", "Ce n'est pas un texte", "هذا ليس نصا"),
            new Texts(
                    "Write the value as a text in quotes.",
                    "Écrivez la valeur comme un texte entre guillemets.",
                    "اكتب القيمة نصا بين علامتي اقتباس.")),
    NUL_IN_TEXT(
            new Texts(
                    "The text has a character that stands for nothing",
                    "Le texte contient un caractère nul",
                    "في النص رمز منعدم"),
            new Texts("Leave out the character U+0000.", "Retirez le caractère U+0000.", "احذف الرمز U+0000.")),
    INVALID_LIST(
            new Texts("Not a list", "Ce n'est pas une liste", "هذه ليست قائمة"),
            new Texts(
                    "Write a list in square brackets, even for one entry.",
                    "Écrivez une liste entre crochets, même pour un seul élément.",
                    "اكتب قائمة بين معقوفتين، ولو كان فيها عنصر واحد.")),
    INVALID_OBJECT(
            new Texts("Not an object", "Ce n'est pas un objet", "هذا ليس كائنا"),
            new Texts(
                    "Write an object in braces, with the documented fields.",
                    "Écrivez un objet entre accolades, avec les champs documentés.",
                    "اكتب كائنا بين حاضنتين، بالحقول الموثقة."));

    private static final Map<Class<?>, ValueForm> BY_TYPE = Map.ofEntries(
            Map.entry(LocalDate.class, INVALID_DATE),
            Map.entry(UUID.class, INVALID_UUID),
            Map.entry(int.class, INVALID_WHOLE_NUMBER),
            Map.entry(Integer.class, INVALID_WHOLE_NUMBER),
            Map.entry(long.class, INVALID_WHOLE_NUMBER),
            Map.entry(Long.class, INVALID_WHOLE_NUMBER),
            Map.entry(double.class, INVALID_NUMBER),
            Map.entry(boolean.class, INVALID_BOOLEAN),
            Map.entry(Boolean.class, INVALID_BOOLEAN),
            Map.entry(String.class, INVALID_TEXT));

    private final Answer answer;

    ValueForm(Texts title, Texts remedy) {
        answer = new Answer(400, title, remedy);
    }

    @Override
    public Answer answer() {
        return answer;
    }

    /** What to say of something that cannot be read as this type. */
    static ProblemType of(Class<?> type) {
        if (Number.class.isAssignableFrom(type)) {
            return BY_TYPE.getOrDefault(type, INVALID_NUMBER);
        }
        if (Collection.class.isAssignableFrom(type)) {
            return INVALID_LIST;
        }
        if (type.isRecord()) {
            return INVALID_OBJECT;
        }
        ValueForm form = BY_TYPE.get(type);
        return form == null ? CommonProblem.INVALID_VALUE : form;
    }
}
