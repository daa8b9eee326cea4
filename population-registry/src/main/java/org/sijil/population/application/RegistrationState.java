package org.sijil.population.application;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.problem.Parameters;
import org.sijil.commons.problem.Texts;

/** Where a request stands, in words for whoever follows it; {@link Move} says what leads where. */
public enum RegistrationState {
    @JsonProperty("draft")
    DRAFT(
            new Texts("The request is a draft", "La demande est un brouillon", "الطلب مسودة"),
            new Texts("Complete it and submit it", "Complétez-la puis déposez-la", "أكمله ثم أودعه")),
    @JsonProperty("submitted")
    SUBMITTED(
            new Texts("The request is submitted", "La demande est déposée", "أُودع الطلب"),
            new Texts(
                    "Make an appointment or come to a citizen service centre, with the originals",
                    "Prenez rendez-vous ou présentez-vous à un centre de services aux citoyens, avec les originaux",
                    "احجز موعدا أو احضر إلى مركز خدمة المواطنين، مصحوبا بأصول الوثائق")),
    @JsonProperty("appointed")
    APPOINTED(
            new Texts("An appointment is made", "Un rendez-vous est pris", "حُدد موعد"),
            new Texts(
                    "Come to the centre at the time of the appointment, with the originals",
                    "Présentez-vous au centre à l'heure du rendez-vous, avec les originaux",
                    "احضر إلى المركز في الموعد المحدد، مصحوبا بأصول الوثائق")),
    @JsonProperty("captured")
    CAPTURED(
            new Texts(
                    "The person has come to the centre",
                    "La personne s'est présentée au centre",
                    "حضر المعني إلى المركز"),
            new Texts(
                    "Wait: the centre is completing the request",
                    "Patientez : le centre achève la demande",
                    "انتظر: المركز بصدد إتمام الطلب")),
    @JsonProperty("under-examination")
    UNDER_EXAMINATION(
            new Texts("The request is being examined", "La demande est à l'examen", "الطلب قيد الدراسة"),
            new Texts("Wait for the result", "Attendez le résultat", "انتظر النتيجة")),
    @JsonProperty("registered")
    REGISTERED(
            new Texts("The person is registered", "La personne est enregistrée", "تم تسجيل المعني"),
            new Texts(
                    "Nothing is left to do: the number is given to the person",
                    "Il n'y a plus rien à faire : l'identifiant est remis à la personne",
                    "لا إجراء متبق: يُسلَّم المعرف إلى المعني")),
    @JsonProperty("refused")
    REFUSED(
            new Texts("The request is refused", "La demande est rejetée", "رُفض الطلب"),
            new Texts(
                    "Ask the centre for the reason; you may make another request",
                    "Demandez le motif au centre ; vous pouvez faire une autre demande",
                    "اطلب سبب الرفض من المركز؛ ويمكنك تقديم طلب آخر")),
    @JsonProperty("withdrawn")
    WITHDRAWN(
            new Texts("The request is withdrawn", "La demande est retirée", "سُحب الطلب"),
            new Texts("You may make another request", "Vous pouvez faire une autre demande", "يمكنك تقديم طلب آخر")),
    @JsonProperty("expired")
    EXPIRED(
            new Texts("The time for the request is over", "Le délai de la demande est dépassé", "انقضى أجل الطلب"),
            new Texts("You may make another request", "Vous pouvez faire une autre demande", "يمكنك تقديم طلب آخر"));

    /** What an agent's queue shows. */
    static final Set<RegistrationState> WAITING_FOR_US = Set.of(SUBMITTED, APPOINTED, CAPTURED, UNDER_EXAMINATION);

    private final Texts meaning;
    private final Texts nextStep;

    RegistrationState(Texts meaning, Texts nextStep) {
        this.meaning = meaning;
        this.nextStep = nextStep;
    }

    /** @throws org.sijil.commons.problem.Refused {@code unknown-choice} for a word that is none of ours */
    static @Nullable RegistrationState parse(@Nullable String word) {
        return Parameters.choice(word, "/state", RegistrationState.class);
    }

    Texts meaning() {
        return meaning;
    }

    Texts nextStep() {
        return nextStep;
    }

    /** As it stands on the wire. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
