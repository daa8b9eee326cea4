package org.sijil.commons.audit;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sijil.commons.paging.Page;
import org.sijil.commons.paging.PageRequest;
import org.sijil.commons.security.Roles;

/** Who read a citizen's data in this service, by the number in the token. */
@Path("/v1/me/consultations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Own file")
public class OwnConsultationsResource {

    private final OwnConsultations consultations;

    OwnConsultationsResource(OwnConsultations consultations) {
        this.consultations = consultations;
    }

    @GET
    @RolesAllowed(Roles.CITIZEN)
    @Operation(operationId = "listOwnConsultations", summary = "Who read the caller's data and why, newest first")
    public Uni<Page<ConsultationView>> list(@Valid @BeanParam PageRequest page) {
        return consultations.list(page);
    }
}
