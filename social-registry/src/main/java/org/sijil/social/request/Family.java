package org.sijil.social.request;

import com.fasterxml.jackson.annotation.JsonValue;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sijil.commons.problem.Texts;

/** The families of requests, as the portal of the register has them. */
@RegisterForReflection
@Schema(name = "RequestFamily")
public enum Family {
    REGISTRATION(new Texts(
            "Enter a household with its questionnaire",
            "Inscription d'un ménage avec son questionnaire",
            "تسجيل أسرة معيشية مع استمارتها")),
    PREREGISTRATION(new Texts(
            "Enter a household; its questionnaire follows at the centre",
            "Préinscription d'un ménage ; le questionnaire suit au centre",
            "تسجيل قبلي لأسرة معيشية؛ وتُملأ الاستمارة بالمركز")),
    UPDATE_REGISTRATION(
            new Texts("Change what is registered", "Mise à jour de l'inscription", "تحيين المعطيات المسجلة")),
    RECLAMATION(new Texts("Complain about a decision", "Réclamation contre une décision", "شكاية بشأن قرار")),
    RADIATION(new Texts(
            "Take a household or a member off the register",
            "Radiation d'un ménage ou d'un membre",
            "التشطيب على أسرة معيشية أو فرد"));

    private final Texts meaning;

    Family(Texts meaning) {
        this.meaning = meaning;
    }

    Texts meaning() {
        return meaning;
    }

    /** Whether it enters a household that was not there. */
    boolean entersHousehold() {
        return this == REGISTRATION || this == PREREGISTRATION;
    }

    /** The name on the wire. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The portal's own code; what is handed in at a centre has another there. */
    String portalCode(Channel channel) {
        return (channel == Channel.CENTRE ? "OFFLINE_" : "") + name();
    }
}
