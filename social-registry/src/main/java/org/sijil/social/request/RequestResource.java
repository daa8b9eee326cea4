package org.sijil.social.request;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
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
import org.sijil.commons.version.ETags;

/** Asking something of the register: a citizen for the own household, or an agent for somebody at the counter. */
@Path("/v1/requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Requests")
public class RequestResource {

    private final Requests requests;
    private final RequestFile file;
    private final Idempotency idempotency;

    RequestResource(Requests requests, RequestFile file, Idempotency idempotency) {
        this.requests = requests;
        this.file = file;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed({Roles.SOCIAL_AGENT, Roles.CITIZEN})
    @Operation(operationId = "beginRequest", summary = "Begin a request as a draft, which may be incomplete")
    @APIResponseSchema(value = RequestView.class, responseCode = "201", responseDescription = "Begun")
    @APIResponse(responseCode = "400", description = "declarant-required, declarant-is-the-caller")
    @APIResponse(responseCode = "409", description = "request-already-open")
    @APIResponse(responseCode = "422", description = "complaint-has-its-own-way")
    public Uni<RestResponse<RequestView>> begin(
            @Valid @NotNull RequestDraft draft, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotency.once(
                "begin-request",
                key,
                draft,
                RequestView.class,
                () -> requests.begin(draft).map(RequestResource::created));
    }

    @GET
    @RolesAllowed({Roles.SOCIAL_AGENT, Roles.ADJUDICATOR, Roles.AUDITOR, Roles.CITIZEN})
    @Operation(
            operationId = "listRequests",
            summary =
                    "For agents and auditors the requests that wait in their territory; for adjudicators the complaints"
                            + " that no agent may see; for a citizen the own ones and the complaints of the household; the oldest first")
    public Uni<Page<RequestSummary>> list(@BeanParam RequestFilter filter, @Valid @BeanParam PageRequest page) {
        return file.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.SOCIAL_AGENT, Roles.ADJUDICATOR, Roles.AUDITOR, Roles.CITIZEN})
    @Operation(operationId = "getRequest", summary = "One request")
    @APIResponseSchema(value = RequestView.class, responseCode = "200", responseDescription = "Found")
    @APIResponse(responseCode = "404", description = "unknown-request, also when the caller may not see it")
    public Uni<RestResponse<RequestView>> get(@RestPath UUID id) {
        return file.one(id).map(RequestResource::tagged);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.SOCIAL_AGENT, Roles.CITIZEN})
    @Operation(
            operationId = "changeRequest",
            summary = "Replace what a draft asks, or what was asked before an agent had a question")
    @APIResponseSchema(value = RequestView.class, responseCode = "200", responseDescription = "Replaced")
    @APIResponse(responseCode = "404", description = "unknown-request")
    @APIResponse(responseCode = "409", description = "request-move-not-possible")
    @APIResponse(responseCode = "412", description = "stale-version")
    @APIResponse(responseCode = "428", description = "version-required")
    public Uni<RestResponse<RequestView>> change(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull RequestContent content) {
        return requests.change(id, ifMatch, content).map(RequestResource::tagged);
    }

    @POST
    @Path("/{id}/submission")
    @RolesAllowed({Roles.SOCIAL_AGENT, Roles.CITIZEN})
    @Operation(operationId = "submitRequest", summary = "Submit a request, which is judged as a whole")
    @APIResponseSchema(value = RequestView.class, responseCode = "200", responseDescription = "Submitted")
    @APIResponse(
            responseCode = "400",
            description = "content-does-not-fit, declaration-required, unknown-reason, or what is wrong below /content")
    @APIResponse(responseCode = "404", description = "unknown-request")
    @APIResponse(responseCode = "409", description = "request-move-not-possible")
    @APIResponse(
            responseCode = "422",
            description = "declarant-not-a-member, declarant-is-a-minor, no-household, head-must-ask,"
                    + " leaver-not-a-member, unknown-region, unknown-place, area-contradicts-place,"
                    + " declaration-contradicts-household")
    public Uni<RestResponse<RequestView>> submit(
            @RestPath UUID id, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotency.once(
                "submit-request",
                key,
                id,
                RequestView.class,
                () -> requests.submit(id).map(RequestResource::tagged));
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed({Roles.SOCIAL_AGENT, Roles.CITIZEN})
    @Operation(operationId = "withdrawRequest", summary = "Take a request back")
    @APIResponseSchema(value = RequestView.class, responseCode = "200", responseDescription = "Taken back")
    @APIResponse(responseCode = "404", description = "unknown-request")
    @APIResponse(responseCode = "409", description = "request-move-not-possible")
    public Uni<RestResponse<RequestView>> withdraw(
            @RestPath UUID id, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotency.once(
                "withdraw-request",
                key,
                id,
                RequestView.class,
                () -> requests.withdraw(id).map(RequestResource::tagged));
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({Roles.SOCIAL_AGENT, Roles.ADJUDICATOR, Roles.AUDITOR, Roles.CITIZEN})
    @Operation(operationId = "listRequestSteps", summary = "Every move of a request, the first one first")
    @APIResponse(
            responseCode = "200",
            description = "When, in which role and why; who it was stands in the audit trail")
    @APIResponse(responseCode = "404", description = "unknown-request")
    public Uni<List<RequestStep>> history(@RestPath UUID id) {
        return file.history(id);
    }

    @GET
    @Path("/{id}/receipt")
    @RolesAllowed({Roles.SOCIAL_AGENT, Roles.CITIZEN})
    @Operation(operationId = "getRequestReceipt", summary = "The receipt to print, with the text of its QR code")
    @APIResponseSchema(value = ReceiptView.class, responseCode = "200", responseDescription = "Nothing personal")
    @APIResponse(responseCode = "404", description = "unknown-request")
    public Uni<ReceiptView> receipt(@RestPath UUID id) {
        return file.receipt(id);
    }

    static RestResponse<RequestView> tagged(RequestView request) {
        return RestResponse.ResponseBuilder.ok(request)
                .header("ETag", ETags.of(request.version()))
                .build();
    }

    private static RestResponse<RequestView> created(RequestView request) {
        return RestResponse.ResponseBuilder.<RequestView>created(URI.create("/v1/requests/" + request.id()))
                .entity(request)
                .header("ETag", ETags.of(request.version()))
                .build();
    }
}
