package org.sijil.population.duplicate;

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
import org.sijil.commons.paging.Page;
import org.sijil.commons.paging.PageRequest;
import org.sijil.commons.security.Roles;
import org.sijil.commons.version.ETags;
import org.sijil.population.consultation.StatedPurpose;

/** Newcomers who are likely registered already: follow, claim, decide, withdraw. */
@Path("/v1/duplicate-cases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Duplicate cases")
public class DuplicateCaseResource {

    private final CaseLookup lookup;
    private final CaseDesk desk;
    private final CaseDecisions decisions;

    DuplicateCaseResource(CaseLookup lookup, CaseDesk desk, CaseDecisions decisions) {
        this.lookup = lookup;
        this.desk = desk;
        this.decisions = decisions;
    }

    @GET
    @RolesAllowed({Roles.REGISTRATION_AGENT, Roles.ADJUDICATOR, Roles.AUDITOR})
    @Operation(
            operationId = "listDuplicateCases",
            summary = "Cases, the longest waiting first; agents see their territory's")
    public Uni<Page<DuplicateCaseLine>> list(
            @QueryParam("state")
                    @Parameter(schema = @Schema(enumeration = {"open", "assigned", "decided", "withdrawn"}))
                    @Nullable
                    String state,
            @QueryParam("territory") @Parameter(description = "HCP code; all below it too") @Nullable String territory,
            @Valid @BeanParam PageRequest page) {
        return lookup.list(state, territory, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.REGISTRATION_AGENT, Roles.ADJUDICATOR, Roles.AUDITOR})
    @Operation(
            operationId = "getDuplicateCase",
            summary = "A case; who decides or audits sees side by side whom the newcomer is compared with, and why")
    @APIResponseSchema(value = DuplicateCaseView.class, responseCode = "200", responseDescription = "Found")
    @APIResponse(responseCode = "404", description = "unknown-case, also outside the agent's territory")
    public Uni<RestResponse<DuplicateCaseView>> get(@RestPath UUID id, @BeanParam StatedPurpose purpose) {
        return lookup.find(id, purpose).map(DuplicateCaseResource::tagged);
    }

    /** Whoever has a case may claim it again: it then shows who has been registered since. */
    @POST
    @Path("/{id}/claim")
    @RolesAllowed(Roles.ADJUDICATOR)
    @Operation(operationId = "claimDuplicateCase", summary = "Take a case, so that nobody else decides it meanwhile")
    @APIResponseSchema(value = DuplicateCaseView.class, responseCode = "200", responseDescription = "Claimed")
    @APIResponse(responseCode = "403", description = "own-case")
    @APIResponse(responseCode = "404", description = "unknown-case")
    @APIResponse(responseCode = "409", description = "case-claimed, case-closed")
    @APIResponse(responseCode = "412", description = "stale-version")
    @APIResponse(responseCode = "428", description = "version-required")
    public Uni<RestResponse<DuplicateCaseView>> claim(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return desk.claim(id, ifMatch).map(DuplicateCaseResource::tagged);
    }

    /** Somebody new is registered by the decision, under all rules of a registration as they hold now. */
    @POST
    @Path("/{id}/decision")
    @RolesAllowed(Roles.ADJUDICATOR)
    @Operation(
            operationId = "decideDuplicateCase",
            summary = "Say that the newcomer is somebody registered, or somebody new")
    @APIResponseSchema(value = DuplicateCaseView.class, responseCode = "200", responseDescription = "Decided")
    @APIResponse(responseCode = "404", description = "unknown-case")
    @APIResponse(
            responseCode = "409",
            description = "case-not-claimed, case-closed, new-match, and whatever refuses a registration")
    @APIResponse(responseCode = "412", description = "stale-version")
    @APIResponse(responseCode = "422", description = "person-not-in-case, and whatever refuses a registration")
    @APIResponse(responseCode = "428", description = "version-required")
    public Uni<RestResponse<DuplicateCaseView>> decide(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull DecideCase decision) {
        return decisions.decide(id, ifMatch, decision).map(DuplicateCaseResource::tagged);
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed(Roles.REGISTRATION_AGENT)
    @Operation(operationId = "withdrawDuplicateCase", summary = "Take an own case back: nobody is to be registered")
    @APIResponseSchema(value = DuplicateCaseView.class, responseCode = "200", responseDescription = "Withdrawn")
    @APIResponse(responseCode = "403", description = "not-own-case")
    @APIResponse(responseCode = "404", description = "unknown-case")
    @APIResponse(responseCode = "409", description = "case-closed")
    @APIResponse(responseCode = "412", description = "stale-version")
    @APIResponse(responseCode = "428", description = "version-required")
    public Uni<RestResponse<DuplicateCaseView>> withdraw(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull WithdrawCase request) {
        return desk.withdraw(id, ifMatch, request).map(DuplicateCaseResource::tagged);
    }

    private static RestResponse<DuplicateCaseView> tagged(DuplicateCaseView found) {
        return RestResponse.ResponseBuilder.ok(found)
                .header("ETag", ETags.of(found.version()))
                .build();
    }
}
