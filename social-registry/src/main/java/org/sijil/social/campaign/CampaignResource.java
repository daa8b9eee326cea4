package org.sijil.social.campaign;

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
import org.sijil.commons.paging.PageRequest;
import org.sijil.commons.security.Roles;

/** Campaigns that score all households anew. */
@Path("/v1/campaigns")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Formulas")
public class CampaignResource {

    private final Campaigns campaigns;
    private final Idempotency idempotency;

    CampaignResource(Campaigns campaigns, Idempotency idempotency) {
        this.campaigns = campaigns;
        this.idempotency = idempotency;
    }

    /** The study is the dry run: who proposes has seen who would lose what. */
    @POST
    @RolesAllowed(Roles.FORMULA_MANAGER)
    @ResponseStatus(201)
    @Operation(operationId = "proposeCampaign", summary = "Propose to score all households anew, on a finished study")
    public Uni<RestResponse<CampaignView>> propose(
            @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull ProposeCampaign asked) {
        return idempotency.once(
                "proposeCampaign",
                key,
                asked,
                CampaignView.class,
                () -> campaigns.propose(asked).map(CampaignResource::created));
    }

    @GET
    @RolesAllowed({Roles.FORMULA_MANAGER, Roles.AUDITOR})
    @Operation(operationId = "listCampaigns", summary = "Campaigns, the newest first")
    public Uni<Page<CampaignView>> list(@BeanParam PageRequest page) {
        return campaigns.list(page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.FORMULA_MANAGER, Roles.AUDITOR})
    @Operation(operationId = "getCampaign", summary = "One campaign")
    public Uni<CampaignView> get(@RestPath UUID id) {
        return campaigns.find(id);
    }

    /** A household whose score or formula becomes another is written once and told of once. */
    @POST
    @Path("/{id}/decision")
    @RolesAllowed(Roles.FORMULA_MANAGER)
    @Operation(operationId = "decideCampaign", summary = "Begin or reject a campaign that somebody else proposed")
    public Uni<RestResponse<CampaignView>> decide(
            @RestPath UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Valid @NotNull DecideCampaign decision) {
        return idempotency.once(
                "decideCampaign",
                key,
                List.of(id, decision),
                CampaignView.class,
                () -> campaigns.decide(id, decision).map(RestResponse::ok));
    }

    private static RestResponse<CampaignView> created(CampaignView campaign) {
        return RestResponse.ResponseBuilder.<CampaignView>created(URI.create("/v1/campaigns/" + campaign.id()))
                .entity(campaign)
                .build();
    }
}
