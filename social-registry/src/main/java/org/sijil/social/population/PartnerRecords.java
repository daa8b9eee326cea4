package org.sijil.social.population;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.logging.Log;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.problem.CommonProblem;
import org.sijil.commons.problem.Refused;

/**
 * Whom a partner means, asked with its own token, so that its grants, caps and counts are those of the population registry. Never asked
 * twice: each time counts.
 */
@ApplicationScoped
public class PartnerRecords {

    private final PartnerRegistry registry;

    PartnerRecords(@RestClient PartnerRegistry registry) {
        this.registry = registry;
    }

    /**
     * A record, or none, for each name.
     *
     * @param purpose as the partner states it; null for its usual one
     * @throws Refused {@code partner-not-admitted}, {@code population-registry-unavailable}
     */
    public Uni<Found> find(List<PartnerName> people, @Nullable String purpose) {
        Context here = Vertx.currentContext();
        return registry.find(purpose, new Asked(people))
                .onFailure(failure -> !(failure instanceof Refused))
                .transform(PartnerRecords::told)
                .emitOn(task -> here.runOnContext(ignored -> task.run()))
                .invoke(found -> requireOneEach(found, people));
    }

    private static void requireOneEach(Found found, List<PartnerName> people) {
        if (found.records().size() != people.size()) {
            throw PopulationProblem.POPULATION_REGISTRY_UNAVAILABLE.refuse();
        }
    }

    /** The kind of failure only: its message could hold what was sent. */
    private static Throwable told(Throwable failure) {
        int status = failure instanceof ClientWebApplicationException answered
                ? answered.getResponse().getStatus()
                : 0;
        return switch (status) {
            case 401 -> CommonProblem.UNAUTHENTICATED.refuse();
            case 400, 403 -> PopulationProblem.PARTNER_NOT_ADMITTED.refuse();
            default -> {
                Log.warnf(
                        "The population registry does not answer (%s)",
                        failure.getClass().getName());
                yield PopulationProblem.POPULATION_REGISTRY_UNAVAILABLE.refuse();
            }
        };
    }

    /** The question as the registry's contract has it. */
    @RegisterForReflection
    public record Asked(List<PartnerName> items) {}

    /**
     * The registry's answer, in the order of the question.
     *
     * @param purpose why the partner asks, as it was granted
     */
    @RegisterForReflection
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Found(List<Known> records, String purpose, String legalBasis) {

        /**
         * One answer.
         *
         * @param person null for whoever cannot be verified
         * @param code why the question was refused
         */
        @RegisterForReflection
        @JsonIgnoreProperties(ignoreUnknown = true)
        public record Known(@Nullable UUID person, @Nullable String code) {}
    }
}
