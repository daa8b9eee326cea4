package org.sijil.commons.job;

/**
 * Thrown by a job that needs somebody who does not answer: the step is undone and comes again every few seconds until it can be done.
 * It counts as no failure, so that a job outlives an outage of others, however long.
 */
public final class NotNow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param cause what came instead of an answer */
    public NotNow(Throwable cause) {
        super(cause);
    }
}
