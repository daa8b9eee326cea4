package org.sijil.social.explanation;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.sijil.commons.job.Jobs;
import org.sijil.commons.security.Roles;

/** The proof that stored scores are what their inputs come to. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Declarations and scores")
public class ReplayResource {

    private final ScoreHistory history;
    private final Jobs jobs;

    ReplayResource(ScoreHistory history, Jobs jobs) {
        this.history = history;
        this.jobs = jobs;
    }

    /** Reads only; nothing is kept of it but who asked. */
    @POST
    @Path("/scores/{id}/replay")
    @RolesAllowed({Roles.SOCIAL_AGENT, Roles.ADJUDICATOR, Roles.AUDITOR})
    @Operation(
            operationId = "replayScore",
            summary = "Compute a stored score again from its own inputs and formula, and compare")
    public Uni<Replay> replay(@RestPath UUID id) {
        return history.replay(id);
    }

    /** The job fails at a score that differs, and the log names it. */
    @POST
    @Path("/score-replays")
    @RolesAllowed(Roles.OPERATOR)
    @ResponseStatus(202)
    @WithTransaction
    @Operation(operationId = "replayAllScores", summary = "Compute all stored scores again, as a job")
    public Uni<RestResponse<ReplayReceipt>> replayAll() {
        return jobs.submit(ReplayJob.KIND, Map.of())
                .map(job -> RestResponse.ResponseBuilder.<ReplayReceipt>create(RestResponse.Status.ACCEPTED)
                        .entity(new ReplayReceipt(job))
                        .location(URI.create("/v1/jobs/" + job))
                        .build());
    }
}
