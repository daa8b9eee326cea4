package org.sijil.social.certificate;

import com.fasterxml.jackson.annotation.JsonValue;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a paper is about. */
@RegisterForReflection
public enum CertificateKind {
    /** That the household is registered (<i>attestation d'inscription</i>). */
    REGISTRATION,
    /** The score of the household besides. */
    SCORE;

    private static final List<String> REGISTERED =
            List.of("householdCode", "headIdcs", "people", "territory", "registeredOn");

    /** What of the household's data it shows. */
    List<String> fields() {
        return this == SCORE
                ? Stream.concat(REGISTERED.stream(), Stream.of("score")).toList()
                : REGISTERED;
    }

    /** The name on the wire. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
