package org.sijil.social.request;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.sijil.commons.security.Roles;

/** What agents do with the requests of their territory, and adjudicators with complaints that no agent may see. */
@Path("/v1/requests/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SOCIAL_AGENT, Roles.ADJUDICATOR})
@Tag(name = "Requests")
public class RequestDeskResource {

    private final Requests requests;
    private final Idempotency idempotency;

    RequestDeskResource(Requests requests, Idempotency idempotency) {
        this.requests = requests;
        this.idempotency = idempotency;
    }

    @POST
    @Path("/taking")
    @Operation(operationId = "takeRequest", summary = "Take a request in hand; one agent at a time has it")
    @APIResponseSchema(value = RequestView.class, responseCode = "200", responseDescription = "In hand")
    @APIResponse(responseCode = "403", description = "own-request, decided-it-yourself")
    @APIResponse(responseCode = "404", description = "unknown-request")
    @APIResponse(responseCode = "409", description = "request-in-other-hands, request-move-not-possible")
    public Uni<RestResponse<RequestView>> take(
            @RestPath UUID id, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotency.once(
                "take-request",
                key,
                id,
                RequestView.class,
                () -> requests.take(id).map(RequestResource::tagged));
    }

    @POST
    @Path("/release")
    @Operation(operationId = "releaseRequest", summary = "Give a request back to the work list")
    @APIResponseSchema(value = RequestView.class, responseCode = "200", responseDescription = "On the list again")
    @APIResponse(responseCode = "404", description = "unknown-request")
    @APIResponse(responseCode = "409", description = "request-not-in-hand, request-move-not-possible")
    public Uni<RestResponse<RequestView>> release(
            @RestPath UUID id, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotency.once(
                "release-request",
                key,
                id,
                RequestView.class,
                () -> requests.release(id).map(RequestResource::tagged));
    }

    @POST
    @Path("/question")
    @Operation(operationId = "questionRequest", summary = "Ask whoever asked; the request waits for them")
    @APIResponseSchema(value = RequestView.class, responseCode = "200", responseDescription = "Waits")
    @APIResponse(responseCode = "400", description = "unknown-reason")
    @APIResponse(responseCode = "404", description = "unknown-request")
    @APIResponse(responseCode = "409", description = "request-not-in-hand, request-move-not-possible")
    public Uni<RestResponse<RequestView>> question(
            @RestPath UUID id, @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull Reasoned why) {
        return idempotency.once(
                "question-request:" + id,
                key,
                why,
                RequestView.class,
                () -> requests.question(id, why).map(RequestResource::tagged));
    }

    /** Accepting does what was asked, in the same transaction. */
    @POST
    @Path("/decision")
    @RolesAllowed(Roles.SOCIAL_AGENT)
    @Operation(operationId = "decideRequest", summary = "Accept a request, which carries it out, or reject it")
    @APIResponseSchema(value = RequestView.class, responseCode = "200", responseDescription = "Decided")
    @APIResponse(responseCode = "400", description = "reason-required, unknown-reason, household-version-required")
    @APIResponse(responseCode = "403", description = "own-request, out-of-territory")
    @APIResponse(responseCode = "404", description = "unknown-request")
    @APIResponse(
            responseCode = "409",
            description =
                    "request-not-in-hand, request-move-not-possible, or whatever refuses the change of the household")
    @APIResponse(responseCode = "412", description = "stale-version: the request or the household has changed")
    @APIResponse(responseCode = "422", description = "whatever refuses the change of the household, below /content")
    @APIResponse(responseCode = "428", description = "version-required")
    public Uni<RestResponse<RequestView>> decide(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Valid @NotNull Decision decision) {
        return idempotency.once(
                "decide-request:" + id,
                key,
                decision,
                RequestView.class,
                () -> requests.decide(id, ifMatch, decision).map(RequestResource::tagged));
    }
}
