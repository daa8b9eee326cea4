package org.sijil.population.application;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
import org.sijil.population.consultation.StatedPurpose;

/** Asking to be registered: by the account of whoever asks, or by an agent for somebody at the counter. */
@Path("/v1/registration-requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Registration requests")
public class RegistrationRequestResource {

    private final RegistrationRequests requests;
    private final RegistrationFile file;
    private final Idempotency idempotency;

    RegistrationRequestResource(RegistrationRequests requests, RegistrationFile file, Idempotency idempotency) {
        this.requests = requests;
        this.file = file;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed({Roles.REGISTRATION_AGENT, Roles.CITIZEN})
    @Operation(
            operationId = "beginRegistrationRequest",
            summary = "Begin a request as a draft, which may be incomplete")
    @APIResponseSchema(
            value = RegistrationRequestView.class,
            responseCode = "201",
            responseDescription = "Begun, with its receipt")
    @APIResponse(responseCode = "404", description = "unknown-document")
    @APIResponse(responseCode = "409", description = "too-many-open-requests")
    public Uni<RestResponse<RegistrationRequestView>> begin(
            @Valid @NotNull RegistrationDraft draft, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotency.once(
                "begin-registration-request",
                key,
                draft,
                RegistrationRequestView.class,
                () -> requests.begin(draft).map(RegistrationRequestResource::created));
    }

    @GET
    @RolesAllowed({Roles.REGISTRATION_AGENT, Roles.ADJUDICATOR, Roles.AUDITOR, Roles.CITIZEN})
    @Operation(
            operationId = "listRegistrationRequests",
            summary =
                    "For staff the requests that wait in their territory, or those in a state; a citizen's own; the oldest first")
    public Uni<Page<RegistrationRequestView>> list(
            @Parameter(schema = @Schema(implementation = RegistrationState.class)) @QueryParam("state") @Nullable
                    String state,
            @QueryParam("territory") @Parameter(description = "HCP code; all below it too") @Nullable String territory,
            @Valid @BeanParam PageRequest page,
            @BeanParam StatedPurpose purpose) {
        return file.list(state, territory, page, purpose);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.REGISTRATION_AGENT, Roles.ADJUDICATOR, Roles.AUDITOR, Roles.CITIZEN})
    @Operation(operationId = "getRegistrationRequest", summary = "One request")
    @APIResponseSchema(value = RegistrationRequestView.class, responseCode = "200", responseDescription = "Found")
    @APIResponse(
            responseCode = "404",
            description = "unknown-registration-request, also when the caller may not see it")
    public Uni<RestResponse<RegistrationRequestView>> get(@RestPath UUID id, @BeanParam StatedPurpose purpose) {
        return file.one(id, purpose).map(RegistrationRequestResource::tagged);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.REGISTRATION_AGENT, Roles.CITIZEN})
    @Operation(operationId = "changeRegistrationRequest", summary = "Replace what a draft says")
    @APIResponseSchema(value = RegistrationRequestView.class, responseCode = "200", responseDescription = "Replaced")
    @APIResponse(responseCode = "404", description = "unknown-registration-request, unknown-document")
    @APIResponse(responseCode = "409", description = "move-not-possible")
    @APIResponse(responseCode = "412", description = "stale-version")
    @APIResponse(responseCode = "428", description = "version-required")
    public Uni<RestResponse<RegistrationRequestView>> change(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull RegistrationDraft draft) {
        return requests.change(id, ifMatch, draft).map(RegistrationRequestResource::tagged);
    }

    @POST
    @Path("/{id}/submission")
    @RolesAllowed({Roles.REGISTRATION_AGENT, Roles.CITIZEN})
    @Operation(operationId = "submitRegistrationRequest", summary = "Submit a draft, which is judged as a whole")
    @APIResponseSchema(value = RegistrationRequestView.class, responseCode = "200", responseDescription = "Submitted")
    @APIResponse(
            responseCode = "400",
            description =
                    "whatever refuses registerPerson, below /person; kind-does-not-fit, paper-missing, two-witnesses-required, "
                            + "witnesses-not-expected, witness-is-recorder, guardian-must-ask")
    @APIResponse(responseCode = "404", description = "unknown-registration-request")
    @APIResponse(responseCode = "409", description = "move-not-possible")
    @APIResponse(responseCode = "422", description = "guardian-not-eligible, witness-not-eligible")
    public Uni<RestResponse<RegistrationRequestView>> submit(
            @RestPath UUID id, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotency.once(
                "submit-registration-request",
                key,
                id,
                RegistrationRequestView.class,
                () -> requests.submit(id).map(RegistrationRequestResource::tagged));
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed({Roles.REGISTRATION_AGENT, Roles.CITIZEN})
    @Operation(operationId = "withdrawRegistrationRequest", summary = "Take a request back")
    @APIResponseSchema(value = RegistrationRequestView.class, responseCode = "200", responseDescription = "Withdrawn")
    @APIResponse(responseCode = "404", description = "unknown-registration-request")
    @APIResponse(responseCode = "409", description = "move-not-possible")
    public Uni<RestResponse<RegistrationRequestView>> withdraw(
            @RestPath UUID id, @Valid @NotNull GiveReason why, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotency.once(
                "withdraw-registration-request:" + id,
                key,
                why,
                RegistrationRequestView.class,
                () -> requests.withdraw(id, why.reason()).map(RegistrationRequestResource::tagged));
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({Roles.REGISTRATION_AGENT, Roles.ADJUDICATOR, Roles.AUDITOR, Roles.CITIZEN})
    @Operation(operationId = "listRegistrationSteps", summary = "Every move of a request, the first one first")
    @APIResponse(responseCode = "200", description = "Who, when and why")
    @APIResponse(responseCode = "404", description = "unknown-registration-request")
    public Uni<List<RegistrationStep>> history(@RestPath UUID id, @BeanParam StatedPurpose purpose) {
        return file.history(id, purpose);
    }

    @GET
    @Path("/{id}/receipt")
    @RolesAllowed({Roles.REGISTRATION_AGENT, Roles.CITIZEN})
    @Operation(operationId = "getRegistrationReceipt", summary = "The receipt to print, with the text of its QR code")
    @APIResponseSchema(value = ReceiptView.class, responseCode = "200", responseDescription = "Nothing personal")
    @APIResponse(responseCode = "404", description = "unknown-registration-request")
    public Uni<ReceiptView> receipt(@RestPath UUID id, @BeanParam StatedPurpose purpose) {
        return file.receipt(id, purpose);
    }

    static RestResponse<RegistrationRequestView> tagged(RegistrationRequestView request) {
        return RestResponse.ResponseBuilder.ok(request)
                .header("ETag", ETags.of(request.version()))
                .build();
    }

    private static RestResponse<RegistrationRequestView> created(RegistrationRequestView request) {
        return RestResponse.ResponseBuilder.<RegistrationRequestView>created(
                        URI.create("/v1/registration-requests/" + request.id()))
                .entity(request)
                .header("ETag", ETags.of(request.version()))
                .build();
    }
}
