package org.sijil.gateway.routing;

import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.StreamResetException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.sijil.commons.problem.ProblemType;
import org.sijil.commons.problem.Refused;
import org.sijil.gateway.security.GatewayProblem;

/** What to tell a client when an exchange with a service fails. */
final class Failures {

    private Failures() {}

    static ProblemType reason(Throwable failure) {
        if (failure instanceof Refused refusal) {
            return refusal.type();
        }
        if (failure instanceof TimeoutException) {
            return GatewayProblem.SERVICE_TIMEOUT;
        }
        boolean gone = failure instanceof IOException
                || failure instanceof HttpClosedException
                || failure instanceof StreamResetException
                || failure instanceof ConnectionPoolTooBusyException;
        return gone ? GatewayProblem.SERVICE_UNAVAILABLE : GatewayProblem.BAD_ANSWER;
    }
}
