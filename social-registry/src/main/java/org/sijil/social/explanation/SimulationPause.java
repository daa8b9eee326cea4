package org.sijil.social.explanation;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.sijil.commons.problem.Problem;

/** Says when a household may try again: tomorrow. */
class SimulationPause {

    private final Clock clock;

    SimulationPause(Clock clock) {
        this.clock = clock;
    }

    @ServerResponseFilter
    void add(ContainerResponseContext response) {
        if (response.getEntity() instanceof Problem problem
                && problem.code().equals(ExplanationProblem.TOO_MANY_SIMULATIONS.code())) {
            ZonedDateTime now = ZonedDateTime.now(clock);
            ZonedDateTime tomorrow = now.toLocalDate().plusDays(1).atStartOfDay(now.getZone());
            response.getHeaders()
                    .putSingle(
                            HttpHeaders.RETRY_AFTER,
                            Duration.between(now, tomorrow).toSeconds() + 1);
        }
    }
}
