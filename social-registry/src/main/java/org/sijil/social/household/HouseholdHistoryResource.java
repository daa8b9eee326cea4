package org.sijil.social.household;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.sijil.commons.security.Roles;
import org.sijil.commons.version.AsOf;

/** Who lived where on which day, as it was known when. */
@Path("/v1/households/{id}/as-of")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Households")
public class HouseholdHistoryResource {

    private final HouseholdHistory history;

    HouseholdHistoryResource(HouseholdHistory history) {
        this.history = history;
    }

    /** A citizen is shown the days on which she or he was a member. */
    @GET
    @RolesAllowed({Roles.SOCIAL_AGENT, Roles.ADJUDICATOR, Roles.AUDITOR, Roles.CITIZEN})
    @Operation(
            operationId = "getHouseholdAsOf",
            summary = "Who lived in a household on a day, as the register knew it on another")
    public Uni<HouseholdAsOf> asOf(@RestPath UUID id, @BeanParam AsOf asOf) {
        return history.on(id, asOf);
    }
}
