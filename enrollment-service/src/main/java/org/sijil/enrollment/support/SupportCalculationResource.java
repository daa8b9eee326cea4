package org.sijil.enrollment.support;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sijil.commons.security.Roles;

/** Answers "what if": computes an amount from given children, and keeps nothing. */
@Path("/v1/support-calculations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Support")
public class SupportCalculationResource {

    private final SupportSimulator simulator;

    SupportCalculationResource(SupportSimulator simulator) {
        this.simulator = simulator;
    }

    @POST
    @RolesAllowed({Roles.SUPPORT_MANAGER, Roles.CITIZEN})
    @Operation(operationId = "calculateSupport", summary = "What a family with these children would be due in a month")
    public Uni<SupportCalculation> calculate(@Valid @NotNull CalculateSupport question) {
        return Uni.createFrom().item(() -> simulator.calculate(question));
    }
}
