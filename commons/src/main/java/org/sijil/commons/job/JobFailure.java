package org.sijil.commons.job;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.sijil.commons.problem.Problems;
import org.sijil.commons.problem.Refused;

/** What may be told of a failure: its kind and place, never its text, because a database puts the offending row in it. */
final class JobFailure {

    private static final int FRAMES = 6;

    private JobFailure() {}

    /** Whether the step may succeed at once in a new transaction. */
    static boolean isRace(Throwable failure) {
        return Problems.isRace(failure);
    }

    /** Whether trying again cannot help. */
    static boolean isFinal(Throwable failure) {
        return failure instanceof Refused || failure instanceof WorkersLost;
    }

    /** For whoever asks about the job. */
    static String reason(JobStep step, Throwable failure) {
        return step.name() + ": " + kind(failure);
    }

    /** For the log. */
    static String trace(Throwable failure) {
        String frames = Arrays.stream(failure.getStackTrace())
                .limit(FRAMES)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(" @ "));
        return kind(failure) + " @ " + frames;
    }

    private static String kind(Throwable failure) {
        if (failure instanceof Refused refusal) {
            return refusal.type().code();
        }
        String name = failure.getClass().getSimpleName();
        return failure instanceof SQLException refusal ? name + " " + refusal.getSQLState() : name;
    }
}
