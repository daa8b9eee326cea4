package org.sijil.population.verification;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.sijil.commons.security.Roles;
import org.sijil.commons.security.Scopes;
import org.sijil.population.consultation.StatedPurpose;

/** Questions about people that are answered without showing their file. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Verification")
public class VerificationResource {

    private final Verification verification;
    private final BatchVerification batches;
    private final PairwiseTokens tokens;
    private final AttributeSupply supply;
    private final MemberLookup members;

    VerificationResource(
            Verification verification,
            BatchVerification batches,
            PairwiseTokens tokens,
            AttributeSupply supply,
            MemberLookup members) {
        this.verification = verification;
        this.batches = batches;
        this.tokens = tokens;
        this.supply = supply;
        this.members = members;
    }

    /** Unknown, dead, locked and not matching are one answer, so that nobody can probe who exists. */
    @POST
    @Path("/verifications")
    @RolesAllowed({Scopes.POPULATION_VERIFY, Roles.REGISTRATION_AGENT})
    @Operation(operationId = "verifyPerson", summary = "Are the declared facts right? Yes or no")
    @APIResponseSchema(value = VerificationAnswer.class, responseCode = "200", responseDescription = "Yes or no")
    @APIResponse(responseCode = "400", description = "nothing-to-verify, one-name-of-person, invalid-request")
    @APIResponse(
            responseCode = "403",
            description = "nothing-granted, attribute-not-granted, purpose-not-granted, partner-paused")
    @APIResponse(responseCode = "429", description = "too-many-failures")
    public Uni<VerificationAnswer> verify(@Valid @NotNull Declaration declaration, @BeanParam StatedPurpose purpose) {
        return verification.verify(declaration, purpose);
    }

    @POST
    @Path("/verifications/batch")
    @ResponseStatus(207)
    @RolesAllowed(Scopes.POPULATION_VERIFY)
    @Operation(operationId = "verifyPersons", summary = "The same of up to 1000 people, each answered by itself")
    @APIResponseSchema(
            value = BatchAnswer.class,
            responseCode = "207",
            responseDescription = "An answer or a reason for each, in their order")
    @APIResponse(responseCode = "400", description = "batch-too-large, invalid-request")
    @APIResponse(responseCode = "403", description = "nothing-granted, purpose-not-granted, partner-paused")
    public Uni<BatchAnswer> verifyAll(@Valid @NotNull VerificationBatch batch, @BeanParam StatedPurpose purpose) {
        return batches.verify(batch, purpose);
    }

    @POST
    @Path("/partner-tokens")
    @RolesAllowed(Scopes.POPULATION_VERIFY)
    @Operation(operationId = "getPartnerToken", summary = "By what this partner, and no other, knows a person")
    @APIResponseSchema(
            value = PartnerTokenAnswer.class,
            responseCode = "200",
            responseDescription = "The token, if the declared facts are right")
    @APIResponse(responseCode = "400", description = "nothing-to-verify, one-name-of-person, invalid-request")
    @APIResponse(
            responseCode = "403",
            description = "nothing-granted, attribute-not-granted, purpose-not-granted, partner-paused")
    @APIResponse(responseCode = "429", description = "too-many-failures")
    public Uni<PartnerTokenAnswer> token(@Valid @NotNull Declaration declaration, @BeanParam StatedPurpose purpose) {
        return tokens.exchange(declaration, purpose);
    }

    @POST
    @Path("/attributes")
    @RolesAllowed(Scopes.POPULATION_ATTRIBUTES)
    @Operation(operationId = "supplyAttributes", summary = "Granted attributes of a person, for a stated purpose")
    @APIResponseSchema(
            value = SuppliedPerson.class,
            responseCode = "200",
            responseDescription = "What is known of them")
    @APIResponse(
            responseCode = "400",
            description = "purpose-required, nothing-to-verify, one-name-of-person, invalid-request")
    @APIResponse(
            responseCode = "403",
            description = "nothing-granted, attribute-not-granted, purpose-not-granted, partner-paused")
    @APIResponse(responseCode = "404", description = "person-not-available: unknown, dead, locked or not as described")
    @APIResponse(responseCode = "429", description = "too-many-failures")
    public Uni<SuppliedPerson> supply(@Valid @NotNull AttributeQuestion question, @BeanParam StatedPurpose purpose) {
        return supply.supply(question, purpose);
    }

    @POST
    @Path("/member-checks")
    @RolesAllowed({Roles.SOCIAL_AGENT, Roles.REGISTRATION_AGENT, Roles.ADJUDICATOR})
    @Operation(operationId = "checkMembers", summary = "Which of these people exist and live, up to 60 at once")
    public Uni<CheckedMembers> check(@Valid @NotNull MemberCheck check, @BeanParam StatedPurpose purpose) {
        return members.check(check, purpose);
    }

    /** For registries that follow the feed, which tells them the same of everybody; no agent asks about so many. */
    @POST
    @Path("/member-checks/batch")
    @RolesAllowed(Scopes.FEED_FOLLOW)
    @Operation(
            operationId = "checkManyMembers",
            summary = "The same for a registry that takes in a file of households, up to 5000 at once")
    public Uni<CheckedMembers> checkMany(@Valid @NotNull MassMemberCheck check) {
        return members.check(check);
    }
}
