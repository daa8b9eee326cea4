package org.sijil.social.population;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
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
import org.sijil.commons.identifier.Idcs;
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
        return find(new Asked(people, null), purpose);
    }

    /**
     * A record, or none, for somebody named by the number alone.
     *
     * @param purpose which a partner that may ask so was granted
     * @throws Refused as {@link #find(List, String)}, also when this person is not answered about
     */
    public Uni<Found> byNumberAlone(Idcs idcs, String purpose) {
        return find(new Asked(List.of(new PartnerName(idcs, null, null)), true), purpose)
                .invoke(found -> found.records().forEach(PartnerRecords::requireAnswered));
    }

    private Uni<Found> find(Asked asked, @Nullable String purpose) {
        Context here = Vertx.currentContext();
        return registry.find(purpose, asked)
                .onFailure(failure -> !(failure instanceof Refused))
                .transform(PartnerRecords::told)
                .emitOn(task -> here.runOnContext(ignored -> task.run()))
                .invoke(found -> requireOneEach(found, asked.items()));
    }

    private static void requireOneEach(Found found, List<PartnerName> people) {
        if (found.records().size() != people.size()) {
            throw PopulationProblem.POPULATION_REGISTRY_UNAVAILABLE.refuse();
        }
    }

    private static void requireAnswered(Found.Known one) {
        if (one.code() != null) {
            throw PopulationProblem.PARTNER_NOT_ADMITTED.refuse();
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
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Asked(List<PartnerName> items, @Nullable Boolean numberAlone) {}

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
