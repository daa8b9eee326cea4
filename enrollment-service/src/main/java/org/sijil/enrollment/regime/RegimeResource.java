package org.sijil.enrollment.regime;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows the rules in force: they are law, and anybody may read them. */
@Path("/v1/regimes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Regimes")
public class RegimeResource {

    private final Regimes regimes;

    RegimeResource(Regimes regimes) {
        this.regimes = regimes;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listRegimes", summary = "Every regime: conditions, amounts, sources, open points")
    public Uni<List<Regime>> list() {
        return Uni.createFrom()
                .item(regimes.all().stream().map(RegimeRules::regime).toList());
    }
}
