package org.sijil.population.vitalevent;

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
import org.sijil.population.consultation.Readings;
import org.sijil.population.consultation.StatedPurpose;

/** One event: read it, take it back. Each kind is entered by the feature that knows its rules. */
@Path("/v1/vital-events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Vital events")
public class VitalEventResource {

    private final VitalEventLookup lookup;
    private final VitalEventCancellation cancellation;
    private final Idempotency idempotency;
    private final Readings readings;

    VitalEventResource(
            VitalEventLookup lookup, VitalEventCancellation cancellation, Idempotency idempotency, Readings readings) {
        this.lookup = lookup;
        this.cancellation = cancellation;
        this.idempotency = idempotency;
        this.readings = readings;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.REGISTRATION_AGENT, Roles.ADJUDICATOR, Roles.AUDITOR, Roles.CITIZEN})
    @Operation(operationId = "getVitalEvent", summary = "An event; citizens see only those in which they take part")
    @APIResponseSchema(value = VitalEventView.class, responseCode = "200", responseDescription = "Found")
    @APIResponse(
            responseCode = "404",
            description = "unknown-event, also when the caller may see nobody who takes part")
    public Uni<VitalEventView> get(@RestPath UUID id, @BeanParam StatedPurpose purpose) {
        return lookup.find(id, readings.of(purpose, VitalEventLookup.FIELDS));
    }

    /** The event stays on record; what it changed of people is undone by new versions, which the feed tells. */
    @POST
    @Path("/{id}/cancellation")
    @RolesAllowed(Roles.REGISTRATION_AGENT)
    @Operation(operationId = "cancelVitalEvent", summary = "Take an event back, with the reason")
    @APIResponseSchema(value = VitalEventView.class, responseCode = "200", responseDescription = "Cancelled")
    @APIResponse(responseCode = "404", description = "unknown-event")
    @APIResponse(
            responseCode = "409",
            description = "later-event-builds-on-it, event-already-cancelled, conflict-retry")
    public Uni<RestResponse<VitalEventView>> cancel(
            @RestPath UUID id, @Valid @NotNull Cancel request, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotency.once(
                "cancel-vital-event:" + id,
                key,
                request,
                VitalEventView.class,
                () -> cancellation.cancel(id, request).map(RestResponse::ok));
    }
}
