package org.sijil.localstack.nation;

/**
 * What somebody does for a living.
 *
 * @param status how, in the census's words
 * @param occupation what, in the questionnaire's words
 * @param commerce whether it is trade
 * @param declared whether an employer or a fund of the self-employed declares it, which opens health cover
 */
record Work(Status status, Occupation occupation, boolean commerce, boolean declared) {

    static final Work NONE = new Work(Status.NOT_EMPLOYED, Occupation.NONE, false, false);

    /** Employment status, in the order of the census's table. */
    enum Status {
        EMPLOYER,
        SELF_EMPLOYED,
        PUBLIC,
        PRIVATE,
        FAMILY_HELPER,
        APPRENTICE,
        PARTNER,
        OTHER,
        NOT_EMPLOYED
    }

    boolean isEmployed() {
        return status != Status.NOT_EMPLOYED;
    }

    boolean is(Status other) {
        return status == other;
    }

    boolean is(Occupation other) {
        return occupation == other;
    }
}
