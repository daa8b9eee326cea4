package org.sijil.social.household;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.sijil.commons.security.Roles;

/** Lets tests correct answers as a decision does; there is no such address in the service. */
@Path("/stand-in/corrections")
@Produces(MediaType.APPLICATION_JSON)
public class CorrectionDoor {

    private final AnswerCorrection correction;

    CorrectionDoor(AnswerCorrection correction) {
        this.correction = correction;
    }

    @POST
    @Path("/{household}/{decision}")
    @RolesAllowed(Roles.ADJUDICATOR)
    @Operation(hidden = true)
    @WithTransaction
    public Uni<DeclarationReceipt> correct(
            @RestPath UUID household, @RestPath UUID decision, Map<String, Object> values) {
        return correction.correct(household, values, decision);
    }
}
