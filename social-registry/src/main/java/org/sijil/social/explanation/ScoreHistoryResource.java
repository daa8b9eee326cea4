package org.sijil.social.explanation;

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
import org.sijil.commons.paging.Page;
import org.sijil.commons.paging.PageRequest;
import org.sijil.commons.security.Roles;

/** The scores that a household has had. */
@Path("/v1/households/{id}/scores")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Declarations and scores")
public class ScoreHistoryResource {

    private final ScoreHistory history;

    ScoreHistoryResource(ScoreHistory history) {
        this.history = history;
    }

    @GET
    @RolesAllowed({Roles.SOCIAL_AGENT, Roles.ADJUDICATOR, Roles.AUDITOR, Roles.CITIZEN})
    @Operation(
            operationId = "listScores",
            summary =
                    "All scores of a household with their breakdown and corrections, the newest first; citizens see only their own")
    public Uni<Page<PastScore>> list(@RestPath UUID id, @BeanParam PageRequest page) {
        return history.list(id, page);
    }
}
