package org.sijil.social.geography;

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
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.idempotency.Idempotency;
import org.sijil.commons.identifier.TerritoryCode;
import org.sijil.commons.paging.Page;
import org.sijil.commons.paging.PageRequest;
import org.sijil.commons.problem.CommonProblem;
import org.sijil.commons.security.Roles;
import org.sijil.commons.version.ETags;

/** Regions, provinces, prefectures, cercles, communes and arrondissements, as they are on a day. */
@Path("/v1/places")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Places")
public class PlaceResource {

    private final PlaceLookup lookup;
    private final PlaceRegister register;
    private final Idempotency idempotency;
    private final Clock clock;

    PlaceResource(PlaceLookup lookup, PlaceRegister register, Idempotency idempotency, Clock clock) {
        this.lookup = lookup;
        this.register = register;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @GET
    @RolesAllowed("**")
    @WithTransaction
    @Operation(
            operationId = "listPlaces",
            summary = "Places by their code: all, or those within one, of a kind, of a name")
    public Uni<Page<PlaceView>> list(
            @QueryParam("parent") @Parameter(description = "What they lie in directly") @Nullable String parent,
            @QueryParam("kind") @Parameter(schema = @Schema(implementation = PlaceKind.class)) @Nullable String kind,
            @QueryParam("name") @Parameter(description = "A part of the name, in either script") @Nullable String name,
            @QueryParam("on")
                    @Parameter(
                            description = "Today when left out",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @Nullable
                    String on,
            @Valid @BeanParam PageRequest page) {
        return lookup.list(PlaceQuery.of(parent, kind, name), day(on), page);
    }

    @GET
    @Path("/{code}")
    @RolesAllowed("**")
    @WithTransaction
    @Operation(operationId = "getPlace", summary = "One place with all that it lies within")
    @APIResponseSchema(value = PlaceView.class, responseCode = "200", responseDescription = "Found")
    @APIResponse(responseCode = "404", description = "not-found")
    public Uni<RestResponse<PlaceView>> get(
            @RestPath String code,
            @QueryParam("on")
                    @Parameter(
                            description = "Today when left out",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @Nullable
                    String on) {
        return lookup.find(territory(code), day(on))
                .map(place -> RestResponse.ResponseBuilder.ok(place)
                        .header("ETag", ETags.of(place.version()))
                        .build());
    }

    @POST
    @RolesAllowed(Roles.OPERATOR)
    @ResponseStatus(201)
    @Operation(operationId = "recordPlace", summary = "Record a place that never was")
    @APIResponse(responseCode = "409", description = "place-code-taken")
    @APIResponse(
            responseCode = "422",
            description =
                    "code-does-not-fit-kind, unknown-parent, parent-not-admissible, parent-elsewhere, area-required")
    public Uni<RestResponse<PlaceView>> record(
            @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull RecordPlace place) {
        return idempotency.once(
                "recordPlace",
                key,
                place,
                PlaceView.class,
                () -> register.record(place).map(PlaceResource::created));
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(operationId = "changePlace", summary = "Say what a place is from a day on; what it was stays on record")
    @APIResponseSchema(value = PlaceView.class, responseCode = "200", responseDescription = "As it is from that day on")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "412", description = "stale-version")
    @APIResponse(
            responseCode = "422",
            description =
                    "code-does-not-fit-kind, unknown-parent, parent-not-admissible, parent-elsewhere, area-required")
    @APIResponse(responseCode = "428", description = "version-required")
    public Uni<RestResponse<PlaceView>> change(
            @RestPath String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull RecordPlace place) {
        return register.change(territory(code), ifMatch, place)
                .map(changed -> RestResponse.ResponseBuilder.ok(changed)
                        .header("ETag", ETags.of(changed.version()))
                        .build());
    }

    @POST
    @Path("/{code}/closures")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            operationId = "closePlace",
            summary = "End a place in which no other place and no household lies any more")
    @APIResponse(responseCode = "204", description = "Closed")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "places-still-within, households-still-there")
    @APIResponse(responseCode = "412", description = "stale-version")
    @APIResponse(responseCode = "428", description = "version-required")
    public Uni<Void> close(
            @RestPath String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ClosePlace closing) {
        return register.close(territory(code), ifMatch, closing);
    }

    /** What is no code is the code of no place. */
    private static TerritoryCode territory(String code) {
        try {
            return new TerritoryCode(code);
        } catch (IllegalArgumentException noCode) {
            throw CommonProblem.NOT_FOUND.refuse();
        }
    }

    private LocalDate day(@Nullable String on) {
        return Objects.requireNonNullElseGet(PlaceQuery.read(on, "/on", LocalDate::parse), () -> LocalDate.now(clock));
    }

    private static RestResponse<PlaceView> created(PlaceView place) {
        return RestResponse.ResponseBuilder.<PlaceView>created(URI.create("/v1/places/" + place.code()))
                .entity(place)
                .header("ETag", ETags.of(place.version()))
                .build();
    }
}
