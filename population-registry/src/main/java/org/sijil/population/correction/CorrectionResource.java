package org.sijil.population.correction;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.security.Roles;
import org.sijil.population.vitalevent.Reports;
import org.sijil.population.vitalevent.VitalEventView;

/** Corrections by judgment, and changes of nationality. */
@Path("/v1/vital-events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Vital events")
public class CorrectionResource {

    private final Reports reports;
    private final CorrectionRegister register;

    CorrectionResource(Reports reports, CorrectionRegister register) {
        this.reports = reports;
        this.register = register;
    }

    @POST
    @Path("/name-corrections")
    @RolesAllowed(Roles.REGISTRATION_AGENT)
    @Operation(operationId = "correctName", summary = "Record a corrected name")
    @APIResponseSchema(value = VitalEventView.class, responseCode = "201", responseDescription = "Recorded")
    @APIResponse(responseCode = "409", description = "person-is-dead, act-already-recorded, conflict-retry")
    @APIResponse(responseCode = "422", description = "unknown-idcs, idempotency-key-reused")
    public Uni<RestResponse<VitalEventView>> name(
            @Valid @NotNull CorrectName request, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return reports.once("correct-name", key, request, () -> register.name(request));
    }

    @POST
    @Path("/sex-corrections")
    @RolesAllowed(Roles.REGISTRATION_AGENT)
    @Operation(operationId = "correctSex", summary = "Record a corrected sex")
    @APIResponseSchema(value = VitalEventView.class, responseCode = "201", responseDescription = "Recorded")
    @APIResponse(
            responseCode = "409",
            description = "sex-bound-by-events, person-is-dead, act-already-recorded, conflict-retry")
    @APIResponse(responseCode = "422", description = "unknown-idcs, idempotency-key-reused")
    public Uni<RestResponse<VitalEventView>> sex(
            @Valid @NotNull CorrectSex request, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return reports.once("correct-sex", key, request, () -> register.sex(request));
    }

    @POST
    @Path("/nationality-acquisitions")
    @RolesAllowed(Roles.REGISTRATION_AGENT)
    @Operation(operationId = "acquireNationality", summary = "Record a nationality that somebody acquires")
    @APIResponseSchema(value = VitalEventView.class, responseCode = "201", responseDescription = "Recorded")
    @APIResponse(
            responseCode = "409",
            description = "cnie-already-registered, person-is-dead, act-already-recorded, conflict-retry")
    @APIResponse(responseCode = "422", description = "unknown-idcs, idempotency-key-reused")
    public Uni<RestResponse<VitalEventView>> acquire(
            @Valid @NotNull AcquireNationality request, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return reports.once("acquire-nationality", key, request, () -> register.acquire(request));
    }

    @POST
    @Path("/nationality-losses")
    @RolesAllowed(Roles.REGISTRATION_AGENT)
    @Operation(operationId = "loseNationality", summary = "Record a nationality that somebody loses")
    @APIResponseSchema(value = VitalEventView.class, responseCode = "201", responseDescription = "Recorded")
    @APIResponse(
            responseCode = "409",
            description = "residence-permit-already-registered, person-is-dead, act-already-recorded, conflict-retry")
    @APIResponse(responseCode = "422", description = "unknown-idcs, idempotency-key-reused")
    public Uni<RestResponse<VitalEventView>> lose(
            @Valid @NotNull LoseNationality request, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return reports.once("lose-nationality", key, request, () -> register.lose(request));
    }
}
