package org.sijil.population.application;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.security.Roles;

/** Stands in for the package that gives appointments. */
@Path("/test/appointments")
@Produces(MediaType.APPLICATION_JSON)
public class AppointmentDesk {

    private final RegistrationRequests requests;

    AppointmentDesk(RegistrationRequests requests) {
        this.requests = requests;
    }

    @POST
    @Path("/{request}")
    @RolesAllowed({Roles.REGISTRATION_AGENT, Roles.CITIZEN})
    @WithTransaction
    @Operation(hidden = true)
    public Uni<Void> book(
            @RestPath UUID request,
            @QueryParam("appointment") @Nullable UUID appointment,
            @QueryParam("day") @Nullable String day,
            @QueryParam("reason") @Nullable String reason) {
        return appointment == null || day == null
                ? requests.unappointed(request, String.valueOf(reason))
                : requests.appointed(request, appointment, LocalDate.parse(day));
    }
}
