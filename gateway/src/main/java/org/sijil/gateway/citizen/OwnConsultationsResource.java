package org.sijil.gateway.citizen;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sijil.commons.paging.Page;
import org.sijil.commons.paging.PageRequest;
import org.sijil.commons.security.Roles;

/** Who read a citizen's data, in one list over all registers. */
@Path("/api/me/consultations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Citizen")
public class OwnConsultationsResource {

    private final ConsultationDesk desk;

    OwnConsultationsResource(ConsultationDesk desk) {
        this.desk = desk;
    }

    @GET
    @RolesAllowed(Roles.CITIZEN)
    @Operation(
            operationId = "listOwnConsultations",
            summary = "Who read the citizen's data in which register, when and why, newest first",
            description = "Refused with 503 while one of the registers does not answer.")
    public Uni<Page<OwnConsultation>> list(
            @Valid @BeanParam PageRequest page,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization) {
        return desk.list(page, authorization);
    }
}
