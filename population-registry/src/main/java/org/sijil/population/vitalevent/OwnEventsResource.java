package org.sijil.population.vitalevent;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sijil.commons.paging.Page;
import org.sijil.commons.paging.PageRequest;
import org.sijil.commons.security.Caller;
import org.sijil.commons.security.Roles;
import org.sijil.population.consultation.Readings;

/** The events in the caller's own life, by the number in the token. */
@Path("/v1/me/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Own file")
public class OwnEventsResource {

    private final VitalEventLookup lookup;
    private final Readings readings;
    private final Caller caller;

    OwnEventsResource(VitalEventLookup lookup, Readings readings, Caller caller) {
        this.lookup = lookup;
        this.readings = readings;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Roles.CITIZEN)
    @Operation(operationId = "listOwnVitalEvents", summary = "The events in the caller's own life, newest first")
    public Uni<Page<VitalEventView>> list(@Valid @BeanParam PageRequest page) {
        return lookup.of(caller.requireIdcs(), page, readings.ofOwnFile(VitalEventLookup.FIELDS));
    }
}
