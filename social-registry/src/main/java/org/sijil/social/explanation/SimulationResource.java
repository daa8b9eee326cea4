package org.sijil.social.explanation;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.sijil.commons.security.Roles;

/** What if: a household tries one change of its own out. */
@Path("/v1/households/{id}/score/simulation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Declarations and scores")
public class SimulationResource {

    private final SimulationQuota quota;
    private final ScoreSimulation simulation;

    SimulationResource(SimulationQuota quota, ScoreSimulation simulation) {
        this.quota = quota;
        this.simulation = simulation;
    }

    /** Limited a day for each household; the answer has a direction and a strength, never the score. */
    @POST
    @RolesAllowed(Roles.CITIZEN)
    @Operation(
            operationId = "simulateScore",
            summary = "Which way one change would move the own household's score; nothing is kept of it")
    public Uni<Simulation> simulate(@RestPath UUID id, @Valid @NotNull Simulate asked) {
        return quota.take(id).invoke(quota::requireNotBelow).chain(remaining -> simulation.of(id, asked, remaining));
    }
}
