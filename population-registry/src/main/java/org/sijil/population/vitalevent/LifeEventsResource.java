package org.sijil.population.vitalevent;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.sijil.commons.paging.Page;
import org.sijil.commons.paging.PageRequest;
import org.sijil.commons.security.Roles;
import org.sijil.population.consultation.Readings;
import org.sijil.population.consultation.StatedPurpose;

/** The events in one life. */
@Path("/v1/persons")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Vital events")
public class LifeEventsResource {

    private final VitalEventLookup lookup;
    private final Readings readings;

    LifeEventsResource(VitalEventLookup lookup, Readings readings) {
        this.lookup = lookup;
        this.readings = readings;
    }

    @GET
    @Path("/{id}/vital-events")
    @RolesAllowed({Roles.REGISTRATION_AGENT, Roles.ADJUDICATOR, Roles.AUDITOR, Roles.CITIZEN})
    @Operation(operationId = "listVitalEvents", summary = "The events in a person's life, newest first")
    public Uni<Page<VitalEventView>> list(
            @RestPath UUID id, @Valid @BeanParam PageRequest page, @BeanParam StatedPurpose purpose) {
        return lookup.of(id, page, readings.of(purpose, VitalEventLookup.FIELDS));
    }
}
