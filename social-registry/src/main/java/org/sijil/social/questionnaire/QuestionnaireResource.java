package org.sijil.social.questionnaire;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.sijil.commons.problem.CommonProblem;

/** The questionnaires as whoever fills one in may read them, in all three languages. */
@Path("/v1/questionnaires")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Questionnaires")
public class QuestionnaireResource {

    private static final String ANYBODY_SIGNED_IN = "**";

    private final Questionnaires questionnaires;

    QuestionnaireResource(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    /** All versions, the oldest first. */
    @GET
    @RolesAllowed(ANYBODY_SIGNED_IN)
    @Operation(operationId = "listQuestionnaires", summary = "The versions of the questionnaire, the oldest first")
    public Uni<List<QuestionnaireSummary>> list() {
        return Uni.createFrom()
                .item(questionnaires.all().stream()
                        .map(QuestionnaireSummary::of)
                        .toList());
    }

    /** One version with its questions, code lists and counting rules. */
    @GET
    @Path("/{id}")
    @RolesAllowed(ANYBODY_SIGNED_IN)
    @Operation(
            operationId = "getQuestionnaire",
            summary = "One questionnaire: questions, code lists and what is derived from them, in three languages")
    public Uni<Questionnaire> get(@RestPath String id) {
        return Uni.createFrom().item(() -> questionnaires.find(id).orElseThrow(CommonProblem.NOT_FOUND::refuse));
    }
}
