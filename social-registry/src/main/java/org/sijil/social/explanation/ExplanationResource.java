package org.sijil.social.explanation;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.sijil.commons.problem.Texts;
import org.sijil.commons.security.Roles;

/** Why a household has its score, in the words of whoever asks. */
@Path("/v1/households/{id}/score/explanation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Declarations and scores")
public class ExplanationResource {

    private final ScoreExplanation explanation;

    ExplanationResource(ScoreExplanation explanation) {
        this.explanation = explanation;
    }

    @GET
    @RolesAllowed({Roles.SOCIAL_AGENT, Roles.ADJUDICATOR, Roles.AUDITOR, Roles.CITIZEN})
    @Operation(
            operationId = "explainScore",
            summary = "What raised and lowered the score and what changed since the last one, in ar, fr or en")
    public Uni<RestResponse<Explanation>> explain(@RestPath UUID id, @Context HttpHeaders headers) {
        Locale language = Texts.best(headers.getAcceptableLanguages());
        return explanation
                .of(id, language)
                .map(explained -> RestResponse.ResponseBuilder.ok(explained)
                        .header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                        .build());
    }
}
