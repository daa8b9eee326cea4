package org.sijil.population.likeness;

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
import org.sijil.population.consultation.StatedPurpose;

/** The question an agent asks before registering somebody. */
@Path("/v1/persons")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Persons")
public class DuplicateCheckResource {

    private final DuplicateChecks checks;

    DuplicateCheckResource(DuplicateChecks checks) {
        this.checks = checks;
    }

    @POST
    @Path("/duplicate-checks")
    @RolesAllowed(Roles.REGISTRATION_AGENT)
    @Operation(
            operationId = "checkDuplicates",
            summary = "Who in the register may be the person described, and why, however the names are spelled")
    public Uni<DuplicateCheck> check(@Valid @NotNull Description description, @BeanParam StatedPurpose purpose) {
        return checks.check(description, purpose);
    }
}
