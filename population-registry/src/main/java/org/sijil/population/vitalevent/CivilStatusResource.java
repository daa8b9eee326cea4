package org.sijil.population.vitalevent;

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
import org.sijil.commons.security.Scopes;
import org.sijil.population.consultation.StatedPurpose;

/** What partners may ask about the events in a life. */
@Path("/v1/civil-status-checks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Vital events")
public class CivilStatusResource {

    private final CivilStatus status;

    CivilStatusResource(CivilStatus status) {
        this.status = status;
    }

    /** One kind of event for each question, so that a partner who needs deaths is not told of divorces. */
    @POST
    @RolesAllowed(Scopes.POPULATION_ATTRIBUTES)
    @Operation(operationId = "checkCivilStatus", summary = "The days on which one kind of event befell a person")
    @APIResponseSchema(value = CivilStatusAnswer.class, responseCode = "200", responseDescription = "Those that count")
    @APIResponse(
            responseCode = "403",
            description = "nothing-granted, attribute-not-granted, purpose-not-granted, partner-paused")
    public Uni<CivilStatusAnswer> check(
            @Valid @NotNull CivilStatusQuestion question, @BeanParam StatedPurpose purpose) {
        return status.of(question, purpose);
    }
}
