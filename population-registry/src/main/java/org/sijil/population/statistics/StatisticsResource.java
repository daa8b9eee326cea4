package org.sijil.population.statistics;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.security.Roles;

/** Figures for those who steer the reform. */
@Path("/v1/statistics")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.STATISTICIAN, Roles.SUPPORT_MANAGER, Roles.SCHEME_MANAGER, Roles.OPERATOR, Roles.AUDITOR})
@Tag(name = "Statistics")
public class StatisticsResource {

    private final Breakdown breakdown;
    private final Clock clock;

    StatisticsResource(Breakdown breakdown, Clock clock) {
        this.breakdown = breakdown;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "getPopulationStatistics",
            summary = "Living persons, by region, sex and age; few are not told")
    public Uni<PopulationStatistics> statistics() {
        return breakdown.living().map(PopulationStatistics::of);
    }

    @GET
    @Path("/persons")
    @Operation(operationId = "countPersons", summary = "Living persons by one or two things, or registrations by day")
    public Uni<PersonCells> persons(
            @QueryParam("by")
                    @DefaultValue("region")
                    @Parameter(
                            description = "One or two of region or province, sex, age, nationality; country alone;"
                                    + " day alone or with region, province or sex",
                            schema = @Schema(examples = "region,sex"))
                    String by,
            @QueryParam("from")
                    @Parameter(
                            description = "With day: the first day, 366 at the most",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @Nullable
                    String from,
            @QueryParam("to")
                    @Parameter(
                            description = "With day: the last day; today when left out",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @Nullable
                    String to) {
        return breakdown.by(Dimension.of(by), Period.of(from, to, LocalDate.now(clock)));
    }
}
