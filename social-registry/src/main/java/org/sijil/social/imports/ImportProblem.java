package org.sijil.social.imports;

import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Texts;

/** The reasons to refuse a row that are those of files of households alone. */
enum ImportProblem implements ProblemType {
    ROW_TOO_LONG(
            400,
            new Texts("The row is too long", "La ligne est trop longue", "السطر طويل جدا"),
            new Texts(
                    "Write at most 64 KiB in a row; end each row with a line break.",
                    "Écrivez au plus 64 Kio par ligne ; terminez chaque ligne par un saut de ligne.",
                    "اكتب 64 كيلوبايت على الأكثر في كل سطر؛ وأنهِ كل سطر بفاصل أسطر.")),
    ROW_KEY_REUSED(
            409,
            new Texts(
                    "An earlier import did another row under this key",
                    "Un import antérieur a traité une autre ligne sous cette clé",
                    "عالج استيراد سابق سطرا آخر بهذا المفتاح"),
            new Texts(
                    "Change the household at its own address; give a new household a new key.",
                    "Modifiez le ménage à sa propre adresse ; donnez une nouvelle clé à un nouveau ménage.",
                    "عدّل الأسرة المعيشية عبر عنوانها الخاص؛ وأعط الأسرة الجديدة مفتاحا جديدا.")),
    MEMBER_REPEATED(
            409,
            new Texts(
                    "Another row of the file has this member",
                    "Une autre ligne du fichier cite ce membre",
                    "سطر آخر من الملف يذكر هذا الفرد"),
            new Texts(
                    "Name each person in the one household in which she or he lives.",
                    "Citez chaque personne dans le seul ménage où elle vit.",
                    "اذكر كل شخص في الأسرة المعيشية الوحيدة التي يعيش فيها."));

    private final Answer answer;

    ImportProblem(int status, Texts title, Texts remedy) {
        answer = new Answer(status, title, remedy);
    }

    @Override
    public Answer answer() {
        return answer;
    }
}
