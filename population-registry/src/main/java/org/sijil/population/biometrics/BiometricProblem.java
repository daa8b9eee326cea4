package org.sijil.population.biometrics;

import java.util.Map;
import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Texts;

/** Every reason to refuse a capture or a comparison. */
enum BiometricProblem implements ProblemType {
    ONE_SUBJECT(
            400,
            new Texts(
                    "Name either a person or a request",
                    "Indiquez soit une personne, soit une demande",
                    "اذكر شخصا أو طلبا"),
            new Texts(
                    "Give exactly one of personId and requestId.",
                    "Donnez exactement un des deux : personId ou requestId.",
                    "أدخل واحدا فقط من personId وrequestId.")),
    SAME_PART_TWICE(
            400,
            new Texts(
                    "A finger or eye is listed twice",
                    "Un doigt ou un œil est cité deux fois",
                    "ذُكر إصبع أو عين مرتين"),
            new Texts(
                    "Give each part once, with its best sample.",
                    "Donnez chaque partie une seule fois, avec son meilleur échantillon.",
                    "اذكر كل جزء مرة واحدة، بأفضل عينة.")),
    CAPTURED_LATER(
            400,
            new Texts("The capture lies in the future", "La capture est datée du futur", "تاريخ الالتقاط في المستقبل"),
            new Texts("Set the station's clock.", "Réglez l'horloge de la station.", "اضبط ساعة المحطة.")),
    UNKNOWN_PERSON(
            404,
            new Texts("No such person", "Personne introuvable", "الشخص غير موجود"),
            new Texts(
                    "Find the person by search; agents see their own territory's.",
                    "Retrouvez la personne par la recherche ; les agents voient celles de leur territoire.",
                    "ابحث عن الشخص؛ لا يرى الأعوان إلا من يتبع نفوذهم الترابي.")),
    UNKNOWN_CAPTURE(
            404,
            new Texts("No such capture", "Capture introuvable", "الالتقاط غير موجود"),
            new Texts(
                    "Check the reference. You see only captures of people whom you may see.",
                    "Vérifiez la référence. Vous ne voyez que les captures des personnes que vous pouvez voir.",
                    "تحقق من المرجع. لا تظهر لك إلا التقاطات الأشخاص الذين يحق لك الاطلاع عليهم.")),
    TOO_YOUNG(
            409,
            new Texts(
                    "Nobody this young is asked for biometrics",
                    "On ne demande pas de biométrie à cet âge",
                    "لا تُطلب البيانات البيومترية في هذا السن"),
            new Texts(
                    "Register without; capture from the age of {years}.",
                    "Inscrivez sans ; la capture se fait dès {years} ans.",
                    "سجّل دونها؛ يتم الالتقاط ابتداء من {years} سنوات.")),
    PERSON_NOT_ALIVE(
            409,
            new Texts("The record is closed", "Le dossier est clos", "الملف مغلق"),
            new Texts(
                    "Nothing is captured for somebody who has died or was entered in error.",
                    "Rien ne se capture pour une personne décédée ou inscrite par erreur.",
                    "لا يُلتقط شيء لشخص متوفى أو مسجل خطأ.")),
    REFERENCE_KNOWN(
            409,
            new Texts("This reference was used before", "Cette référence a déjà servi", "استُعمل هذا المرجع من قبل"),
            new Texts(
                    "Take a new reference for each capture.",
                    "Prenez une nouvelle référence pour chaque capture.",
                    "استعمل مرجعا جديدا لكل التقاط.")),
    CAPTURE_GONE(
            409,
            new Texts("The capture is deleted", "La capture est supprimée", "حُذف الالتقاط"),
            new Texts("Nothing is left to do.", "Il n'y a plus rien à faire.", "لم يبق ما يُفعل.")),
    NOTHING_TO_COMPARE(
            409,
            new Texts("Nothing to compare with", "Rien à quoi comparer", "لا يوجد ما تُقارن به العينة"),
            new Texts(
                    "The matcher has no capture of this finger or eye. Identify the person by other means.",
                    "Le comparateur n'a pas de capture de ce doigt ou de cet œil. Identifiez la personne autrement.",
                    "لا يتوفر المقارن على التقاط لهذا الإصبع أو العين. حدد هوية الشخص بوسيلة أخرى.")),
    NO_MATCHER(
            409,
            new Texts("No matcher is configured", "Aucun comparateur n'est configuré", "لا يوجد مقارن بيومتري"),
            new Texts(
                    "Identify the person by other means.",
                    "Identifiez la personne autrement.",
                    "حدد هوية الشخص بوسيلة أخرى."));

    private final Answer answer;

    BiometricProblem(int status, Texts title, Texts remedy) {
        answer = new Answer(status, title, remedy);
    }

    static ProblemType tooYoung(int years) {
        return TOO_YOUNG.with(Map.of("years", years));
    }

    @Override
    public Answer answer() {
        return answer;
    }
}
