package org.sijil.population.appointment;

import java.time.Duration;
import java.util.Map;
import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Texts;

/** Every reason to refuse a centre, or a desk there. */
enum AppointmentProblem implements ProblemType {
    INVALID_SLOT(
            400,
            new Texts("Not a day and a time", "Ce n'est pas un jour et une heure", "هذا ليس يوما وساعة"),
            new Texts(
                    "Copy slot from the list of free slots, as in 2026-11-23T09:00: no seconds, no zone.",
                    "Recopiez slot de la liste des créneaux libres, par exemple 2026-11-23T09:00 : ni secondes ni fuseau.",
                    "انسخ slot من قائمة المواعيد الشاغرة، مثل 2026-11-23T09:00: دون ثوان ولا منطقة زمنية.")),
    INVALID_HOURS(
            400,
            new Texts(
                    "The opening hours make no sense",
                    "Les heures d'ouverture sont incohérentes",
                    "ساعات العمل غير متسقة"),
            new Texts(
                    "Let each opening close after it opens, at whole minutes, and no two of a day overlap.",
                    "Chaque ouverture se ferme après s'être ouverte, à la minute près, et deux d'un même jour ne se chevauchent pas.",
                    "يجب أن تنتهي كل فترة بعد بدايتها، بالدقائق الكاملة، وألا تتداخل فترتان في اليوم نفسه.")),
    INVALID_RANGE(
            400,
            new Texts(
                    "The days are not a range", "Ces jours ne forment pas une période", "هذه الأيام لا تشكل مدة صحيحة"),
            new Texts(
                    "Give two days such as 2026-11-23, the first not after the last, at most {days} in all.",
                    "Donnez deux jours tels que 2026-11-23, le premier non postérieur au dernier, {days} jours au plus.",
                    "أدخل يومين مثل 2026-11-23، لا يتأخر أولهما عن آخرهما، على ألا تتجاوز المدة {days} يوما.")),
    DAY_IS_OVER(
            400,
            new Texts("The day is over", "Ce jour est passé", "هذا اليوم قد انقضى"),
            new Texts(
                    "Change the hours from today on, or later.",
                    "Modifiez les heures à partir d'aujourd'hui ou plus tard.",
                    "غيّر الساعات ابتداء من اليوم أو بعده.")),
    SLOT_OUT_OF_RANGE(
            400,
            new Texts("This time cannot be booked", "Cette heure ne peut pas être réservée", "لا يمكن حجز هذا الوقت"),
            new Texts(
                    "Choose a time to come, at most {days} days ahead.",
                    "Choisissez une heure à venir, dans les {days} jours.",
                    "اختر وقتا لاحقا، في أجل لا يتجاوز {days} يوما.")),
    UNKNOWN_CENTRE(
            404,
            new Texts("No such centre", "Centre introuvable", "المركز غير موجود"),
            new Texts(
                    "Take the id from the list of centres.",
                    "Prenez l'identifiant dans la liste des centres.",
                    "خذ المعرف من قائمة المراكز.")),
    UNKNOWN_APPOINTMENT(
            404,
            new Texts("No such appointment", "Rendez-vous introuvable", "الموعد غير موجود"),
            new Texts(
                    "Check the id. You see only appointments that you made, or that your territory's centres keep.",
                    "Vérifiez l'identifiant. Vous ne voyez que les rendez-vous que vous avez pris ou que tiennent les centres de votre territoire.",
                    "تحقق من المعرف. لا تظهر لك إلا المواعيد التي حجزتها أو التي تخص مراكز نفوذك الترابي.")),
    CENTRE_CODE_TAKEN(
            409,
            new Texts("A centre has this code", "Un centre porte déjà ce code", "هذا الرمز مستعمل لمركز آخر"),
            new Texts(
                    "Give the new centre a code of its own.",
                    "Donnez au nouveau centre un code qui lui soit propre.",
                    "أعط المركز الجديد رمزا خاصا به.")),
    NO_SUCH_SLOT(
            409,
            new Texts(
                    "The centre is not open then, or no slot begins",
                    "Le centre est fermé à cette heure, ou aucun créneau n'y commence",
                    "المركز مغلق في هذا الوقت، أو لا يبدأ فيه أي موعد"),
            new Texts(
                    "Choose a free slot: {slots}.",
                    "Choisissez un créneau libre : {slots}.",
                    "اختر موعدا شاغرا: {slots}.")),
    SLOT_TAKEN(
            409,
            new Texts(
                    "Every desk is taken at this time",
                    "Tous les guichets sont pris à cette heure",
                    "جميع الشبابيك محجوزة في هذا الوقت"),
            new Texts(
                    "Choose another slot; free next: {slots}.",
                    "Choisissez un autre créneau ; prochains libres : {slots}.",
                    "اختر موعدا آخر؛ المواعيد الشاغرة التالية: {slots}.")),
    APPOINTMENT_OPEN(
            409,
            new Texts("The request has an appointment", "La demande a déjà un rendez-vous", "لهذا الطلب موعد محجوز"),
            new Texts(
                    "Move that one, or cancel it first.",
                    "Déplacez-le, ou annulez-le d'abord.",
                    "غيّر ذلك الموعد، أو ألغه أولا.")),
    TOO_MANY_APPOINTMENTS(
            409,
            new Texts(
                    "The request was given too many slots",
                    "Trop de créneaux ont été donnés à cette demande",
                    "استنفد هذا الطلب عدد المواعيد المسموح بها"),
            new Texts(
                    "A request gets {most} slots at the most, moves counted. Come to the centre without an appointment.",
                    "Une demande obtient au plus {most} créneaux, déplacements compris. Présentez-vous au centre sans rendez-vous.",
                    "يحصل الطلب على {most} مواعيد على الأكثر، بما فيها التغييرات. توجه إلى المركز دون موعد.")),
    TOO_MANY_OPEN_APPOINTMENTS(
            409,
            new Texts(
                    "You have too many open appointments",
                    "Vous avez trop de rendez-vous en cours",
                    "لديك عدد كبير من المواعيد الجارية"),
            new Texts(
                    "Keep or cancel one first; {most} may be open at a time.",
                    "Honorez-en ou annulez-en un d'abord ; {most} au plus à la fois.",
                    "احضر أحدها أو ألغه أولا؛ يُسمح بعدد {most} في الوقت نفسه على الأكثر.")),
    TOO_LATE_TO_CHANGE(
            409,
            new Texts(
                    "It is too late to change the appointment",
                    "Il est trop tard pour modifier le rendez-vous",
                    "فات أوان تغيير الموعد"),
            new Texts(
                    "It can be moved or cancelled until {hours} hours before. Call the centre.",
                    "Il se déplace ou s'annule jusqu'à {hours} heures avant. Appelez le centre.",
                    "يمكن تغييره أو إلغاؤه إلى غاية {hours} ساعة قبله. اتصل بالمركز.")),
    APPOINTMENT_ENDED(
            409,
            new Texts(
                    "The appointment is no longer in a state for this",
                    "L'état du rendez-vous ne le permet pas",
                    "حالة الموعد لا تسمح بهذه العملية"),
            new Texts(
                    "Read the appointment again. One that was kept, missed or cancelled stays so; one that must move is moved first.",
                    "Relisez le rendez-vous. Honoré, manqué ou annulé, il le reste ; s'il doit être déplacé, déplacez-le d'abord.",
                    "أعد قراءة الموعد. ما حُضر أو فات أو أُلغي يبقى كذلك؛ وما يجب تغييره يُغيَّر أولا.")),
    NOT_TODAY(
            409,
            new Texts("The appointment is not today", "Le rendez-vous n'est pas pour aujourd'hui", "الموعد ليس اليوم"),
            new Texts(
                    "Move it to today, if a desk is free.",
                    "Déplacez-le à aujourd'hui, si un guichet est libre.",
                    "غيّره إلى اليوم، إن وجد شباك شاغر."));

    private final Answer answer;

    AppointmentProblem(int status, Texts title, Texts remedy) {
        answer = new Answer(status, title, remedy);
    }

    static ProblemType invalidRange(int days) {
        return INVALID_RANGE.with(Map.of("days", days));
    }

    static ProblemType slotOutOfRange(int days) {
        return SLOT_OUT_OF_RANGE.with(Map.of("days", days));
    }

    static ProblemType tooMany(int most) {
        return TOO_MANY_APPOINTMENTS.with(Map.of("most", most));
    }

    static ProblemType tooManyOpen(int most) {
        return TOO_MANY_OPEN_APPOINTMENTS.with(Map.of("most", most));
    }

    static ProblemType tooLateToChange(Duration before) {
        return TOO_LATE_TO_CHANGE.with(Map.of("hours", before.toHours()));
    }

    /** The same, with slots to choose from. */
    ProblemType offering(String slots) {
        return with(Map.of("slots", slots));
    }

    @Override
    public Answer answer() {
        return answer;
    }
}
