package org.sijil.social.statistics;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sijil.commons.security.Roles;

/** Figures for those who steer the reform. */
@Path("/v1/statistics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statistics")
public class StatisticsResource {

    private final Breakdown breakdown;
    private final DeclarationCount declarations;

    StatisticsResource(Breakdown breakdown, DeclarationCount declarations) {
        this.breakdown = breakdown;
        this.declarations = declarations;
    }

    @GET
    @RolesAllowed({Roles.STATISTICIAN, Roles.SUPPORT_MANAGER, Roles.SCHEME_MANAGER, Roles.OPERATOR, Roles.AUDITOR})
    @Operation(
            operationId = "getSocialStatistics",
            summary = "Households and people, by region, area and score; few are not told")
    public Uni<SocialStatistics> statistics() {
        return breakdown.present().map(SocialStatistics::of);
    }

    @GET
    @Path("/households")
    @RolesAllowed({Roles.STATISTICIAN, Roles.SUPPORT_MANAGER, Roles.SCHEME_MANAGER, Roles.OPERATOR, Roles.AUDITOR})
    @Operation(operationId = "countHouseholds", summary = "Households by one or two things; few are not told")
    @APIResponseSchema(value = HouseholdCells.class, responseCode = "200", responseDescription = "Counted")
    @APIResponse(responseCode = "400", description = "unknown-breakdown")
    public Uni<HouseholdCells> householdCells(
            @QueryParam("by")
                    @DefaultValue("region")
                    @Parameter(
                            description =
                                    "region, province, area, size, score, month, or the side of a programme's threshold"
                                            + " by its name, as in asd; region or area with another; province with area or a programme",
                            schema = @Schema(examples = "region,asd"))
                    String by) {
        return breakdown.by(by);
    }

    @GET
    @Path("/declarations")
    @RolesAllowed({Roles.STATISTICIAN, Roles.SUPPORT_MANAGER, Roles.SCHEME_MANAGER, Roles.OPERATOR, Roles.AUDITOR})
    @Operation(
            operationId = "getDeclarationStatistics",
            summary = "Households by region and by whether their declaration still holds; few are not told")
    public Uni<List<RenewalCount>> declarations() {
        return declarations.count();
    }
}
