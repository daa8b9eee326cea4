package org.sijil.population.appointment;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** Appointments: citizens have those that they made, agents those of their territory's centres. */
@Path("/v1/appointments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appointments")
public class AppointmentResource {

    private final Bookings bookings;
    private final AppointmentDesk desk;
    private final Idempotency idempotency;

    AppointmentResource(Bookings bookings, AppointmentDesk desk, Idempotency idempotency) {
        this.bookings = bookings;
        this.desk = desk;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed({Roles.REGISTRATION_AGENT, Roles.CITIZEN})
    @Operation(operationId = "bookAppointment", summary = "Take a free slot for a request")
    @APIResponseSchema(value = AppointmentView.class, responseCode = "201", responseDescription = "Booked")
    @APIResponse(responseCode = "400", description = "slot-out-of-range")
    @APIResponse(responseCode = "403", description = "out-of-territory")
    @APIResponse(responseCode = "404", description = "unknown-centre")
    @APIResponse(
            responseCode = "409",
            description = "slot-taken and no-such-slot, both with free ones; appointment-open, too-many-appointments, "
                    + "too-many-open-appointments")
    public Uni<RestResponse<AppointmentView>> book(
            @Valid @NotNull BookAppointment wanted, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotency.once(
                "book-appointment",
                key,
                wanted,
                AppointmentView.class,
                () -> bookings.book(wanted).map(view -> RestResponse.status(RestResponse.Status.CREATED, view)));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.REGISTRATION_AGENT, Roles.CITIZEN})
    @WithTransaction
    @Operation(operationId = "getAppointment", summary = "When and where, and what became of it")
    @APIResponseSchema(value = AppointmentView.class, responseCode = "200", responseDescription = "Found")
    @APIResponse(responseCode = "404", description = "unknown-appointment")
    public Uni<AppointmentView> get(@RestPath UUID id) {
        return desk.find(id);
    }

    @POST
    @Path("/{id}/move")
    @RolesAllowed({Roles.REGISTRATION_AGENT, Roles.CITIZEN})
    @Operation(operationId = "moveAppointment", summary = "Take another free slot in the place of this one")
    @APIResponseSchema(value = AppointmentView.class, responseCode = "200", responseDescription = "Moved")
    @APIResponse(responseCode = "400", description = "slot-out-of-range")
    @APIResponse(responseCode = "403", description = "out-of-territory")
    @APIResponse(responseCode = "404", description = "unknown-appointment, unknown-centre")
    @APIResponse(
            responseCode = "409",
            description =
                    "slot-taken and no-such-slot, both with free ones; appointment-ended, too-late-to-change, too-many-appointments")
    public Uni<RestResponse<AppointmentView>> move(
            @RestPath UUID id,
            @Valid @NotNull MoveAppointment wanted,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotency.once(
                "move-appointment:" + id,
                key,
                wanted,
                AppointmentView.class,
                () -> bookings.move(id, wanted).map(RestResponse::ok));
    }

    @POST
    @Path("/{id}/cancellation")
    @RolesAllowed({Roles.REGISTRATION_AGENT, Roles.CITIZEN})
    @Operation(operationId = "cancelAppointment", summary = "Give the slot back")
    @APIResponseSchema(value = AppointmentView.class, responseCode = "200", responseDescription = "Cancelled")
    @APIResponse(responseCode = "404", description = "unknown-appointment")
    @APIResponse(responseCode = "409", description = "appointment-ended, too-late-to-change")
    public Uni<RestResponse<AppointmentView>> cancel(
            @RestPath UUID id,
            @Valid @NotNull CancelAppointment why,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotency.once(
                "cancel-appointment:" + id,
                key,
                why,
                AppointmentView.class,
                () -> desk.cancel(id, why).map(RestResponse::ok));
    }

    @POST
    @Path("/{id}/presence")
    @RolesAllowed(Roles.REGISTRATION_AGENT)
    @Operation(operationId = "keepAppointment", summary = "The person is here, on the day")
    @APIResponseSchema(value = AppointmentView.class, responseCode = "200", responseDescription = "Kept")
    @APIResponse(responseCode = "404", description = "unknown-appointment")
    @APIResponse(responseCode = "409", description = "appointment-ended, not-today")
    public Uni<RestResponse<AppointmentView>> keep(
            @RestPath UUID id, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotency.once(
                "keep-appointment",
                key,
                id,
                AppointmentView.class,
                () -> desk.keep(id).map(RestResponse::ok));
    }
}
