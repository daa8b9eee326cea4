package org.sijil.social.complaint;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.idempotency.Idempotency;
import org.sijil.commons.problem.Parameters;
import org.sijil.commons.security.Roles;
import org.sijil.commons.version.ETags;

/** A household complains, hands in what proves it, follows the answer and appeals. */
@Path("/v1/complaints")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class ComplaintResource {

    private final Complaints complaints;
    private final ComplaintFile file;
    private final Idempotency idempotency;

    ComplaintResource(Complaints complaints, ComplaintFile file, Idempotency idempotency) {
        this.complaints = complaints;
        this.file = file;
        this.idempotency = idempotency;
    }

    @POST
    @Path("/eligibility")
    @RolesAllowed(Roles.CITIZEN)
    @Operation(operationId = "mayComplain", summary = "Whether the caller may complain about something, and why not")
    public Uni<EligibilityView> mayComplain(@Valid @NotNull Subject subject) {
        return complaints.mayComplain(subject);
    }

    @POST
    @RolesAllowed({Roles.SOCIAL_AGENT, Roles.CITIZEN})
    @ResponseStatus(201)
    @Operation(operationId = "fileComplaint", summary = "Complain about a score, an answer, a membership or a refusal")
    @APIResponseSchema(value = ComplaintView.class, responseCode = "201", responseDescription = "Filed; the clock runs")
    @APIResponse(responseCode = "409", description = "complaint-open, already-answered")
    @APIResponse(
            responseCode = "422",
            description = "nothing-to-contest, too-late-to-complain, no-household, declarant-is-a-minor")
    public Uni<RestResponse<ComplaintView>> file(
            @Valid @NotNull FileComplaint complaint, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotency.once(
                "file-complaint",
                key,
                complaint,
                ComplaintView.class,
                () -> complaints.file(complaint).map(ComplaintResource::created));
    }

    /** Whoever complained and every adult of the household may read it, and appeal. */
    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.SOCIAL_AGENT, Roles.ADJUDICATOR, Roles.AUDITOR, Roles.CITIZEN})
    @Operation(
            operationId = "getComplaint",
            summary = "One complaint, for each adult of the household; its moves are at /v1/requests/{id}/history")
    @APIResponseSchema(value = ComplaintView.class, responseCode = "200", responseDescription = "Found")
    @APIResponse(responseCode = "404", description = "unknown-complaint, unknown-request")
    public Uni<RestResponse<ComplaintView>> get(@RestPath UUID id) {
        return file.one(id).map(ComplaintResource::tagged);
    }

    /** The body is the paper itself; the same one handed in twice is there once. */
    @POST
    @Path("/{id}/evidence")
    @RolesAllowed({Roles.SOCIAL_AGENT, Roles.CITIZEN})
    @Operation(operationId = "handInEvidence", summary = "Hand in what proves it: PDF, JPEG or PNG")
    @RequestBody(
            content = {
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponseSchema(value = ComplaintView.class, responseCode = "200", responseDescription = "Received")
    @APIResponse(responseCode = "409", description = "evidence-not-taken")
    @APIResponse(responseCode = "413", description = "payload-too-large")
    @APIResponse(responseCode = "415", description = "evidence-type-not-admitted")
    public Uni<RestResponse<ComplaintView>> handIn(
            @RestPath UUID id,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String mediaType,
            byte @Nullable [] content) {
        return complaints
                .handIn(id, mediaType, content == null ? new byte[0] : content)
                .map(ComplaintResource::tagged);
    }

    /** As bytes of no type, so that no browser runs what somebody handed in. */
    @GET
    @Path("/{id}/evidence")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({Roles.SOCIAL_AGENT, Roles.ADJUDICATOR, Roles.AUDITOR, Roles.CITIZEN})
    @Operation(operationId = "readEvidence", summary = "The content of a paper that was handed in")
    @APIResponse(
            responseCode = "200",
            description = "The bytes as they were handed in",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "unknown-complaint, unknown-request")
    public Uni<RestResponse<byte[]>> evidence(
            @RestPath UUID id, @RestQuery("document") @Parameter(required = true) @Nullable UUID document) {
        return file.evidence(id, Parameters.required(document, "/document"))
                .map(bytes -> RestResponse.ResponseBuilder.ok(bytes)
                        .header("Content-Disposition", "attachment; filename=\"document\"")
                        .header("X-Content-Type-Options", "nosniff")
                        .build());
    }

    @POST
    @Path("/{id}/appeal")
    @RolesAllowed({Roles.SOCIAL_AGENT, Roles.CITIZEN})
    @Operation(operationId = "appealComplaint", summary = "Appeal once against an answer that did not accept all")
    @APIResponseSchema(value = ComplaintView.class, responseCode = "200", responseDescription = "Appealed")
    @APIResponse(responseCode = "409", description = "appeal-not-possible")
    public Uni<RestResponse<ComplaintView>> appeal(
            @RestPath UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Valid @NotNull FileAppeal appeal) {
        return idempotency.once(
                "appeal-complaint:" + id,
                key,
                appeal,
                ComplaintView.class,
                () -> complaints.appeal(id, appeal).map(ComplaintResource::tagged));
    }

    static RestResponse<ComplaintView> tagged(ComplaintView complaint) {
        return RestResponse.ResponseBuilder.ok(complaint)
                .header("ETag", ETags.of(complaint.request().version()))
                .build();
    }

    private static RestResponse<ComplaintView> created(ComplaintView complaint) {
        return RestResponse.ResponseBuilder.<ComplaintView>created(URI.create("/v1/complaints/" + complaint.id()))
                .entity(complaint)
                .header("ETag", ETags.of(complaint.request().version()))
                .build();
    }
}
