package org.sijil.population.rectification;

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

/** What a citizen asks to be put right in the own record. */
@Path("/v1/me/correction-requests")
@RolesAllowed(Roles.CITIZEN)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Own file")
public class OwnRequestsResource {

    private final CorrectionRequests requests;
    private final RequestFile file;
    private final Idempotency idempotency;

    OwnRequestsResource(CorrectionRequests requests, RequestFile file, Idempotency idempotency) {
        this.requests = requests;
        this.file = file;
        this.idempotency = idempotency;
    }

    @POST
    @Operation(operationId = "requestCorrection", summary = "Ask that a field of the own record be put right")
    @APIResponseSchema(
            value = RequestView.class,
            responseCode = "201",
            responseDescription = "Received; the id is the receipt")
    @APIResponse(responseCode = "404", description = "unknown-person, unknown-document")
    @APIResponse(responseCode = "409", description = "request-open, person-not-alive")
    public Uni<RestResponse<RequestView>> ask(
            @Valid @NotNull RequestCorrection request, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotency.once(
                "request-correction",
                key,
                request,
                RequestView.class,
                () -> requests.ask(request).map(view -> RestResponse.status(RestResponse.Status.CREATED, view)));
    }

    @GET
    @Operation(operationId = "listOwnCorrectionRequests", summary = "The caller's requests, newest first")
    public Uni<Page<RequestView>> list(@Valid @BeanParam PageRequest page) {
        return file.own(page);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getOwnCorrectionRequest", summary = "What became of a request")
    @APIResponseSchema(value = RequestView.class, responseCode = "200", responseDescription = "Found")
    @APIResponse(responseCode = "404", description = "unknown-request")
    public Uni<RequestView> get(@RestPath UUID id) {
        return file.own(id);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Operation(operationId = "withdrawCorrectionRequest", summary = "Take a request back before it is decided")
    @APIResponseSchema(value = RequestView.class, responseCode = "200", responseDescription = "Withdrawn")
    @APIResponse(responseCode = "404", description = "unknown-request")
    @APIResponse(responseCode = "409", description = "wrong-state")
    public Uni<RestResponse<RequestView>> withdraw(
            @RestPath UUID id, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotency.once(
                "withdraw-correction-request",
                key,
                id,
                RequestView.class,
                () -> requests.withdraw(id).map(RestResponse::ok));
    }
}
