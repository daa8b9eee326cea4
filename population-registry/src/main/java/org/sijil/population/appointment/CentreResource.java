package org.sijil.population.appointment;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.idempotency.Idempotency;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.commons.paging.Page;
import org.sijil.commons.paging.PageRequest;
import org.sijil.commons.problem.Parameters;
import org.sijil.commons.security.Roles;
import org.sijil.commons.version.ETags;

/** Citizen service centres: where they are, when they are open, and what they have free. */
@Path("/v1/centres")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Centres")
public class CentreResource {

    private final Centres centres;
    private final CentreRows rows;
    private final SlotLookup slots;
    private final AppointmentDesk desk;
    private final Idempotency idempotency;
    private final Clock clock;

    CentreResource(
            Centres centres,
            CentreRows rows,
            SlotLookup slots,
            AppointmentDesk desk,
            Idempotency idempotency,
            Clock clock) {
        this.centres = centres;
        this.rows = rows;
        this.slots = slots;
        this.desk = desk;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @GET
    @RolesAllowed("**")
    @WithTransaction
    @Operation(operationId = "listCentres", summary = "The centres by their code; they are no secret")
    public Uni<Page<Centre>> list(
            @QueryParam("territory") @Parameter(description = "HCP code; all below it too") @Nullable String territory,
            @Valid @BeanParam PageRequest page) {
        return rows.list(territory(territory), page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("**")
    @WithTransaction
    @Operation(operationId = "getCentre", summary = "One centre, with its hours and the days on which it stays closed")
    @APIResponseSchema(value = Centre.class, responseCode = "200", responseDescription = "Found")
    @APIResponse(responseCode = "404", description = "unknown-centre")
    public Uni<RestResponse<Centre>> get(@RestPath UUID id) {
        return rows.find(id).map(centre -> tagged(centre, centre.version()));
    }

    @POST
    @RolesAllowed(Roles.OPERATOR)
    @Operation(operationId = "openCentre", summary = "Open a centre")
    @APIResponseSchema(value = Centre.class, responseCode = "201", responseDescription = "Opened")
    @APIResponse(responseCode = "400", description = "invalid-hours")
    @APIResponse(responseCode = "409", description = "centre-code-taken")
    public Uni<RestResponse<Centre>> open(
            @Valid @NotNull OpenCentre centre, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotency.once(
                "open-centre",
                key,
                centre,
                Centre.class,
                () -> centres.open(centre).map(view -> RestResponse.status(RestResponse.Status.CREATED, view)));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.OPERATOR)
    @WithTransaction
    @Operation(operationId = "changeCentre", summary = "Change a centre's name, and its hours from a day on")
    @APIResponseSchema(
            value = ChangedCentre.class,
            responseCode = "200",
            responseDescription = "Changed, with the appointments that must move because of it")
    @APIResponse(responseCode = "400", description = "invalid-hours, day-is-over")
    @APIResponse(responseCode = "404", description = "unknown-centre")
    @APIResponse(responseCode = "412", description = "stale-version")
    @APIResponse(responseCode = "428", description = "version-required")
    public Uni<RestResponse<ChangedCentre>> change(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull ChangeCentre change) {
        return centres.change(id, ifMatch, change)
                .map(changed -> tagged(changed, changed.centre().version()));
    }

    @POST
    @Path("/{id}/closures")
    @RolesAllowed({Roles.OPERATOR, Roles.REGISTRATION_AGENT})
    @Operation(operationId = "closeCentre", summary = "Keep a centre closed on some days")
    @APIResponseSchema(
            value = ChangedCentre.class,
            responseCode = "200",
            responseDescription = "Closed, with the appointments that must move because of it")
    @APIResponse(responseCode = "400", description = "day-is-over, invalid-range")
    @APIResponse(responseCode = "403", description = "out-of-territory")
    @APIResponse(responseCode = "404", description = "unknown-centre")
    public Uni<RestResponse<ChangedCentre>> close(
            @RestPath UUID id, @Valid @NotNull CloseDays days, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotency.once(
                "close-centre:" + id,
                key,
                days,
                ChangedCentre.class,
                () -> centres.close(id, days).map(RestResponse::ok));
    }

    @POST
    @Path("/{id}/reopening")
    @RolesAllowed({Roles.OPERATOR, Roles.REGISTRATION_AGENT})
    @Operation(operationId = "reopenCentre", summary = "Keep a centre open after all; who had to move still has to")
    @APIResponseSchema(value = ChangedCentre.class, responseCode = "200", responseDescription = "Open")
    @APIResponse(responseCode = "400", description = "invalid-range")
    @APIResponse(responseCode = "403", description = "out-of-territory")
    @APIResponse(responseCode = "404", description = "unknown-centre")
    public Uni<RestResponse<ChangedCentre>> reopen(
            @RestPath UUID id, @Valid @NotNull ReopenDays days, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotency.once(
                "reopen-centre:" + id,
                key,
                days,
                ChangedCentre.class,
                () -> centres.reopen(id, days).map(RestResponse::ok));
    }

    @GET
    @Path("/{id}/slots")
    @RolesAllowed("**")
    @WithTransaction
    @Operation(operationId = "listFreeSlots", summary = "What a centre has free, at most 31 days at a time")
    @APIResponse(responseCode = "400", description = "invalid-range")
    @APIResponse(responseCode = "404", description = "unknown-centre")
    public Uni<List<FreeSlot>> slots(
            @RestPath UUID id,
            @QueryParam("from")
                    @Parameter(
                            description = "The first day; today when left out",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @Nullable
                    String from,
            @QueryParam("to")
                    @Parameter(
                            description = "The last day; a week in all when left out",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @Nullable
                    String to) {
        Days days = Days.of(from, to, LocalDate.now(clock));
        return rows.find(id).chain(centre -> slots.free(centre, days.from(), days.to()));
    }

    @GET
    @Path("/{id}/appointments")
    @RolesAllowed(Roles.REGISTRATION_AGENT)
    @WithTransaction
    @Operation(
            operationId = "listAppointmentsOfDay",
            summary =
                    "Whom a centre of the caller's territory sees on a day, in order of time; no word on who they are")
    @APIResponse(responseCode = "403", description = "out-of-territory")
    @APIResponse(responseCode = "404", description = "unknown-centre")
    public Uni<Page<AppointmentView>> appointments(
            @RestPath UUID id,
            @QueryParam("day")
                    @Parameter(
                            description = "Today when left out",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @Nullable
                    String day,
            @Valid @BeanParam PageRequest page) {
        return desk.day(id, Objects.requireNonNullElse(Parameters.day(day, "/day"), LocalDate.now(clock)), page);
    }

    private static @Nullable TerritoryCode territory(@Nullable String text) {
        return Parameters.value(text, "/territory", TerritoryCode::new);
    }

    private static <T> RestResponse<T> tagged(T body, int version) {
        return RestResponse.ResponseBuilder.ok(body)
                .header("ETag", ETags.of(version))
                .build();
    }
}
