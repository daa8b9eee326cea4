package org.sijil.social.household;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.idempotency.Idempotency;
import org.sijil.commons.paging.Page;
import org.sijil.commons.paging.PageRequest;
import org.sijil.commons.security.Roles;

/** What marriages and divorces may change in households. */
@Path("/v1/family-proposals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Households")
public class FamilyProposalResource {

    private final FamilyProposals proposals;
    private final Idempotency idempotency;

    FamilyProposalResource(FamilyProposals proposals, Idempotency idempotency) {
        this.proposals = proposals;
        this.idempotency = idempotency;
    }

    @GET
    @RolesAllowed({Roles.SOCIAL_AGENT, Roles.AUDITOR})
    @Operation(
            operationId = "listFamilyProposals",
            summary = "What waits for a decision in the territory, oldest first")
    public Uni<Page<FamilyProposal>> list(@Valid @BeanParam PageRequest page) {
        return proposals.open(page);
    }

    /** If-Match names the version of the household. */
    @POST
    @Path("/{id}/acceptance")
    @RolesAllowed(Roles.SOCIAL_AGENT)
    @Operation(
            operationId = "acceptFamilyProposal",
            summary = "Make the change that a marriage or a divorce calls for; both or neither")
    public Uni<RestResponse<FamilyProposal>> accept(
            @RestPath UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull AcceptProposal request) {
        return idempotency.once(
                "acceptFamilyProposal",
                key,
                List.of(id, request),
                FamilyProposal.class,
                () -> proposals.accept(id, ifMatch, request).map(RestResponse::ok));
    }

    @POST
    @Path("/{id}/dismissal")
    @RolesAllowed(Roles.SOCIAL_AGENT)
    @Operation(operationId = "dismissFamilyProposal", summary = "Say why it changes nothing in the household")
    public Uni<RestResponse<FamilyProposal>> dismiss(
            @RestPath UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Valid @NotNull DismissProposal request) {
        return idempotency.once(
                "dismissFamilyProposal",
                key,
                List.of(id, request),
                FamilyProposal.class,
                () -> proposals.dismiss(id, request).map(RestResponse::ok));
    }
}
