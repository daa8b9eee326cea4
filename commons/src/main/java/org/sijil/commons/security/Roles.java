package org.sijil.commons.security;

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
    public static final String OPERATOR = "operator";

    private Roles() {}
}
