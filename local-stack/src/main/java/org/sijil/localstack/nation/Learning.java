package org.sijil.localstack.nation;

/** The highest level of schooling that somebody reached or is at, as the census counts it. */
enum Learning {
    NOTHING,
    PRESCHOOL,
    PRIMARY,
    LOWER_SECONDARY,
    UPPER_SECONDARY,
    HIGHER;

    boolean isAtLeast(Learning other) {
        return compareTo(other) >= 0;
    }
}
