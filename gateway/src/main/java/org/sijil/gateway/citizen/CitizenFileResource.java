package org.sijil.gateway.citizen;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sijil.commons.security.Roles;

/** The citizen's whole file in one answer. */
@Path("/api/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Citizen")
public class CitizenFileResource {

    private final CitizenFileDesk desk;

    CitizenFileResource(CitizenFileDesk desk) {
        this.desk = desk;
    }

    @GET
    @RolesAllowed(Roles.CITIZEN)
    @Operation(
            operationId = "readOwnFile",
            summary = "All that the registries hold about the citizen who asks",
            description = "A section is null when there is nothing, or when unavailable names it.")
    public Uni<CitizenFile> read(
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization) {
        return desk.file(authorization);
    }
}
