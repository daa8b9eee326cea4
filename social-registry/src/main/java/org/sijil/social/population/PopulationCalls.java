package org.sijil.social.population;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import org.sijil.commons.problem.CommonProblem;
import org.sijil.commons.problem.Refused;

/**
 * Calls the population registry and gives up in good time. The question changes nothing, so it may be asked again; when
 * half of the recent calls failed, it is not asked for a while.
 */
@ApplicationScoped
class PopulationCalls {

    private final PopulationRegistry registry;

    PopulationCalls(@RestClient PopulationRegistry registry) {
        this.registry = registry;
    }

    @Timeout(value = 2, unit = ChronoUnit.SECONDS)
    @Retry(maxRetries = 2, delay = 100, jitter = 50, abortOn = Refused.class)
    @CircuitBreaker(requestVolumeThreshold = 20, delay = 2, delayUnit = ChronoUnit.SECONDS, skipOn = Refused.class)
    Uni<CheckedMembers> check(MembersToCheck members) {
        return registry.check(members)
                .onFailure(ClientWebApplicationException.class)
                .transform(PopulationCalls::told);
    }

    /** A caller whom the population registry does not admit is not admitted here either; all else is its failure. */
    private static Throwable told(Throwable failure) {
        return switch (((ClientWebApplicationException) failure).getResponse().getStatus()) {
            case 401 -> CommonProblem.UNAUTHENTICATED.refuse();
            case 403 -> CommonProblem.FORBIDDEN.refuse();
            default -> failure;
        };
    }
}
