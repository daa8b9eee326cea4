package org.sijil.population.application;

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
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
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
import org.sijil.commons.problem.Parameters;
import org.sijil.commons.security.Roles;
import org.sijil.commons.version.ETags;
import org.sijil.population.consultation.StatedPurpose;

/** What agents do with the requests of their territory. */
@Path("/v1/registration-requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Registration requests")
public class RegistrationDeskResource {

    private final RegistrationRequests requests;
    private final RegistrationFile file;
    private final Idempotency idempotency;

    RegistrationDeskResource(RegistrationRequests requests, RegistrationFile file, Idempotency idempotency) {
        this.requests = requests;
        this.file = file;
        this.idempotency = idempotency;
    }

    /** As an attachment of no type, so that no browser runs what somebody handed in. */
    @GET
    @Path("/{id}/documents")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({Roles.REGISTRATION_AGENT, Roles.ADJUDICATOR, Roles.CITIZEN})
    @Operation(operationId = "readRegistrationDocument", summary = "The content of a document of a request")
    @APIResponse(
            responseCode = "200",
            description = "The bytes as they were handed in",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "404",
            description = "unknown-registration-request, also for a document that is not part of it")
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
    @Path("/{id}/capture")
    @RolesAllowed(Roles.REGISTRATION_AGENT)
    @Operation(operationId = "captureRegistrationRequest", summary = "Say that the person stands at the counter")
    @APIResponseSchema(value = RegistrationRequestView.class, responseCode = "200", responseDescription = "Captured")
    @APIResponse(responseCode = "403", description = "own-request")
    @APIResponse(responseCode = "404", description = "unknown-registration-request")
    @APIResponse(responseCode = "409", description = "move-not-possible")
    public Uni<RestResponse<RegistrationRequestView>> capture(
            @RestPath UUID id, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotency.once(
                "capture-registration-request",
                key,
                id,
                RegistrationRequestView.class,
                () -> requests.capture(id).map(RegistrationRequestResource::tagged));
    }

    @POST
    @Path("/{id}/registration")
    @RolesAllowed(Roles.REGISTRATION_AGENT)
    @Operation(
            operationId = "completeRegistrationRequest",
            summary = "Enter the person in the register and give them an IDCS")
    @APIResponseSchema(value = RegistrationRequestView.class, responseCode = "200", responseDescription = "Registered")
    @APIResponse(
            responseCode = "202",
            description =
                    "Likely registered already: the case at Location is decided first, which moves the request on",
            content = @Content(schema = @Schema(implementation = RegistrationRequestView.class)))
    @APIResponse(responseCode = "403", description = "own-request, out-of-territory")
    @APIResponse(responseCode = "404", description = "unknown-registration-request")
    @APIResponse(
            responseCode = "409",
            description =
                    "move-not-possible, matching-pending, cnie-already-registered, residence-permit-already-registered,"
                            + " conflict-retry")
    @APIResponse(responseCode = "422", description = "guardian-not-eligible, witness-not-eligible")
    public Uni<RestResponse<RegistrationRequestView>> register(
            @RestPath UUID id, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotency.once(
                "complete-registration-request",
                key,
                id,
                RegistrationRequestView.class,
                () -> requests.register(id).map(RegistrationDeskResource::completed));
    }

    @POST
    @Path("/{id}/refusal")
    @RolesAllowed(Roles.REGISTRATION_AGENT)
    @Operation(operationId = "refuseRegistrationRequest", summary = "Refuse a request, saying why")
    @APIResponseSchema(value = RegistrationRequestView.class, responseCode = "200", responseDescription = "Refused")
    @APIResponse(responseCode = "403", description = "own-request")
    @APIResponse(responseCode = "404", description = "unknown-registration-request")
    @APIResponse(responseCode = "409", description = "move-not-possible")
    public Uni<RestResponse<RegistrationRequestView>> refuse(
            @RestPath UUID id, @Valid @NotNull GiveReason why, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotency.once(
                "refuse-registration-request:" + id,
                key,
                why,
                RegistrationRequestView.class,
                () -> requests.refuse(id, why.reason()).map(RegistrationRequestResource::tagged));
    }

    private static RestResponse<RegistrationRequestView> completed(RegistrationRequestView request) {
        if (request.state() != RegistrationState.UNDER_EXAMINATION) {
            return RegistrationRequestResource.tagged(request);
        }
        return RestResponse.ResponseBuilder.<RegistrationRequestView>accepted(request)
                .location(URI.create("/v1/duplicate-cases/" + request.duplicateCase()))
                .header("ETag", ETags.of(request.version()))
                .build();
    }
}
