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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sijil.commons.security.Roles;
import org.sijil.commons.security.Scopes;
import org.sijil.population.consultation.StatedPurpose;

/** Questions about people that are answered without showing their file. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Verification")
public class VerificationResource {

    private final Verification verification;
    private final MemberLookup members;

    VerificationResource(Verification verification, MemberLookup members) {
        this.verification = verification;
        this.members = members;
    }

    /** Unknown, dead and not matching are one answer, so that nobody can probe who exists. */
    @POST
    @Path("/verifications")
    @RolesAllowed({Scopes.POPULATION_VERIFY, Roles.REGISTRATION_AGENT})
    @Operation(operationId = "verifyPerson", summary = "Are the declared facts right? Yes or no")
    public Uni<VerificationAnswer> verify(@Valid @NotNull Declaration declaration, @BeanParam StatedPurpose purpose) {
        return verification.verify(declaration, purpose);
    }

    @POST
    @Path("/member-checks")
    @RolesAllowed({Roles.SOCIAL_AGENT, Roles.REGISTRATION_AGENT})
    @Operation(operationId = "checkMembers", summary = "Which of these people exist and live, up to 60 at once")
    public Uni<CheckedMembers> check(@Valid @NotNull MemberCheck check, @BeanParam StatedPurpose purpose) {
        return members.check(check, purpose);
    }
}
