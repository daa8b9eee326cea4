package org.sijil.commons.security;

/** What a partner's or a service's client may do; granted at onboarding, usable in {@code @RolesAllowed} like a role. */
public final class Scopes {

    public static final String POPULATION_VERIFY = "population:verify";
    public static final String POPULATION_ATTRIBUTES = "population:attributes";
    public static final String SOCIAL_SCORE_CLASS = "social:score-class";
    public static final String SOCIAL_SCORE = "social:score";
    public static final String SOCIAL_COMPOSITION = "social:composition";
    public static final String ENROLLMENT_COVERAGE = "enrollment:coverage";
    public static final String REGISTRY_SUBSCRIBE = "registry:subscribe";
    public static final String FEED_FOLLOW = "feed:follow";

    private Scopes() {}
}
