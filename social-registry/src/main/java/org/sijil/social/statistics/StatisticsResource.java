package org.sijil.social.statistics;

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

    private final SocialCount households;

    StatisticsResource(SocialCount households) {
        this.households = households;
    }

    @GET
    @RolesAllowed({Roles.STATISTICIAN, Roles.SUPPORT_MANAGER, Roles.SCHEME_MANAGER, Roles.OPERATOR, Roles.AUDITOR})
    @Operation(operationId = "getSocialStatistics", summary = "Households and people, by region, area and score")
    public Uni<SocialStatistics> statistics() {
        return households.count();
    }
}
