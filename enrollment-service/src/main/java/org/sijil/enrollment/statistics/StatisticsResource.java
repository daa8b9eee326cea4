package org.sijil.enrollment.statistics;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sijil.commons.security.Roles;

/** The committee's figures. */
@Path("/v1/statistics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statistics")
public class StatisticsResource {

    private final Indicators indicators;

    StatisticsResource(Indicators indicators) {
        this.indicators = indicators;
    }

    @GET
    @RolesAllowed({Roles.STATISTICIAN, Roles.SUPPORT_MANAGER, Roles.SCHEME_MANAGER, Roles.OPERATOR, Roles.AUDITOR})
    @Operation(operationId = "enrollmentStatistics", summary = "Coverage and support today, by region")
    public Uni<Statistics> today() {
        return indicators.today();
    }
}
