package org.sijil.population.imports;

import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Texts;

/** Every reason to refuse a file, or one row of it. */
enum ImportProblem implements ProblemType {
    ROW_TOO_LONG(
            400,
            new Texts("The row is too long", "La ligne est trop longue", "السطر طويل جدا"),
            new Texts(
                    "Write at most 16 KiB in a row; end each row with a line break.",
                    "Écrivez au plus 16 Kio par ligne ; terminez chaque ligne par un saut de ligne.",
                    "اكتب 16 كيلوبايت على الأكثر في كل سطر؛ وأنهِ كل سطر بفاصل أسطر.")),
    ROW_KEY_REUSED(
            409,
            new Texts(
                    "An earlier import did another row under this key",
                    "Un import antérieur a traité une autre ligne sous cette clé",
                    "عالج استيراد سابق سطرا آخر بهذا المفتاح"),
            new Texts(
                    "To change the person, send a row with operation update, the IDCS and a new key.",
                    "Pour modifier la personne, envoyez une ligne avec l'opération update, l'IDCS et une nouvelle clé.",
                    "لتعديل بيانات الشخص أرسل سطرا بالعملية update مع المعرف الرقمي ومفتاح جديد.")),
    NUMBER_REPEATED(
            409,
            new Texts(
                    "Another row of the file has this number",
                    "Une autre ligne du fichier porte ce numéro",
                    "سطر آخر من الملف يحمل هذا الرقم"),
            new Texts(
                    "Compare both rows with the documents; one person is registered once.",
                    "Comparez les deux lignes avec les pièces ; une personne n'est enregistrée qu'une fois.",
                    "قارن السطرين بالوثائق؛ فالشخص لا يُسجَّل إلا مرة واحدة.")),
    ONE_GUARDIAN(
            400,
            new Texts(
                    "Name the guardian in one way",
                    "Désignez le représentant légal d'une seule manière",
                    "عيّن النائب الشرعي بطريقة واحدة"),
            new Texts(
                    "Give either the guardian's idcs or the rowKey under which the guardian is registered.",
                    "Indiquez soit l'idcs du représentant légal, soit le rowKey sous lequel il est enregistré.",
                    "أدخل إما idcs الخاص بالنائب الشرعي أو rowKey الذي سُجّل به.")),
    GUARDIAN_ROW_NOT_REGISTERED(
            422,
            new Texts(
                    "Nobody is registered under the guardian's row key",
                    "Personne n'est enregistré sous la clé de ligne du représentant légal",
                    "لا أحد مسجل بمفتاح سطر النائب الشرعي"),
            new Texts(
                    "Mend the guardian's row first; a guardian has no guardian of the same file.",
                    "Corrigez d'abord la ligne du représentant légal ; un représentant légal n'en a pas lui-même dans le même fichier.",
                    "صحّح سطر النائب الشرعي أولا؛ ولا يكون للنائب نائب في الملف نفسه.")),
    GUARDIAN_ROW_HELD(
            422,
            new Texts(
                    "The guardian's row waits for a decision",
                    "La ligne du représentant légal attend une décision",
                    "سطر النائب الشرعي في انتظار قرار"),
            new Texts(
                    "Send the row again when the case of the guardian's row is decided.",
                    "Renvoyez la ligne quand le dossier de la ligne du représentant légal sera tranché.",
                    "أعد إرسال السطر بعد البت في ملف سطر النائب الشرعي.")),
    HELD(
            409,
            new Texts(
                    "The person is likely registered already",
                    "La personne est probablement déjà enregistrée",
                    "الشخص مسجل على الأرجح"),
            new Texts(
                    "Nothing to do: an adjudicator decides the case, and sent again, the row waits for the same one.",
                    "Rien à faire : un arbitre tranche le dossier ; renvoyée, la ligne attend le même.",
                    "لا شيء يُطلب منك: يبتّ محكّم في الملف، وإذا أعيد إرسال السطر بقي في انتظار الملف نفسه.")),
    LIKENESS_REQUIRED(
            403,
            new Texts(
                    "Only an adjudicator lets likely duplicates pass",
                    "Seul un arbitre laisse passer les doublons probables",
                    "لا يسمح بمرور التكرارات المحتملة إلا محكّم"),
            new Texts(
                    "Leave likeness out, or send the file with a token that has role adjudicator too.",
                    "Omettez likeness, ou envoyez le fichier avec un jeton qui porte aussi le rôle adjudicator.",
                    "احذف likeness، أو أرسل الملف برمز وصول يحمل أيضا الدور adjudicator.")),
    IDCS_REQUIRED(
            400,
            new Texts("An update needs the IDCS", "Une mise à jour exige l'IDCS", "التحديث يتطلب المعرف الرقمي"),
            new Texts(
                    "Give the IDCS of the person to update.",
                    "Indiquez l'IDCS de la personne à mettre à jour.",
                    "أدخل المعرف الرقمي للشخص المراد تحديث بياناته.")),
    IDCS_NOT_EXPECTED(
            400,
            new Texts(
                    "A new person has no IDCS yet",
                    "Une nouvelle personne n'a pas encore d'IDCS",
                    "الشخص الجديد ليس له معرف رقمي بعد"),
            new Texts(
                    "Remove the IDCS, or write update as the operation.",
                    "Retirez l'IDCS, ou écrivez update comme opération.",
                    "احذف المعرف الرقمي، أو اكتب update في العملية.")),
    PERSON_REPEATED(
            409,
            new Texts(
                    "Another row of the file updates this person",
                    "Une autre ligne du fichier met à jour cette personne",
                    "سطر آخر من الملف يحدّث بيانات هذا الشخص"),
            new Texts(
                    "Write one row for each person.",
                    "Écrivez une seule ligne par personne.",
                    "اكتب سطرا واحدا لكل شخص."));

    private final Answer answer;

    ImportProblem(int status, Texts title, Texts remedy) {
        answer = new Answer(status, title, remedy);
    }

    @Override
    public Answer answer() {
        return answer;
    }
}
