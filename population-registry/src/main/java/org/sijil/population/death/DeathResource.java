package org.sijil.population.death;

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

/** Deaths. */
@Path("/v1/vital-events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Vital events")
public class DeathResource {

    private final Reports reports;
    private final DeathRegister register;

    DeathResource(Reports reports, DeathRegister register) {
        this.reports = reports;
        this.register = register;
    }

    /** A death closes the record and reaches every right within seconds, through the feed. */
    @POST
    @RolesAllowed(Roles.REGISTRATION_AGENT)
    @Operation(operationId = "recordDeath", summary = "Record a death; spouses become widowed")
    @APIResponseSchema(value = VitalEventView.class, responseCode = "201", responseDescription = "Recorded")
    @APIResponse(
            responseCode = "409",
            description = "death-already-recorded, death-before-later-event, act-already-recorded, conflict-retry")
    @APIResponse(responseCode = "422", description = "unknown-idcs, idempotency-key-reused")
    public Uni<RestResponse<VitalEventView>> record(
            @Valid @NotNull RecordDeath request, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return reports.once("record-vital-event", key, request, () -> register.record(request));
    }
}
