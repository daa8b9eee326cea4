package org.sijil.population.verification;

/** How a comparison ended, as the database's {@code judge_attempt} says it. */
enum Outcome {
    /** The person can be verified, and every fact is right. */
    YES,
    /** No, for whatever reason. */
    NO,
    /** The partner was wrong about this person too often. */
    CAPPED,
    /** The partner is not answered. */
    PAUSED,
    /** This question was the one for which the partner is now paused. */
    SWEPT;

    boolean isAnswer() {
        return this == YES || this == NO;
    }
}
