package org.sijil.social.verification;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sijil.commons.paging.Page;
import org.sijil.commons.paging.PageRequest;
import org.sijil.commons.security.Roles;

/** What partner bodies contradict, for those who look into it. */
@Path("/v1/contradicted-answers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Declarations and scores")
public class VerificationResource {

    private final ContradictedAnswers answers;

    VerificationResource(ContradictedAnswers answers) {
        this.answers = answers;
    }

    /** The oldest first; an answer leaves the list when the household declares anew or a decision corrects it. */
    @GET
    @RolesAllowed({Roles.SOCIAL_AGENT, Roles.AUDITOR})
    @Operation(
            operationId = "listContradictedAnswers",
            summary = "Answers that a partner body contradicts, in the caller's territory")
    public Uni<Page<ContradictedAnswer>> list(@BeanParam PageRequest page) {
        return answers.page(page);
    }
}
