package org.sijil.social.complaint;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.idempotency.Idempotency;
import org.sijil.commons.paging.Page;
import org.sijil.commons.paging.PageRequest;
import org.sijil.commons.security.Roles;

/**
 * Those who answer complaints and appeals. The work list of a territory is {@code GET /v1/requests?family=reclamation}; to
 * adjudicators it shows what no agent may see, because somebody sealed complains or lives there.
 */
@Path("/v1/complaints")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class ComplaintDeskResource {

    private final Complaints complaints;
    private final ComplaintFile file;
    private final ComplaintCount count;
    private final Idempotency idempotency;

    ComplaintDeskResource(Complaints complaints, ComplaintFile file, ComplaintCount count, Idempotency idempotency) {
        this.complaints = complaints;
        this.file = file;
        this.count = count;
        this.idempotency = idempotency;
    }

    /** Whoever took the questioned decision does not answer; what is put right is put right in the same transaction. */
    @POST
    @Path("/{id}/decision")
    @RolesAllowed({Roles.SOCIAL_AGENT, Roles.ADJUDICATOR})
    @Operation(operationId = "decideComplaint", summary = "Answer a complaint that the caller has in hand")
    @APIResponseSchema(value = ComplaintView.class, responseCode = "200", responseDescription = "Answered")
    @APIResponse(
            responseCode = "400",
            description = "unknown-reason, correction-does-not-fit, household-version-needed")
    @APIResponse(responseCode = "403", description = "decided-it-yourself, own-request")
    @APIResponse(responseCode = "409", description = "request-not-in-hand, request-move-not-possible")
    @APIResponse(
            responseCode = "412",
            description = "stale-version: the complaint, its papers or the household have changed")
    @APIResponse(responseCode = "422", description = "whatever refuses the correction, below /correction")
    @APIResponse(responseCode = "428", description = "version-required")
    public Uni<RestResponse<ComplaintView>> decide(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Valid @NotNull ComplaintDecision decision) {
        return idempotency.once(
                "decide-complaint:" + id,
                key,
                decision,
                ComplaintView.class,
                () -> complaints.decide(id, ifMatch, decision).map(ComplaintResource::tagged));
    }

    @POST
    @Path("/{id}/appeal/decision")
    @RolesAllowed(Roles.ADJUDICATOR)
    @Operation(operationId = "decideAppeal", summary = "Answer an appeal; whoever answered the complaint does not")
    @APIResponseSchema(value = ComplaintView.class, responseCode = "200", responseDescription = "Answered")
    @APIResponse(
            responseCode = "400",
            description = "unknown-reason, correction-does-not-fit, household-version-needed")
    @APIResponse(responseCode = "403", description = "decided-it-yourself, own-request")
    @APIResponse(responseCode = "409", description = "no-appeal-to-decide")
    @APIResponse(
            responseCode = "412",
            description = "stale-version: the complaint, its papers or the household have changed")
    @APIResponse(responseCode = "422", description = "whatever refuses the correction, below /correction")
    @APIResponse(responseCode = "428", description = "version-required")
    public Uni<RestResponse<ComplaintView>> decideAppeal(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Valid @NotNull ComplaintDecision decision) {
        return idempotency.once(
                "decide-appeal:" + id,
                key,
                decision,
                ComplaintView.class,
                () -> complaints.answerAppeal(id, ifMatch, decision).map(ComplaintResource::tagged));
    }

    @GET
    @Path("/appeals")
    @RolesAllowed({Roles.ADJUDICATOR, Roles.AUDITOR})
    @Operation(operationId = "listAppeals", summary = "Appeals that wait for an answer; nothing personal")
    public Uni<Page<OpenAppeal>> appeals(@Valid @BeanParam PageRequest page) {
        return file.appeals(page);
    }

    @GET
    @Path("/statistics")
    @RolesAllowed({Roles.STATISTICIAN, Roles.SUPPORT_MANAGER, Roles.SCHEME_MANAGER, Roles.OPERATOR, Roles.AUDITOR})
    @Operation(
            operationId = "getComplaintStatistics",
            summary = "How many complaints and appeals there are, how they end and how long they take")
    public Uni<ComplaintStatistics> statistics() {
        return count.count();
    }
}
