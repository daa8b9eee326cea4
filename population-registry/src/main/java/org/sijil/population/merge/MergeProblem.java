package org.sijil.population.merge;

import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Texts;

/** Every reason to refuse a merge or a move of one. */
enum MergeProblem implements ProblemType {
    UNKNOWN_MERGE(
            404,
            new Texts("No such merge", "Fusion introuvable", "لا يوجد دمج بهذا المعرف"),
            new Texts(
                    "Check the id; the list can be narrowed to a record.",
                    "Vérifiez l'identifiant ; la liste peut être limitée à un dossier.",
                    "تحقق من المعرف؛ يمكن حصر القائمة في ملف واحد.")),
    UNKNOWN_RECORD(
            422,
            new Texts("No such record", "Dossier inconnu", "ملف غير معروف"),
            new Texts(
                    "Give the ids of two persons of the register.",
                    "Indiquez les identifiants de deux personnes du registre.",
                    "أدخل معرفي شخصين مقيدين في السجل.")),
    SAME_RECORD(
            400,
            new Texts("These are not two records", "Ce ne sont pas deux dossiers", "ليس هذان ملفين"),
            new Texts(
                    "Give the ids of two different persons.",
                    "Indiquez les identifiants de deux personnes différentes.",
                    "أدخل معرفي شخصين مختلفين.")),
    RECORD_CLOSED(
            409,
            new Texts(
                    "This record is void or merged already",
                    "Ce dossier est annulé ou déjà fusionné",
                    "هذا الملف ملغى أو سبق دمجه"),
            new Texts(
                    "Merge only records that stand.",
                    "Ne fusionnez que des dossiers valides.",
                    "لا تدمج إلا الملفات القائمة.")),
    LIFE_STATUS_DIFFERS(
            409,
            new Texts(
                    "One lives and the other is dead",
                    "L'une est en vie et l'autre décédée",
                    "أحدهما على قيد الحياة والآخر متوفى"),
            new Texts(
                    "Record the death on the other record too, or cancel it if it is an error.",
                    "Enregistrez aussi le décès sur l'autre dossier, ou annulez-le s'il est erroné.",
                    "سجّل الوفاة في الملف الآخر أيضا، أو ألغها إن كانت خطأ.")),
    SEX_DIFFERS(
            409,
            new Texts("The sexes differ", "Les sexes diffèrent", "الجنس مختلف"),
            new Texts(
                    "Correct the wrong one by judgment first.",
                    "Faites d'abord rectifier celui qui est erroné par jugement.",
                    "صحّح الخطأ أولا بحكم قضائي.")),
    RECORDS_ARE_KIN(
            409,
            new Texts(
                    "One is the parent or guardian of the other",
                    "L'une est parent ou représentant légal de l'autre",
                    "أحدهما والد الآخر أو نائبه الشرعي"),
            new Texts(
                    "Nobody is their own parent or guardian: check the two ids.",
                    "Nul n'est son propre parent ni son propre représentant : vérifiez les deux identifiants.",
                    "لا يكون المرء والد نفسه ولا نائبها: تحقق من المعرفين.")),
    MARRIAGES_CONTRADICT(
            409,
            new Texts(
                    "The marriages of the two contradict each other",
                    "Les mariages des deux dossiers se contredisent",
                    "زيجات الملفين متناقضة"),
            new Texts(
                    "First cancel the marriage that was entered twice, or record the divorce.",
                    "Annulez d'abord le mariage saisi deux fois, ou enregistrez le divorce.",
                    "ألغ أولا الزواج المسجل مرتين، أو سجّل الطلاق.")),
    OTHERS_WERE_MERGED_INTO_IT(
            409,
            new Texts(
                    "Other records were merged into this one",
                    "D'autres dossiers ont été fusionnés dans celui-ci",
                    "دُمجت ملفات أخرى في هذا الملف"),
            new Texts(
                    "Let this record stand and the other give way.",
                    "Conservez ce dossier et fusionnez l'autre dans celui-ci.",
                    "أبق على هذا الملف وادمج الآخر فيه.")),
    ONE_IS_SEALED(
            409,
            new Texts(
                    "One of the two records is sealed and the other is not",
                    "L'un des deux dossiers est scellé et l'autre ne l'est pas",
                    "أحد الملفين مختوم والآخر غير مختوم"),
            new Texts(
                    "Unseal the one or seal the other first; each takes two people.",
                    "Levez d'abord le scellé de l'un ou scellez l'autre ; il faut deux personnes à chaque fois.",
                    "ارفع الختم عن أحدهما أو اختم الآخر أولا؛ وكل ذلك يتطلب شخصين.")),
    MERGE_PENDING(
            409,
            new Texts(
                    "A merge of this record waits already",
                    "Une fusion de ce dossier est déjà proposée",
                    "يوجد دمج مقترح لهذا الملف"),
            new Texts(
                    "Confirm or reject that one first.",
                    "Confirmez ou rejetez d'abord celle-ci.",
                    "أكّده أو ارفضه أولا.")),
    NOT_WAITING(
            409,
            new Texts(
                    "This move is not open",
                    "Cette opération n'est pas possible à ce stade",
                    "هذه العملية غير متاحة في هذه المرحلة"),
            new Texts(
                    "Read the merge again: its state says what can follow.",
                    "Relisez la fusion : son état dit ce qui peut suivre.",
                    "أعد قراءة الدمج: تبيّن حالته ما يمكن أن يليها.")),
    SECOND_PERSON_REQUIRED(
            403,
            new Texts(
                    "You proposed this yourself",
                    "Vous avez fait vous-même cette proposition",
                    "أنت صاحب هذا الاقتراح"),
            new Texts(
                    "Another adjudicator must confirm or reject it.",
                    "Un autre arbitre doit la confirmer ou la rejeter.",
                    "يجب أن يؤكده أو يرفضه محكّم آخر.")),
    SURVIVOR_WAS_MERGED(
            409,
            new Texts(
                    "The other record was merged on since",
                    "L'autre dossier a lui-même été fusionné depuis",
                    "دُمج الملف الآخر بدوره بعد ذلك"),
            new Texts(
                    "Undo the later merge first.", "Annulez d'abord la fusion ultérieure.", "ألغ أولا الدمج اللاحق."));

    private final Answer answer;

    MergeProblem(int status, Texts title, Texts remedy) {
        answer = new Answer(status, title, remedy);
    }

    @Override
    public Answer answer() {
        return answer;
    }
}
