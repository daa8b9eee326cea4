package org.sijil.population.consultation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.security.Roles;

/**
 * Why somebody reads personal data. The reader may state it in the header {@code Purpose}; a role's first purpose holds
 * otherwise. A partner's purposes are not among these: they are granted. Law 72.18 creates the register and its uses, law 09.08 the rights of the person over their data.
 */
public enum Purpose {
    REGISTRATION("law-72.18"),
    SOCIAL_SUPPORT("law-72.18"),
    IDENTITY_VERIFICATION("law-72.18"),
    CIVIL_STATUS_ENQUIRY("law-72.18"),
    ADJUDICATION("law-72.18"),
    AUDIT("law-09.08"),
    OWN_FILE("law-09.08"),
    WARD_FILE("law-09.08"),
    IDENTIFIER_RECOVERY("law-09.08"),
    CITIZEN_REQUEST("law-09.08"),
    COMPLAINT("law-09.08"),
    COURT_ORDER("court-order");

    private static final Map<String, List<Purpose>> BY_ROLE = Map.of(
            Roles.REGISTRATION_AGENT,
            List.of(REGISTRATION, IDENTITY_VERIFICATION, CITIZEN_REQUEST, COMPLAINT, COURT_ORDER),
            Roles.SOCIAL_AGENT,
            List.of(SOCIAL_SUPPORT, CITIZEN_REQUEST, COMPLAINT),
            Roles.ADJUDICATOR,
            List.of(ADJUDICATION, COMPLAINT),
            Roles.AUDITOR,
            List.of(AUDIT, COURT_ORDER),
            Roles.CITIZEN,
            List.of(OWN_FILE));

    private final String legalBasis;

    Purpose(String legalBasis) {
        this.legalBasis = legalBasis;
    }

    /**
     * The purpose of a reading.
     *
     * @param stated the header as sent; null for the default of the role
     * @param role the role under which the caller reads
     * @throws org.sijil.commons.problem.Refused when the purpose is unknown or not the role's to state
     */
    static Purpose of(@Nullable String stated, String role) {
        return BY_ROLE.getOrDefault(role, List.of()).stream()
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
