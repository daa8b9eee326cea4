package org.sijil.population.birth;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.security.Roles;
import org.sijil.population.duplicate.DuplicateCaseView;
import org.sijil.population.vitalevent.Reports;
import org.sijil.population.vitalevent.VitalEventView;

/** Births and recognitions of paternity. */
@Path("/v1/vital-events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Vital events")
public class BirthResource {

    private final Reports reports;
    private final BirthRegister births;
    private final RecognitionRegister recognitions;

    BirthResource(Reports reports, BirthRegister births, RecognitionRegister recognitions) {
        this.reports = reports;
        this.births = births;
        this.recognitions = recognitions;
    }

    /** The child has its number in the answer, and its parents and guardian on record. */
    @POST
    @Path("/births")
    @RolesAllowed(Roles.REGISTRATION_AGENT)
    @Operation(operationId = "recordBirth", summary = "Record a live birth: the child enters the register")
    @APIResponseSchema(value = BirthView.class, responseCode = "201", responseDescription = "Entered")
    @APIResponse(
            responseCode = "202",
            description = "Likely registered already: nobody is entered, and the case at Location is decided first",
            content = @Content(schema = @Schema(implementation = DuplicateCaseView.class)))
    @APIResponse(
            responseCode = "409",
            description = "act-already-recorded, births-too-close, multiple-birth-not-stated, conflict-retry")
    @APIResponse(
            responseCode = "422",
            description =
                    "unknown-idcs, mother-not-female, mother-dead-at-birth, father-not-male,"
                            + " father-dead-before-conception, parent-age-implausible, judgment-required, idempotency-key-reused")
    public Uni<RestResponse<Object>> birth(
            @Valid @NotNull RecordBirth request, @HeaderParam("Idempotency-Key") @Nullable String key) {
        births.check(request);
        return reports.once(
                "record-birth",
                key,
                request,
                Object.class,
                () -> births.record(request).map(admission -> admission.answer(BirthResource::created)));
    }

    @POST
    @Path("/recognitions")
    @RolesAllowed(Roles.REGISTRATION_AGENT)
    @Operation(operationId = "recordRecognition", summary = "Record that a man recognizes a child as his")
    @APIResponseSchema(value = VitalEventView.class, responseCode = "201", responseDescription = "Recorded")
    @APIResponse(
            responseCode = "409",
            description = "father-already-known, person-is-dead, act-already-recorded, conflict-retry")
    @APIResponse(
            responseCode = "422",
            description = "unknown-idcs, father-not-male, parent-age-implausible, idempotency-key-reused")
    public Uni<RestResponse<VitalEventView>> recognition(
            @Valid @NotNull RecognizeChild request, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return reports.once("record-recognition", key, request, () -> recognitions.record(request));
    }

    private static RestResponse<Object> created(BirthView born) {
        return RestResponse.status(RestResponse.Status.CREATED, born);
    }
}
