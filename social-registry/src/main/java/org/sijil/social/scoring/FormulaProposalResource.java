package org.sijil.social.scoring;

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

/** New formulas: proposed by one person, approved by another. */
@Path("/v1/formula-proposals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Formulas")
public class FormulaProposalResource {

    private final FormulaProposals proposals;
    private final ApprovedFormulas approved;
    private final Idempotency idempotency;

    FormulaProposalResource(FormulaProposals proposals, ApprovedFormulas approved, Idempotency idempotency) {
        this.proposals = proposals;
        this.approved = approved;
        this.idempotency = idempotency;
    }

    /** The file is checked as at start: what would score wrongly is refused with line and reason. */
    @POST
    @RolesAllowed(Roles.FORMULA_MANAGER)
    @ResponseStatus(201)
    @Operation(operationId = "proposeFormula", summary = "Propose a formula as a file")
    public Uni<RestResponse<FormulaProposal>> propose(
            @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull ProposeFormula file) {
        return idempotency.once(
                "proposeFormula",
                key,
                file,
                FormulaProposal.class,
                () -> proposals.propose(file).map(FormulaProposalResource::created));
    }

    @GET
    @RolesAllowed({Roles.FORMULA_MANAGER, Roles.AUDITOR})
    @Operation(operationId = "listFormulaProposals", summary = "Proposed formulas, the newest first")
    public Uni<Page<FormulaProposal>> list(@BeanParam PageRequest page) {
        return proposals.list(page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.FORMULA_MANAGER, Roles.AUDITOR})
    @Operation(operationId = "getFormulaProposal", summary = "One proposed formula with its file")
    public Uni<FormulaProposal> get(@RestPath UUID id) {
        return proposals.find(id);
    }

    /** An approved formula scores from its {@code effectiveFrom} on, in every replica. */
    @POST
    @Path("/{id}/decision")
    @RolesAllowed(Roles.FORMULA_MANAGER)
    @Operation(operationId = "decideFormula", summary = "Approve or reject what somebody else proposed")
    public Uni<RestResponse<FormulaProposal>> decide(
            @RestPath UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Valid @NotNull DecideFormula decision) {
        return idempotency
                .once(
                        "decideFormula",
                        key,
                        List.of(id, decision),
                        FormulaProposal.class,
                        () -> proposals.decide(id, decision).map(RestResponse::ok))
                .call(approved::refresh);
    }

    /** Its id stays taken; one that has begun is followed by another, never taken back. */
    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed(Roles.FORMULA_MANAGER)
    @Operation(
            operationId = "withdrawFormula",
            summary = "Take back an approved formula that somebody else proposed, before it begins")
    public Uni<RestResponse<FormulaProposal>> withdraw(
            @RestPath UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Valid @NotNull WithdrawFormula said) {
        return idempotency
                .once(
                        "withdrawFormula",
                        key,
                        List.of(id, said),
                        FormulaProposal.class,
                        () -> proposals.withdraw(id, said).map(RestResponse::ok))
                .call(approved::refresh);
    }

    private static RestResponse<FormulaProposal> created(FormulaProposal proposal) {
        return RestResponse.ResponseBuilder.<FormulaProposal>created(
                        URI.create("/v1/formula-proposals/" + proposal.id()))
                .entity(proposal)
                .build();
    }
}
