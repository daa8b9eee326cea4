package org.sijil.social.household;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.idempotency.Idempotency;
import org.sijil.commons.security.Roles;
import org.sijil.social.declaration.DeclarationForm;

/** What a household declares, and the score that it comes to. */
@Path("/v1/households/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Declarations and scores")
public class DeclarationResource {

    private final HouseholdChanges changes;
    private final HouseholdFile file;
    private final Idempotency idempotency;

    DeclarationResource(HouseholdChanges changes, HouseholdFile file, Idempotency idempotency) {
        this.changes = changes;
        this.file = file;
        this.idempotency = idempotency;
    }

    /** The answers replace the earlier ones, which are kept; the household is scored by the formula in force today. */
    @POST
    @Path("/declarations")
    @RolesAllowed({Roles.SOCIAL_AGENT, Roles.CITIZEN})
    @ResponseStatus(201)
    @Operation(
            operationId = "declare",
            summary = "Answer the questionnaire; a citizen does so as head of the household")
    public Uni<RestResponse<DeclarationReceipt>> declare(
            @RestPath UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull DeclarationForm declaration) {
        return idempotency.once(
                "declare",
                key,
                List.of(id, declaration),
                DeclarationReceipt.class,
                () -> changes.declare(id, ifMatch, declaration).map(DeclarationResource::created));
    }

    @GET
    @Path("/declarations/latest")
    @RolesAllowed({Roles.SOCIAL_AGENT, Roles.ADJUDICATOR, Roles.AUDITOR, Roles.CITIZEN})
    @Operation(operationId = "getLatestDeclaration", summary = "The answers that hold; citizens see only their own")
    public Uni<DeclarationView> latest(@RestPath UUID id) {
        return file.declaration(id);
    }

    @GET
    @Path("/score")
    @RolesAllowed({Roles.SOCIAL_AGENT, Roles.ADJUDICATOR, Roles.AUDITOR, Roles.CITIZEN})
    @Operation(operationId = "getScore", summary = "The score with its breakdown; citizens see only their own")
    public Uni<ScoreView> score(@RestPath UUID id) {
        return file.score(id);
    }

    private static RestResponse<DeclarationReceipt> created(DeclarationReceipt receipt) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, receipt)
                .build();
    }
}
