package org.sijil.social.scoring;

import java.util.List;

/**
 * The ages at which a member begins or ceases to be counted: by the measures (19 to 29, 30 to 59, 60 and over, adults of 15 and
 * over) or by a count of the answers (pupils from 6 to 14). The age of the head counts by itself, each year.
 */
public final class AgesThatCount {

    private static final List<Integer> TURNED = List.of(6, 15, 19, 30, 60);

    private AgesThatCount() {}

    /** Completed years at which a score may change. */
    public static List<Integer> turned() {
        return TURNED;
    }
}
