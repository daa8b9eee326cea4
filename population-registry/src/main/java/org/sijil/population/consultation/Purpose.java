package org.sijil.population.consultation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.security.Roles;

/**
 * Why somebody reads personal data. The reader may state it in the header {@code Purpose}; a role's first purpose holds
 * otherwise. Law 72.18 creates the register and its uses, law 09.08 the rights of the person over their data.
 */
public enum Purpose {
    REGISTRATION("law-72.18", List.of(Roles.REGISTRATION_AGENT)),
    SOCIAL_SUPPORT("law-72.18", List.of(Roles.SOCIAL_AGENT)),
    ADJUDICATION("law-72.18", List.of(Roles.ADJUDICATOR)),
    AUDIT("law-09.08", List.of(Roles.AUDITOR)),
    OWN_FILE("law-09.08", List.of(Roles.CITIZEN)),
    IDENTITY_VERIFICATION("law-72.18", List.of("partner", Roles.REGISTRATION_AGENT)),
    CITIZEN_REQUEST("law-09.08", List.of(Roles.REGISTRATION_AGENT, Roles.SOCIAL_AGENT)),
    COMPLAINT("law-09.08", List.of(Roles.REGISTRATION_AGENT, Roles.SOCIAL_AGENT, Roles.ADJUDICATOR)),
    COURT_ORDER("court-order", List.of(Roles.REGISTRATION_AGENT, Roles.AUDITOR));

    private final String legalBasis;
    private final List<String> roles;

    Purpose(String legalBasis, List<String> roles) {
        this.legalBasis = legalBasis;
        this.roles = roles;
    }

    /**
     * The purpose of a reading.
     *
     * @param stated the header as sent; null for the default of the role
     * @param role the role under which the caller reads
     * @throws org.sijil.commons.problem.Refused when the purpose is unknown or not the role's to state
     */
    static Purpose of(@Nullable String stated, String role) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.roles.contains(role))
                .filter(purpose -> stated == null || purpose.code().equals(stated))
                .findFirst()
                .orElseThrow(ConsultationProblem.PURPOSE_NOT_ADMITTED::refuse);
    }

    /** As it stands in the header and in the record, such as {@code own-file}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The text that allows it. */
    public String legalBasis() {
        return legalBasis;
    }
}
