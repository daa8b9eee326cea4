package org.sijil.social.scoring;

/** What a measured number is divided by. */
enum Denominator {
    /** Nothing: it counts as it is. */
    NONE,
    /** Those among whom shares are taken. */
    SHARES,
    /** Those who share the bills. */
    BILLS;

    int of(Facts facts) {
        return switch (this) {
            case NONE -> 1;
            case SHARES -> facts.denominatorOfShares();
            case BILLS -> facts.denominatorOfBills();
        };
    }
}
