package org.sijil.population.merge;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.idempotency.Idempotency;
import org.sijil.commons.paging.Page;
import org.sijil.commons.paging.PageRequest;
import org.sijil.commons.security.Roles;
import org.sijil.commons.version.ETags;

/** Two records of one person: propose, confirm, reject, undo. */
@Path("/v1/merges")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Merges")
public class MergeResource {

    private final Merges merges;
    private final MergeLookup lookup;
    private final Idempotency idempotency;

    MergeResource(Merges merges, MergeLookup lookup, Idempotency idempotency) {
        this.merges = merges;
        this.lookup = lookup;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed(Roles.ADJUDICATOR)
    @Operation(
            operationId = "proposeMerge",
            summary = "Propose that two records are one person's; another adjudicator confirms")
    @APIResponseSchema(value = MergeView.class, responseCode = "201", responseDescription = "Proposed")
    @APIResponse(
            responseCode = "409",
            description = "record-closed, life-status-differs, sex-differs, records-are-kin, marriages-contradict,"
                    + " others-were-merged-into-it, one-is-sealed, merge-pending")
    @APIResponse(responseCode = "422", description = "unknown-record, idempotency-key-reused")
    public Uni<RestResponse<MergeView>> propose(
            @Valid @NotNull ProposeMerge request, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotency.once(
                "propose-merge",
                key,
                request,
                MergeView.class,
                () -> merges.propose(request).map(MergeResource::created));
    }

    @GET
    @RolesAllowed({Roles.ADJUDICATOR, Roles.AUDITOR})
    @Operation(operationId = "listMerges", summary = "Merges, oldest first")
    public Uni<Page<MergeView>> list(
            @QueryParam("state")
                    @Parameter(
                            schema =
                                    @Schema(
                                            enumeration = {"proposed", "rejected", "merged", "undo-proposed", "undone"
                                            }))
                    @Nullable
                    String state,
            @QueryParam("person") @Parameter(description = "A record on either side") @Nullable UUID person,
            @Valid @BeanParam PageRequest page) {
        return lookup.list(state, person, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.ADJUDICATOR, Roles.AUDITOR})
    @Operation(operationId = "getMerge", summary = "A merge, with every move: who, when and why")
    @APIResponseSchema(value = MergeView.class, responseCode = "200", responseDescription = "Found")
    @APIResponse(responseCode = "404", description = "unknown-merge")
    public Uni<RestResponse<MergeView>> get(@RestPath UUID id) {
        return lookup.find(id).map(MergeResource::tagged);
    }

    /** Confirms whichever proposal waits: that the two are one, or that they are two again. */
    @POST
    @Path("/{id}/confirmation")
    @RolesAllowed(Roles.ADJUDICATOR)
    @Operation(
            operationId = "confirmMerge",
            summary = "Confirm another adjudicator's proposal: the records become one, or two again")
    @APIResponseSchema(value = MergeView.class, responseCode = "200", responseDescription = "Done")
    @APIResponse(responseCode = "403", description = "second-person-required")
    @APIResponse(responseCode = "404", description = "unknown-merge")
    @APIResponse(
            responseCode = "409",
            description = "not-waiting, event-since-merge, survivor-was-merged, and whatever refuses the proposal")
    @APIResponse(responseCode = "412", description = "stale-version")
    @APIResponse(responseCode = "428", description = "version-required")
    public Uni<RestResponse<MergeView>> confirm(@RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return merges.confirm(id, ifMatch).map(MergeResource::tagged);
    }

    @POST
    @Path("/{id}/rejection")
    @RolesAllowed(Roles.ADJUDICATOR)
    @Operation(operationId = "rejectMerge", summary = "Reject another adjudicator's proposal: all stays as it was")
    @APIResponseSchema(value = MergeView.class, responseCode = "200", responseDescription = "Rejected")
    @APIResponse(responseCode = "403", description = "second-person-required")
    @APIResponse(responseCode = "404", description = "unknown-merge")
    @APIResponse(responseCode = "409", description = "not-waiting")
    @APIResponse(responseCode = "412", description = "stale-version")
    @APIResponse(responseCode = "428", description = "version-required")
    public Uni<RestResponse<MergeView>> reject(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull MergeReason reason) {
        return merges.reject(id, ifMatch, reason).map(MergeResource::tagged);
    }

    @POST
    @Path("/{id}/undo")
    @RolesAllowed(Roles.ADJUDICATOR)
    @Operation(
            operationId = "proposeUndo",
            summary = "Propose that the two records are two people's after all; another confirms")
    @APIResponseSchema(value = MergeView.class, responseCode = "200", responseDescription = "Proposed")
    @APIResponse(responseCode = "404", description = "unknown-merge")
    @APIResponse(responseCode = "409", description = "not-waiting, event-since-merge, survivor-was-merged")
    @APIResponse(responseCode = "412", description = "stale-version")
    @APIResponse(responseCode = "428", description = "version-required")
    public Uni<RestResponse<MergeView>> undo(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull MergeReason reason) {
        return merges.proposeUndo(id, ifMatch, reason).map(MergeResource::tagged);
    }

    private static RestResponse<MergeView> created(MergeView merge) {
        return RestResponse.ResponseBuilder.<MergeView>created(URI.create("/v1/merges/" + merge.id()))
                .entity(merge)
                .header("ETag", ETags.of(merge.version()))
                .build();
    }

    private static RestResponse<MergeView> tagged(MergeView merge) {
        return RestResponse.ResponseBuilder.ok(merge)
                .header("ETag", ETags.of(merge.version()))
                .build();
    }
}
