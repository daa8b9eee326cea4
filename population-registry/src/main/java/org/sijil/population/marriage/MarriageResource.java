package org.sijil.population.marriage;

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

/** Marriages and divorces. */
@Path("/v1/vital-events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Vital events")
public class MarriageResource {

    private final Reports reports;
    private final MarriageRegister marriages;
    private final DivorceRegister divorces;

    MarriageResource(Reports reports, MarriageRegister marriages, DivorceRegister divorces) {
        this.reports = reports;
        this.marriages = marriages;
        this.divorces = divorces;
    }

    @POST
    @Path("/marriages")
    @RolesAllowed(Roles.REGISTRATION_AGENT)
    @Operation(operationId = "recordMarriage", summary = "Record a marriage; both spouses become married")
    @APIResponseSchema(value = VitalEventView.class, responseCode = "201", responseDescription = "Recorded")
    @APIResponse(
            responseCode = "409",
            description = "wife-already-married, too-many-wives, person-is-dead, act-already-recorded, conflict-retry")
    @APIResponse(
            responseCode = "422",
            description = "unknown-idcs, husband-not-male, wife-not-female, spouses-are-kin, spouses-are-in-laws,"
                    + " wives-are-kin, widow-still-waits, too-young-to-marry, permission-required-for-minor,"
                    + " permission-required-for-polygamy, idempotency-key-reused")
    public Uni<RestResponse<VitalEventView>> marriage(
            @Valid @NotNull RecordMarriage request, @HeaderParam("Idempotency-Key") @Nullable String key) {
        marriages.check(request);
        return reports.once("record-marriage", key, request, () -> marriages.record(request));
    }

    @POST
    @Path("/divorces")
    @RolesAllowed(Roles.REGISTRATION_AGENT)
    @Operation(operationId = "recordDivorce", summary = "Record a divorce; a man with another wife stays married")
    @APIResponseSchema(value = VitalEventView.class, responseCode = "201", responseDescription = "Recorded")
    @APIResponse(
            responseCode = "409",
            description = "not-married-to-each-other, person-is-dead, act-already-recorded, conflict-retry")
    @APIResponse(responseCode = "422", description = "unknown-idcs, idempotency-key-reused")
    public Uni<RestResponse<VitalEventView>> divorce(
            @Valid @NotNull RecordDivorce request, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return reports.once("record-divorce", key, request, () -> divorces.record(request));
    }
}
