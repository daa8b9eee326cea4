package org.sijil.social.household;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sijil.commons.paging.Page;

/** The reasons for which members and households leave. */
@Path("/v1/departure-reasons")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Households")
public class DepartureReasonResource {

    private final HouseholdRules rules;

    DepartureReasonResource(HouseholdRules rules) {
        this.rules = rules;
    }

    /** All of them, in three languages, on one page. */
    @GET
    @PermitAll
    @Operation(operationId = "listDepartureReasons", summary = "Why a member or a household may leave the register")
    public Uni<Page<DepartureReason>> list() {
        return Uni.createFrom().item(new Page<>(rules.reasons(), null));
    }
}
