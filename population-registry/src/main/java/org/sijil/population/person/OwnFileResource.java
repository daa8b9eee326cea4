package org.sijil.population.person;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sijil.commons.security.Roles;

/** A citizen's own file, by the number in the token. */
@Path("/v1/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Own file")
public class OwnFileResource {

    private final PersonFile file;

    OwnFileResource(PersonFile file) {
        this.file = file;
    }

    @GET
    @RolesAllowed(Roles.CITIZEN)
    @Operation(operationId = "getOwnPerson", summary = "What the register holds of the caller")
    @APIResponseSchema(value = PersonView.class, responseCode = "200", responseDescription = "Found")
    @APIResponse(responseCode = "404", description = "unknown-person: nobody holds the number of the token")
    public Uni<PersonView> get() {
        return file.readOwn();
    }
}
