package org.sijil.commons.imports;

import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Texts;

/** Every reason to refuse a file, or a row of it, whatever the rows hold. */
public enum FileProblem implements ProblemType {
    UNKNOWN_COLUMN(
            400,
            new Texts(
                    "The header names a column that does not exist",
                    "L'en-tête cite une colonne inconnue",
                    "رأس الملف يسمي عمودا غير معروف"),
            new Texts(
                    "Spell each column as documented; the first line holds nothing but column names.",
                    "Écrivez chaque colonne comme dans la documentation ; la première ligne ne contient que des noms de colonnes.",
                    "اكتب كل عمود كما هو موثق؛ ولا يتضمن السطر الأول إلا أسماء الأعمدة.")),
    REPEATED_COLUMN(
            400,
            new Texts(
                    "The header names a column twice",
                    "L'en-tête cite deux fois une colonne",
                    "رأس الملف يسمي عمودا مرتين"),
            new Texts("Name each column once.", "Citez chaque colonne une seule fois.", "اذكر كل عمود مرة واحدة.")),
    ROW_KEY_COLUMN_REQUIRED(
            400,
            new Texts(
                    "The header names no column rowKey",
                    "L'en-tête n'a pas de colonne rowKey",
                    "رأس الملف لا يتضمن العمود rowKey"),
            new Texts(
                    "Send a first line with column names, rowKey among them.",
                    "Envoyez une première ligne de noms de colonnes, dont rowKey.",
                    "أرسل سطرا أول بأسماء الأعمدة ومن بينها rowKey.")),
    FILE_FORMAT_REQUIRED(
            415,
            new Texts(
                    "The format of the file is not known", "Le format du fichier est inconnu", "صيغة الملف غير معروفة"),
            new Texts(
                    "Send Content-Type text/csv or application/x-ndjson.",
                    "Envoyez Content-Type text/csv ou application/x-ndjson.",
                    "أرسل Content-Type بقيمة text/csv أو application/x-ndjson.")),
    TOO_MANY_ROWS(
            413,
            new Texts("The file has too many rows", "Le fichier a trop de lignes", "عدد أسطر الملف كبير جدا"),
            new Texts(
                    "Cut the file into several and send one after the other; nothing of this one was kept.",
                    "Découpez le fichier et envoyez les parties l'une après l'autre ; rien de celui-ci n'a été conservé.",
                    "قسّم الملف وأرسل أجزاءه واحدا بعد الآخر؛ لم يُحفظ أي شيء من هذا الملف.")),
    NOT_UTF_8(
            400,
            new Texts("The row is not in UTF-8", "La ligne n'est pas en UTF-8", "السطر ليس بترميز UTF-8"),
            new Texts("Save the file in UTF-8.", "Enregistrez le fichier en UTF-8.", "احفظ الملف بترميز UTF-8.")),
    MALFORMED_ROW(
            400,
            new Texts("The row cannot be read", "La ligne est illisible", "تعذرت قراءة السطر"),
            new Texts(
                    "Write as many cells as the header has columns, and close each quotation mark on the same line.",
                    "Écrivez autant de cellules que l'en-tête a de colonnes, et fermez chaque guillemet sur la même ligne.",
                    "اكتب من الخانات بقدر أعمدة الرأس، وأغلق كل علامة اقتباس في السطر نفسه.")),
    INVALID_ROW_KEY(
            400,
            new Texts("The row has no valid key", "La ligne n'a pas de clé valide", "السطر بلا مفتاح صالح"),
            new Texts(
                    "Give each row a rowKey of 1 to 100 visible characters that no other row of yours has.",
                    "Donnez à chaque ligne un rowKey de 1 à 100 caractères visibles qu'aucune autre de vos lignes ne porte.",
                    "أعط كل سطر rowKey من 1 إلى 100 حرف مرئي لا يحمله أي سطر آخر من أسطرك.")),
    ROW_KEY_REPEATED(
            409,
            new Texts(
                    "Another row of the file has this key",
                    "Une autre ligne du fichier porte cette clé",
                    "سطر آخر من الملف يحمل هذا المفتاح"),
            new Texts(
                    "Give each row a key of its own.",
                    "Donnez à chaque ligne sa propre clé.",
                    "أعط كل سطر مفتاحا خاصا به."));

    private final Answer answer;

    FileProblem(int status, Texts title, Texts remedy) {
        answer = new Answer(status, title, remedy);
    }

    @Override
    public Answer answer() {
        return answer;
    }
}
