package org.sijil.social.request;

import com.fasterxml.jackson.annotation.JsonValue;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.sijil.commons.problem.Texts;

/**
 * Where a request stands. The portal knows five states; that a request waits for who asked, was taken back or was forgotten
 * are states of ours, each shown to the portal as one of its own.
 */
@RegisterForReflection
public enum RequestState {
    DRAFT(
            "DRAFT",
            new Texts("Being written", "En cours de rédaction", "قيد التحرير"),
            new Texts("Submit it.", "Soumettez-la.", "قدمه.")),
    IN_PROGRESS(
            "IN_PROGRESS",
            new Texts("Being examined", "En cours de traitement", "قيد المعالجة"),
            new Texts("Wait for the decision.", "Attendez la décision.", "انتظر القرار.")),
    WAITING(
            "IN_PROGRESS",
            new Texts("Waiting for your answer", "En attente de votre réponse", "في انتظار جوابك"),
            new Texts(
                    "Read what is asked, complete the request and submit it again.",
                    "Lisez ce qui est demandé, complétez la demande et soumettez-la de nouveau.",
                    "اقرأ المطلوب، وأتمم الطلب ثم قدمه من جديد.")),
    PROCESSED(
            "PROCESSED",
            new Texts("Accepted and done", "Acceptée et exécutée", "مقبول ومنفذ"),
            new Texts("Nothing more to do.", "Plus rien à faire.", "لا شيء متبق.")),
    PARTIALLY_ACCEPTED(
            "PARTIALLY_ACCEPTED",
            new Texts("Accepted in part", "Partiellement acceptée", "مقبول جزئيا"),
            new Texts(
                    "Read the reasons; you may appeal once, until the day that the answer names.",
                    "Lisez les motifs ; un recours est possible une fois, jusqu'au jour indiqué dans la réponse.",
                    "اقرأ الأسباب؛ يمكنك الطعن مرة واحدة إلى غاية اليوم المحدد في الجواب.")),
    REJECTED(
            "REJECTED",
            new Texts("Rejected", "Rejetée", "مرفوض"),
            new Texts(
                    "Read the reason. You may ask again or complain.",
                    "Lisez le motif. Vous pouvez refaire une demande ou réclamer.",
                    "اقرأ السبب. يمكنك تقديم طلب جديد أو شكاية.")),
    APPEALED(
            "IN_PROGRESS",
            new Texts("Appeal being examined", "Recours en cours d'examen", "الطعن قيد الدراسة"),
            new Texts(
                    "Hand in what proves it, if there is more, and wait for the answer.",
                    "Remettez vos autres justificatifs, s'il y en a, et attendez la réponse.",
                    "قدم ما لديك من إثباتات أخرى إن وجدت، وانتظر الجواب.")),
    PARTIALLY_ACCEPTED_ON_APPEAL(
            "PARTIALLY_ACCEPTED",
            new Texts(
                    "Accepted in part, answered on appeal",
                    "Partiellement acceptée, recours tranché",
                    "مقبول جزئيا بعد البت في الطعن"),
            new Texts(
                    "Read the reasons. What was accepted is done; there is no second appeal here.",
                    "Lisez les motifs. Ce qui a été accepté est fait ; il n'y a pas de second recours ici.",
                    "اقرأ الأسباب. نُفذ ما تم قبوله؛ ولا طعن ثانيا هنا.")),
    REJECTED_ON_APPEAL(
            "REJECTED",
            new Texts("Rejected on appeal", "Rejetée sur recours", "مرفوض بعد البت في الطعن"),
            new Texts(
                    "Read the reasons. There is no second appeal here; declare what has changed.",
                    "Lisez les motifs. Il n'y a pas de second recours ici ; déclarez ce qui a changé.",
                    "اقرأ الأسباب. لا طعن ثانيا هنا؛ صرح بما تغير.")),
    WITHDRAWN(
            "REJECTED",
            new Texts("Taken back", "Retirée", "مسحوب"),
            new Texts("Nothing more to do.", "Plus rien à faire.", "لا شيء متبق.")),
    EXPIRED(
            "REJECTED",
            new Texts("Ended, its time was over", "Close, délai dépassé", "منته لانقضاء الأجل"),
            new Texts("Ask again.", "Refaites une demande.", "قدم طلبا جديدا."));

    private final String portalCode;
    private final Texts meaning;
    private final Texts nextStep;

    RequestState(String portalCode, Texts meaning, Texts nextStep) {
        this.portalCode = portalCode;
        this.meaning = meaning;
        this.nextStep = nextStep;
    }

    /** Whether something is still to come. */
    public boolean isOpen() {
        return this == DRAFT || this == WAITING || isWithUs();
    }

    /** Whether it is answered, and an appeal may follow. */
    public boolean isAppealable() {
        return this == PARTIALLY_ACCEPTED || this == REJECTED;
    }

    String portalCode() {
        return portalCode;
    }

    Texts meaning() {
        return meaning;
    }

    Texts nextStep() {
        return nextStep;
    }

    /** The same for a request of this family: against the rejection of a complaint there is the appeal, not another complaint. */
    Texts nextStep(Family family) {
        return this == REJECTED && family == Family.RECLAMATION ? PARTIALLY_ACCEPTED.nextStep : nextStep;
    }

    /** Whether a decision is awaited from the registry. */
    boolean isWithUs() {
        return this == IN_PROGRESS || this == APPEALED;
    }

    /** The name on the wire. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<RequestState> find(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst();
    }
}
