package org.sijil.social.household;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.idempotency.Idempotency;
import org.sijil.commons.paging.Page;
import org.sijil.commons.security.Roles;
import org.sijil.commons.version.ETags;
import org.sijil.social.membership.NewMember;

/** Households: enter one, read one, look one up, let members come and go. */
@Path("/v1/households")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Households")
public class HouseholdResource {

    private final HouseholdRegister register;
    private final HouseholdChanges changes;
    private final WholeHousehold whole;
    private final HouseholdFile file;
    private final Idempotency idempotency;

    HouseholdResource(
            HouseholdRegister register,
            HouseholdChanges changes,
            WholeHousehold whole,
            HouseholdFile file,
            Idempotency idempotency) {
        this.register = register;
        this.changes = changes;
        this.whole = whole;
        this.file = file;
        this.idempotency = idempotency;
    }

    /** All members must be known to the population registry and alive; the declaration may come with them or later. */
    @POST
    @RolesAllowed(Roles.SOCIAL_AGENT)
    @ResponseStatus(201)
    @Operation(operationId = "registerHousehold", summary = "Enter a household, with or without its declaration")
    public Uni<RestResponse<HouseholdView>> register(
            @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull RegisterHousehold request) {
        return idempotency.once(
                "registerHousehold",
                key,
                request,
                HouseholdView.class,
                () -> register.register(request).map(HouseholdResource::created));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.SOCIAL_AGENT, Roles.ADJUDICATOR, Roles.AUDITOR, Roles.CITIZEN})
    @Operation(operationId = "getHousehold", summary = "A household; citizens see only their own")
    public Uni<RestResponse<HouseholdView>> get(@RestPath UUID id) {
        return file.find(id).map(HouseholdResource::tagged);
    }

    /** The question travels in the body: a URL ends up in the log of every proxy on the way. */
    @POST
    @Path("/search")
    @RolesAllowed({Roles.SOCIAL_AGENT, Roles.AUDITOR})
    @Operation(operationId = "searchHouseholds", summary = "The household of a member, or the one with a code")
    public Uni<Page<HouseholdView>> search(@Valid @NotNull HouseholdQuery query) {
        return file.search(query);
    }

    @POST
    @Path("/{id}/members")
    @RolesAllowed(Roles.SOCIAL_AGENT)
    @Operation(operationId = "addMember", summary = "Let a person join a household; it is scored anew")
    public Uni<RestResponse<HouseholdView>> join(
            @RestPath UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewMember member) {
        return idempotency.once(
                "addMember",
                key,
                List.of(id, member),
                HouseholdView.class,
                () -> changes.join(id, ifMatch, member).map(HouseholdResource::tagged));
    }

    @POST
    @Path("/{id}/departures")
    @RolesAllowed({Roles.SOCIAL_AGENT, Roles.CITIZEN})
    @Operation(
            operationId = "recordDeparture",
            summary = "Let a member leave a household; it is scored anew. Citizens do so as its head")
    public Uni<RestResponse<HouseholdView>> leave(
            @RestPath UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull Departure departure) {
        return idempotency.once(
                "recordDeparture",
                key,
                List.of(id, departure),
                HouseholdView.class,
                () -> changes.leave(id, ifMatch, departure).map(HouseholdResource::tagged));
    }

    @PUT
    @Path("/{id}/address")
    @RolesAllowed({Roles.SOCIAL_AGENT, Roles.CITIZEN})
    @Operation(
            operationId = "moveHousehold",
            summary = "Let a household live elsewhere; it is scored anew. Citizens do so as its head")
    public Uni<RestResponse<HouseholdView>> move(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull NewAddress request) {
        return Panache.withTransaction(() -> whole.move(id, ifMatch, request.address(), request.since()))
                .map(HouseholdResource::tagged);
    }

    /** Everybody's membership ends today; the file stays. */
    @POST
    @Path("/{id}/removal")
    @RolesAllowed({Roles.SOCIAL_AGENT, Roles.CITIZEN})
    @Operation(
            operationId = "removeHousehold",
            summary = "Take a household off the register. Citizens do so as its head")
    public Uni<RestResponse<HouseholdView>> remove(
            @RestPath UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull RemoveHousehold request) {
        return idempotency.once(
                "removeHousehold",
                key,
                List.of(id, request),
                HouseholdView.class,
                () -> whole.remove(id, ifMatch, request.reason()).map(HouseholdResource::tagged));
    }

    private static RestResponse<HouseholdView> created(HouseholdView household) {
        return RestResponse.ResponseBuilder.<HouseholdView>created(URI.create("/v1/households/" + household.id()))
                .entity(household)
                .header("ETag", ETags.of(household.version()))
                .build();
    }

    private static RestResponse<HouseholdView> tagged(HouseholdView household) {
        return RestResponse.ResponseBuilder.ok(household)
                .header("ETag", ETags.of(household.version()))
                .build();
    }
}
