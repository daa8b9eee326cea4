package org.sijil.population.biometrics;

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
import org.sijil.commons.security.Roles;
import org.sijil.population.consultation.StatedPurpose;

/** Captures: recorded by the agent who took them, matched elsewhere. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Biometrics")
public class BiometricResource {

    private final Captures captures;
    private final BiometricFile file;
    private final Idempotency idempotency;

    BiometricResource(Captures captures, BiometricFile file, Idempotency idempotency) {
        this.captures = captures;
        this.file = file;
        this.idempotency = idempotency;
    }

    @POST
    @Path("/biometric-captures")
    @RolesAllowed(Roles.REGISTRATION_AGENT)
    @Operation(
            operationId = "recordCapture",
            summary =
                    "Record that samples were captured, by reference and quality; the matcher is asked in its own time")
    @APIResponseSchema(value = CaptureView.class, responseCode = "201", responseDescription = "Recorded")
    @APIResponse(responseCode = "400", description = "one-subject, same-part-twice, captured-later")
    @APIResponse(responseCode = "404", description = "unknown-person, also when the caller may not see the person")
    @APIResponse(
            responseCode = "409",
            description = "too-young, person-not-alive, reference-known, move-not-possible of a request")
    public Uni<RestResponse<CaptureView>> capture(
            @Valid @NotNull RecordCapture capture, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotency.once(
                "record-capture",
                key,
                capture,
                CaptureView.class,
                () -> captures.record(capture).map(view -> RestResponse.status(RestResponse.Status.CREATED, view)));
    }

    @GET
    @Path("/biometric-captures/{id}")
    @RolesAllowed({Roles.REGISTRATION_AGENT, Roles.ADJUDICATOR, Roles.AUDITOR})
    @Operation(operationId = "getCapture", summary = "What was captured, and how far the matcher has come")
    @APIResponseSchema(value = CaptureView.class, responseCode = "200", responseDescription = "Found")
    @APIResponse(responseCode = "404", description = "unknown-capture")
    public Uni<CaptureView> get(@RestPath UUID id, @BeanParam StatedPurpose purpose) {
        return file.one(id, purpose);
    }

    @POST
    @Path("/biometric-captures/{id}/deletion")
    @RolesAllowed(Roles.ADJUDICATOR)
    @Operation(operationId = "deleteCapture", summary = "Forget a capture, here and at the matcher")
    @APIResponseSchema(
            value = CaptureView.class,
            responseCode = "200",
            responseDescription = "Forgotten, or about to be")
    @APIResponse(responseCode = "409", description = "capture-gone, also for one that never was")
    public Uni<RestResponse<CaptureView>> delete(
            @RestPath UUID id,
            @Valid @NotNull DeleteCapture why,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotency.once(
                "delete-capture:" + id,
                key,
                why,
                CaptureView.class,
                () -> captures.delete(id, why).map(RestResponse::ok));
    }

    @POST
    @Path("/biometric-comparisons")
    @RolesAllowed(Roles.REGISTRATION_AGENT)
    @Operation(
            operationId = "comparePerson",
            summary = "Whether a sample is of the person it is said to be of; the sample is kept nowhere")
    @APIResponseSchema(value = Comparison.class, responseCode = "200", responseDescription = "Compared")
    @APIResponse(responseCode = "404", description = "unknown-person, also when the caller may not see the person")
    @APIResponse(responseCode = "409", description = "no-matcher, nothing-to-compare")
    @APIResponse(responseCode = "503", description = "unavailable: the matcher does not answer")
    public Uni<Comparison> compare(@Valid @NotNull ComparePerson probe, @BeanParam StatedPurpose purpose) {
        return file.compare(probe, purpose);
    }

    @GET
    @Path("/biometric-matching")
    @RolesAllowed({Roles.OPERATOR, Roles.AUDITOR})
    @Operation(operationId = "getMatchingStatus", summary = "Whether there is a matcher, and what waits for it")
    @APIResponseSchema(value = MatcherStatus.class, responseCode = "200", responseDescription = "As it is now")
    public Uni<MatcherStatus> status() {
        return file.status();
    }
}
