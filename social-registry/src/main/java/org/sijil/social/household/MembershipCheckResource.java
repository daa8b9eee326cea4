package org.sijil.social.household;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sijil.commons.security.Scopes;

/** What partners may ask about households. */
@Path("/v1/household-checks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Households")
public class MembershipCheckResource {

    private final MembershipCheck check;

    MembershipCheckResource(MembershipCheck check) {
        this.check = check;
    }

    /** Neither the score nor anybody's number but the one that was asked about. Who may ask by a number alone is granted in the population registry. */
    @POST
    @RolesAllowed(Scopes.SOCIAL_SCORE_CLASS)
    @Operation(
            operationId = "checkMembership",
            summary = "Whether a person lives in a registered household, of how many")
    @APIResponseSchema(
            value = Membership.class,
            responseCode = "200",
            responseDescription = "The same for everybody unknown")
    @APIResponse(responseCode = "403", description = "partner-not-admitted")
    @APIResponse(responseCode = "503", description = "population-registry-unavailable")
    public Uni<Membership> check(@Valid @NotNull MembershipQuestion question) {
        return check.check(question.idcs());
    }
}
