package org.sijil.social.scoring;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.sijil.commons.problem.CommonProblem;

/** The formulas as anybody may read them: they are law. */
@Path("/v1/formulas")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Formulas")
public class FormulaResource {

    private final Formulas formulas;

    FormulaResource(Formulas formulas) {
        this.formulas = formulas;
    }

    /** All formulas, the oldest first. */
    @GET
    @PermitAll
    @Operation(operationId = "listFormulas", summary = "The formulas of the score, the oldest first")
    public Uni<List<Formula>> list() {
        return Uni.createFrom().item(formulas.all());
    }

    /** One formula with its switches, constants and variables. */
    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "getFormula", summary = "One formula: switches, constants and variables with their source")
    public Uni<Formula> get(@RestPath String id) {
        return Uni.createFrom().item(() -> formulas.find(id).orElseThrow(CommonProblem.NOT_FOUND::refuse));
    }
}
