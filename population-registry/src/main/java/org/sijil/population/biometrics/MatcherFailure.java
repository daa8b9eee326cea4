package org.sijil.population.biometrics;

/** Why a matcher did not do what it was asked for, in a word that may be logged and shown. Carries no stack trace and no answer. */
final class MatcherFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    static final String UNREACHABLE = "unreachable";
    static final String SLOW = "slow";
    static final String UNREADABLE = "unreadable-answer";
    static final String UNKNOWN_CANDIDATE = "unknown-candidate";

    MatcherFailure(String reason) {
        super(reason, null, false, false);
    }

    /** One of the reasons that MOSIP numbers. */
    static MatcherFailure ofAbis(String number) {
        return new MatcherFailure("abis-" + number);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
