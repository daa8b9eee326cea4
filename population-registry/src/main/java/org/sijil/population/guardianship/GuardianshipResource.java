package org.sijil.population.guardianship;

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

/** Guardianships: kafala and tutelle. */
@Path("/v1/vital-events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Vital events")
public class GuardianshipResource {

    private final Reports reports;
    private final GuardianshipRegister register;

    GuardianshipResource(Reports reports, GuardianshipRegister register) {
        this.reports = reports;
        this.register = register;
    }

    @POST
    @Path("/guardianships")
    @RolesAllowed(Roles.REGISTRATION_AGENT)
    @Operation(operationId = "recordGuardianship", summary = "Record that somebody becomes a guardian")
    @APIResponseSchema(value = VitalEventView.class, responseCode = "201", responseDescription = "Recorded")
    @APIResponse(
            responseCode = "409",
            description = "guardianship-in-force, guardianship-out-of-order, person-is-dead, act-already-recorded,"
                    + " conflict-retry")
    @APIResponse(responseCode = "422", description = "unknown-idcs, guardian-not-of-age, idempotency-key-reused")
    public Uni<RestResponse<VitalEventView>> begin(
            @Valid @NotNull BeginGuardianship request, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return reports.once("record-guardianship", key, request, () -> register.begin(request));
    }

    @POST
    @Path("/guardianship-ends")
    @RolesAllowed(Roles.REGISTRATION_AGENT)
    @Operation(operationId = "recordGuardianshipEnd", summary = "Record that a guardianship ends")
    @APIResponseSchema(value = VitalEventView.class, responseCode = "201", responseDescription = "Recorded")
    @APIResponse(
            responseCode = "409",
            description = "no-guardianship-in-force, guardianship-out-of-order, person-is-dead, act-already-recorded,"
                    + " conflict-retry")
    @APIResponse(responseCode = "422", description = "unknown-idcs, idempotency-key-reused")
    public Uni<RestResponse<VitalEventView>> end(
            @Valid @NotNull EndGuardianship request, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return reports.once("record-guardianship-end", key, request, () -> register.end(request));
    }
}
