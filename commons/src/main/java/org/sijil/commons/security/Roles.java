package org.sijil.commons.security;

import java.util.List;

/** The roles of people, as the identity provider names them. */
public final class Roles {

    public static final String CITIZEN = "citizen";
    public static final String REGISTRATION_AGENT = "registration-agent";
    public static final String ADJUDICATOR = "adjudicator";
    public static final String SOCIAL_AGENT = "social-agent";
    public static final String SCHEME_MANAGER = "scheme-manager";
    public static final String SUPPORT_MANAGER = "support-manager";
    public static final String PAYMENT_APPROVER = "payment-approver";
    public static final String AUDITOR = "auditor";
    public static final String STATISTICIAN = "statistician";
    public static final String FORMULA_MANAGER = "formula-manager";
    public static final String OPERATOR = "operator";

    /** The roles of staff, most telling first. */
    public static final List<String> STAFF = List.of(
            REGISTRATION_AGENT,
            SOCIAL_AGENT,
            ADJUDICATOR,
            SCHEME_MANAGER,
            SUPPORT_MANAGER,
            PAYMENT_APPROVER,
            AUDITOR,
            STATISTICIAN,
            FORMULA_MANAGER,
            OPERATOR);

    private Roles() {}
}
