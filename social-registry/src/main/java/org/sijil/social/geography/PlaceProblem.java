package org.sijil.social.geography;

import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Texts;

/** Every reason to refuse something about a place. */
enum PlaceProblem implements ProblemType {
    UNKNOWN_PLACE(
            422,
            new Texts(
                    "There is no such place on this day",
                    "Ce lieu n'existe pas à cette date",
                    "لا يوجد هذا المكان في هذا التاريخ"),
            new Texts(
                    "Look the code up among the places, or give that of the province or prefecture.",
                    "Cherchez le code dans la liste des lieux, ou donnez celui de la province ou de la préfecture.",
                    "ابحث عن الرمز في قائمة الأماكن، أو أدخل رمز الإقليم أو العمالة.")),
    AREA_CONTRADICTS_PLACE(
            422,
            new Texts(
                    "The place is recorded as of the other area",
                    "Ce lieu est enregistré dans l'autre milieu",
                    "هذا المكان مسجل في الوسط الآخر"),
            new Texts(
                    "Give the area that the place is recorded with, or have the place corrected.",
                    "Donnez le milieu sous lequel le lieu est enregistré, ou faites corriger le lieu.",
                    "أدخل الوسط المسجل للمكان، أو اطلب تصحيح المكان.")),
    PLACE_CODE_TAKEN(
            409,
            new Texts("There is a place with this code", "Un lieu porte déjà ce code", "يوجد مكان بهذا الرمز"),
            new Texts(
                    "Change that place, or give another code.",
                    "Modifiez ce lieu, ou donnez un autre code.",
                    "غيّر ذلك المكان أو أدخل رمزا آخر.")),
    CODE_DOES_NOT_FIT_KIND(
            422,
            new Texts(
                    "The code is not that of such a place",
                    "Le code ne convient pas à un tel lieu",
                    "الرمز لا يوافق هذا النوع من الأماكن"),
            new Texts(
                    "Give the HCP code: 06 for a region, 06.141 for a province or prefecture, 06.181.03 for a cercle, four parts for all else.",
                    "Donnez le code HCP : 06 pour une région, 06.141 pour une province ou préfecture, 06.181.03 pour un cercle, quatre parties pour tout autre lieu.",
                    "أدخل رمز المندوبية السامية للتخطيط: 06 للجهة، و06.141 للإقليم أو العمالة، و06.181.03 للدائرة، وأربعة أجزاء لما سواها.")),
    UNKNOWN_PARENT(
            422,
            new Texts(
                    "What the place lies within is not there from this day on",
                    "Le lieu qui devrait le contenir n'existe pas à partir de cette date",
                    "المكان الذي يقع فيه غير موجود ابتداء من هذا التاريخ"),
            new Texts(
                    "Record that place first, or give a later day.",
                    "Enregistrez d'abord ce lieu, ou donnez une date postérieure.",
                    "سجل ذلك المكان أولا، أو أدخل تاريخا لاحقا.")),
    PARENT_NOT_ADMISSIBLE(
            422,
            new Texts(
                    "Such a place does not lie within the one that is named",
                    "Un tel lieu ne relève pas du lieu cité",
                    "هذا النوع من الأماكن لا يقع في المكان المذكور"),
            new Texts(
                    "Name a region for a province or prefecture, and for what lies in these one of them or of their parts; none for a region.",
                    "Citez une région pour une province ou préfecture et, pour ce qu'elles contiennent, l'une d'elles ou de leurs parties ; aucune pour une région.",
                    "اذكر جهة للإقليم أو العمالة، ولما تحتها أحدهما أو جزءا منه؛ ولا شيء للجهة.")),
    PARENT_ELSEWHERE(
            422,
            new Texts(
                    "The code names another region, province or prefecture",
                    "Le code désigne une autre région, province ou préfecture",
                    "الرمز يدل على جهة أو إقليم أو عمالة أخرى"),
            new Texts(
                    "A place that goes to another province gets a code there: close the old one and record the new one.",
                    "Un lieu rattaché à une autre province y reçoit un code : fermez l'ancien et enregistrez le nouveau.",
                    "المكان الذي يُلحق بإقليم آخر يأخذ رمزا فيه: أغلق القديم وسجل الجديد.")),
    AREA_REQUIRED(
            422,
            new Texts(
                    "A commune is urban or rural", "Une commune est urbaine ou rurale", "الجماعة إما حضرية وإما قروية"),
            new Texts("Give urban or rural.", "Donnez urban ou rural.", "أدخل urban أو rural.")),
    PLACES_STILL_WITHIN(
            409,
            new Texts(
                    "Other places lie within this one on later days",
                    "D'autres lieux en relèvent encore après cette date",
                    "تقع فيه أماكن أخرى بعد هذا التاريخ"),
            new Texts(
                    "Close them or move them first.",
                    "Fermez-les ou rattachez-les ailleurs d'abord.",
                    "أغلقها أو ألحقها بمكان آخر أولا.")),
    HOUSEHOLDS_STILL_THERE(
            409,
            new Texts(
                    "Households are recorded in this place",
                    "Des ménages sont enregistrés dans ce lieu",
                    "توجد أسر معيشية مسجلة في هذا المكان"),
            new Texts(
                    "Record first where these {households} live: they would be in no place.",
                    "Enregistrez d'abord où vivent ces {households} : ils ne seraient dans aucun lieu.",
                    "سجل أولا محل سكنى هذه الأسر، وعددها {households}: وإلا لن تكون في أي مكان.")),
    FILE_FORMAT_REQUIRED(
            415,
            new Texts(
                    "The format of the file is not known", "Le format du fichier est inconnu", "صيغة الملف غير معروفة"),
            new Texts(
                    "Send Content-Type text/csv or application/x-ndjson.",
                    "Envoyez Content-Type text/csv ou application/x-ndjson.",
                    "أرسل Content-Type بقيمة text/csv أو application/x-ndjson.")),
    UNREADABLE_FILE(
            400,
            new Texts("The file cannot be read", "Le fichier est illisible", "تعذرت قراءة الملف"),
            new Texts(
                    "Send UTF-8 with a first line of column names, among them code, name_fr and name_ar.",
                    "Envoyez de l'UTF-8 avec une première ligne de noms de colonnes, dont code, name_fr et name_ar.",
                    "أرسل ملفا بترميز UTF-8 سطره الأول أسماء الأعمدة، ومنها code وname_fr وname_ar.")),
    UNKNOWN_COLUMN(
            400,
            new Texts(
                    "The file names a column that does not exist, or one twice",
                    "Le fichier cite une colonne inconnue, ou deux fois la même",
                    "يسمي الملف عمودا غير معروف أو عمودا مرتين"),
            new Texts(
                    "Spell each column as documented, once.",
                    "Écrivez chaque colonne comme dans la documentation, une seule fois.",
                    "اكتب كل عمود مرة واحدة كما هو موثق.")),
    MALFORMED_ROW(
            400,
            new Texts("The row cannot be read", "La ligne est illisible", "تعذرت قراءة السطر"),
            new Texts(
                    "Give as many cells as there are columns, or one JSON object of texts.",
                    "Donnez autant de cellules que de colonnes, ou un seul objet JSON de textes.",
                    "أدخل من الخلايا بعدد الأعمدة، أو كائن JSON واحدا قيمه نصوص.")),
    CODE_NAMED_TWICE(
            422,
            new Texts(
                    "The file names this place twice",
                    "Le fichier cite deux fois ce lieu",
                    "يذكر الملف هذا المكان مرتين"),
            new Texts("Leave one row.", "Ne laissez qu'une ligne.", "اترك سطرا واحدا."));

    private final Answer answer;

    PlaceProblem(int status, Texts title, Texts remedy) {
        answer = new Answer(status, title, remedy);
    }

    @Override
    public Answer answer() {
        return answer;
    }
}
