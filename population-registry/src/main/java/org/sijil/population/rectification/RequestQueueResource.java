package org.sijil.population.rectification;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.idempotency.Idempotency;
import org.sijil.commons.paging.Page;
import org.sijil.commons.paging.PageRequest;
import org.sijil.commons.problem.Parameters;
import org.sijil.commons.security.Roles;
import org.sijil.population.consultation.StatedPurpose;

/** The requests that wait for somebody of a territory to answer them. Those of sealed people wait for an adjudicator. */
@Path("/v1/correction-requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Correction requests")
public class RequestQueueResource {

    private final CorrectionRequests requests;
    private final RequestFile file;
    private final Idempotency idempotency;

    RequestQueueResource(CorrectionRequests requests, RequestFile file, Idempotency idempotency) {
        this.requests = requests;
        this.file = file;
        this.idempotency = idempotency;
    }

    @GET
    @RolesAllowed({Roles.REGISTRATION_AGENT, Roles.ADJUDICATOR, Roles.AUDITOR})
    @Operation(
            operationId = "listCorrectionRequests",
            summary =
                    "The requests of the caller's territory, the next to be answered first; open ones unless state says otherwise")
    public Uni<Page<RequestView>> list(
            @Parameter(schema = @Schema(implementation = RequestState.class)) @QueryParam("state") @Nullable
                    String state,
            @Valid @BeanParam PageRequest page,
            @BeanParam StatedPurpose purpose) {
        return file.queue(state, page, purpose);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.REGISTRATION_AGENT, Roles.ADJUDICATOR, Roles.AUDITOR})
    @Operation(operationId = "getCorrectionRequest", summary = "One request")
    @APIResponseSchema(value = RequestView.class, responseCode = "200", responseDescription = "Found")
    @APIResponse(responseCode = "404", description = "unknown-request, also when the caller may not see the person")
    public Uni<RequestView> get(@RestPath UUID id, @BeanParam StatedPurpose purpose) {
        return file.one(id, purpose);
    }

    /** As an attachment of no type, so that no browser runs what somebody handed in. */
    @GET
    @Path("/{id}/documents")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({Roles.REGISTRATION_AGENT, Roles.ADJUDICATOR})
    @Operation(operationId = "readCorrectionDocument", summary = "The content of a document of a request")
    @APIResponse(
            responseCode = "200",
            description = "The bytes as they were handed in",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "unknown-request, also for a document that is not part of it")
    public Multi<Buffer> document(
            @RestPath UUID id,
            @RestQuery("document") @Parameter(required = true) @Nullable UUID document,
            @BeanParam StatedPurpose purpose) {
        return RestMulti.fromMultiData(file.paper(id, Parameters.required(document, "/document"), purpose))
                .header("Content-Disposition", "attachment; filename=\"document\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    @POST
    @Path("/{id}/review")
    @RolesAllowed({Roles.REGISTRATION_AGENT, Roles.ADJUDICATOR})
    @Operation(operationId = "reviewCorrectionRequest", summary = "Take a request into review")
    @APIResponseSchema(value = RequestView.class, responseCode = "200", responseDescription = "Taken")
    @APIResponse(responseCode = "403", description = "another-person-must-decide")
    @APIResponse(responseCode = "404", description = "unknown-request")
    @APIResponse(responseCode = "409", description = "wrong-state")
    public Uni<RestResponse<RequestView>> review(
            @RestPath UUID id, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotency.once(
                "review-correction-request",
                key,
                id,
                RequestView.class,
                () -> requests.take(id).map(RestResponse::ok));
    }

    @POST
    @Path("/{id}/decision")
    @RolesAllowed({Roles.REGISTRATION_AGENT, Roles.ADJUDICATOR})
    @Operation(
            operationId = "decideCorrectionRequest",
            summary = "Accept a request, which puts the register right, or reject it")
    @APIResponseSchema(value = RequestView.class, responseCode = "200", responseDescription = "Decided")
    @APIResponse(responseCode = "400", description = "act-required")
    @APIResponse(responseCode = "403", description = "another-person-must-decide")
    @APIResponse(responseCode = "404", description = "unknown-request")
    @APIResponse(
            responseCode = "409",
            description = "wrong-state, person-not-alive, act-already-recorded, conflict-retry")
    public Uni<RestResponse<RequestView>> decide(
            @RestPath UUID id,
            @Valid @NotNull DecideRequest decision,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotency.once(
                "decide-correction-request:" + id,
                key,
                decision,
                RequestView.class,
                () -> requests.decide(id, decision).map(RestResponse::ok));
    }
}
