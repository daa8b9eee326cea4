package org.sijil.commons.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import jakarta.persistence.OptimisticLockException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.hibernate.StaleStateException;
import org.jspecify.annotations.Nullable;

/** Reads from a failure of the storage layer whether the caller, a race or an outage caused it. */
final class DatabaseFailure {

    private static final String NOT_ACTIVE = "Connection is not active now";

    private DatabaseFailure() {}

    /** Whether the same work may succeed in a new transaction. */
    static boolean isRace(Throwable failure) {
        return reason(failure) == CommonProblem.CONFLICT_RETRY;
    }

    /** The reason to give, or null when the failure is a fault of ours. */
    static @Nullable ProblemType reason(Throwable failure) {
        Set<Throwable> seen = new HashSet<>();
        for (Throwable cause = failure; cause != null && seen.add(cause); cause = cause.getCause()) {
            ProblemType reason = reasonOf(cause);
            if (reason != null) {
                return reason;
            }
        }
        return null;
    }

    private static @Nullable ProblemType reasonOf(Throwable cause) {
        if (cause instanceof OptimisticLockException || cause instanceof StaleStateException) {
            return CommonProblem.STALE_VERSION;
        }
        if (cause instanceof PgException refusal) {
            return reasonOf(refusal.getSqlState());
        }
        if (cause instanceof SQLException refusal) {
            return reasonOf(refusal.getSQLState());
        }
        return isOutage(cause) ? CommonProblem.UNAVAILABLE : null;
    }

    /** What is kept and cannot be read is no outage, though Jackson's failures are of the input's kind. */
    private static boolean isOutage(Throwable cause) {
        return (cause instanceof IOException && !(cause instanceof JsonProcessingException))
                || cause instanceof TimeoutException
                || isLost(cause);
    }

    /** A connection that ended during a statement, or before it: for the latter the client has but a text. */
    private static boolean isLost(Throwable cause) {
        String said = cause.getMessage();
        return cause instanceof ClosedConnectionException || (said != null && said.startsWith(NOT_ACTIVE));
    }

    private static @Nullable ProblemType reasonOf(@Nullable String sqlState) {
        if (sqlState == null) {
            return null;
        }
        return switch (sqlState) {
            case "40001", "40P01", "55P03" -> CommonProblem.CONFLICT_RETRY;
            case "22021", "22P05", "22007", "22008", "22003" -> CommonProblem.INVALID_VALUE;
            case "53300", "57P01", "57P02", "57P03" -> CommonProblem.UNAVAILABLE;
            default -> sqlState.startsWith("08") ? CommonProblem.UNAVAILABLE : null;
        };
    }
}
