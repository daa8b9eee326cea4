package org.sijil.social.household;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.sijil.commons.security.Roles;
import org.sijil.commons.version.ETags;
import org.sijil.social.membership.NewMember;

/** Households that split, merge, change their head, or were entered with a wrong relation: an agent's work. */
@Path("/v1/households/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.SOCIAL_AGENT)
@Tag(name = "Households")
public class HouseholdPassageResource {

    private final HouseholdPassages passages;
    private final HouseholdRelations relations;
    private final Idempotency idempotency;

    HouseholdPassageResource(HouseholdPassages passages, HouseholdRelations relations, Idempotency idempotency) {
        this.passages = passages;
        this.relations = relations;
        this.idempotency = idempotency;
    }

    @POST
    @Path("/splits")
    @ResponseStatus(201)
    @Operation(operationId = "splitHousehold", summary = "Let some members form a household; both are scored anew")
    public Uni<RestResponse<HouseholdSplit>> split(
            @RestPath UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull SplitHousehold request) {
        return idempotency.once(
                "splitHousehold",
                key,
                List.of(id, request),
                HouseholdSplit.class,
                () -> passages.split(id, ifMatch, request).map(HouseholdPassageResource::created));
    }

    /** Answers the household that takes the others in; the emptied one is dissolved. */
    @POST
    @Path("/merger")
    @Operation(operationId = "mergeHousehold", summary = "Let everybody move into another household; it is scored anew")
    public Uni<RestResponse<HouseholdView>> merge(
            @RestPath UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull MergeHousehold request) {
        return idempotency.once(
                "mergeHousehold",
                key,
                List.of(id, request),
                HouseholdView.class,
                () -> passages.merge(id, ifMatch, request).map(HouseholdPassageResource::tagged));
    }

    /** Answers the household that is the current one now. */
    @POST
    @Path("/swaps")
    @Operation(
            operationId = "swapHousehold",
            summary = "Make another household the current one of a member who has lived there; both are scored anew")
    public Uni<RestResponse<HouseholdView>> swap(
            @RestPath UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull SwapHousehold request) {
        return idempotency.once(
                "swapHousehold",
                key,
                List.of(id, request),
                HouseholdView.class,
                () -> passages.swap(id, ifMatch, request).map(HouseholdPassageResource::tagged));
    }

    @PUT
    @Path("/head")
    @Operation(operationId = "changeHead", summary = "Let another member head the household; it is scored anew")
    public Uni<RestResponse<HouseholdView>> changeHead(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull ChangeHead request) {
        return Panache.withTransaction(() -> relations.changeHead(id, ifMatch, request))
                .map(HouseholdPassageResource::tagged);
    }

    /** The member is told of as somebody who joins; it holds from the first day. */
    @POST
    @Path("/corrections")
    @Operation(
            operationId = "correctRelation",
            summary = "Correct what a member is to the others, or the situation; the household is scored anew")
    public Uni<RestResponse<HouseholdView>> correct(
            @RestPath UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewMember member) {
        return idempotency.once(
                "correctRelation",
                key,
                List.of(id, member),
                HouseholdView.class,
                () -> relations.correct(id, ifMatch, member).map(HouseholdPassageResource::tagged));
    }

    private static RestResponse<HouseholdSplit> created(HouseholdSplit split) {
        return RestResponse.ResponseBuilder.<HouseholdSplit>created(
                        URI.create("/v1/households/" + split.formed().id()))
                .entity(split)
                .build();
    }

    private static RestResponse<HouseholdView> tagged(HouseholdView household) {
        return RestResponse.ResponseBuilder.ok(household)
                .header("ETag", ETags.of(household.version()))
                .build();
    }
}
