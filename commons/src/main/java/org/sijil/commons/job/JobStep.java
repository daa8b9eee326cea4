package org.sijil.commons.job;

import java.util.UUID;

/**
 * The next thing to do for a job, held by a row lock in the transaction that does it.
 *
 * @param position the chunk, or one of the two steps around the chunks
 */
record JobStep(UUID job, String kind, String parameters, int position, String payload) {

    /** Cuts the job into chunks. */
    static final int PLAN = -1;

    /** Ends the job after the last chunk. */
    static final int FINISH = -2;

    /** As named in a reason of failure and in the log. */
    String name() {
        return switch (position) {
            case PLAN -> "planning";
            case FINISH -> "finishing";
            default -> "chunk " + position;
        };
    }
}
