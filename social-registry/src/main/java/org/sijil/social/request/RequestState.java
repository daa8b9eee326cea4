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
                    "Read the reasons; you may appeal once.",
                    "Lisez les motifs ; un recours est possible une fois.",
                    "اقرأ الأسباب؛ يمكنك الطعن مرة واحدة.")),
    REJECTED(
            "REJECTED",
            new Texts("Rejected", "Rejetée", "مرفوض"),
            new Texts(
                    "Read the reason. You may ask again or complain.",
                    "Lisez le motif. Vous pouvez refaire une demande ou réclamer.",
                    "اقرأ السبب. يمكنك تقديم طلب جديد أو شكاية.")),
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
        return this == DRAFT || this == IN_PROGRESS || this == WAITING;
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
