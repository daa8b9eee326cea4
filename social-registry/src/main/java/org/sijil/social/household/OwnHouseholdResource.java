package org.sijil.social.household;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sijil.commons.security.Roles;

/** The citizen's own household, found by the token alone. */
@Path("/v1/me/household")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Own file")
public class OwnHouseholdResource {

    private final HouseholdFile file;

    OwnHouseholdResource(HouseholdFile file) {
        this.file = file;
    }

    @GET
    @RolesAllowed(Roles.CITIZEN)
    @Operation(operationId = "getOwnHousehold", summary = "The household in which the caller lives")
    public Uni<HouseholdView> own() {
        return file.own();
    }
}
