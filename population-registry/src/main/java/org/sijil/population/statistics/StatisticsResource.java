package org.sijil.population.statistics;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sijil.commons.security.Roles;

/** Figures for those who steer the reform. */
@Path("/v1/statistics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statistics")
public class StatisticsResource {

    private final PopulationCount population;

    StatisticsResource(PopulationCount population) {
        this.population = population;
    }

    @GET
    @RolesAllowed({Roles.STATISTICIAN, Roles.SUPPORT_MANAGER, Roles.SCHEME_MANAGER, Roles.OPERATOR, Roles.AUDITOR})
    @Operation(operationId = "getPopulationStatistics", summary = "Living persons, by region, sex and age")
    public Uni<PopulationStatistics> statistics() {
        return population.count();
    }
}
