package org.sijil.enrollment.eligibility;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.identifier.Idcs;
import org.sijil.commons.problem.Texts;
import org.sijil.commons.security.Caller;
import org.sijil.commons.security.Roles;

/** Shows decisions with all that they rest on; a citizen sees those of the own family. */
@Path("/v1/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decisions")
public class DecisionResource {

    private final DecisionLookup decisions;
    private final Caller caller;

    DecisionResource(DecisionLookup decisions, Caller caller) {
        this.decisions = decisions;
        this.caller = caller;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.SCHEME_MANAGER, Roles.SUPPORT_MANAGER, Roles.AUDITOR, Roles.CITIZEN})
    @Operation(operationId = "readDecision", summary = "A decision: facts, version of the rules, outcome, reasons")
    public Uni<DecisionView> read(@RestPath UUID id, @Context HttpHeaders headers) {
        return decisions
                .find(id, ownFamilyOf())
                .map(kept -> decisions.view(kept, Texts.best(headers.getAcceptableLanguages())));
    }

    /** Takes the decision again from its kept facts; writes nothing. */
    @GET
    @Path("/{id}/replay")
    @RolesAllowed({Roles.AUDITOR, Roles.SCHEME_MANAGER, Roles.SUPPORT_MANAGER})
    @Operation(operationId = "replayDecision", summary = "Whether the kept facts give the same result again")
    public Uni<DecisionReplay> replay(@RestPath UUID id) {
        return decisions.find(id, null).map(decisions::replay);
    }

    /** Null for staff, who may read any; the own number for a citizen. */
    private @Nullable String ownFamilyOf() {
        boolean staff = caller.hasRole(Roles.SCHEME_MANAGER)
                || caller.hasRole(Roles.SUPPORT_MANAGER)
                || caller.hasRole(Roles.AUDITOR);
        return staff ? null : caller.idcs().map(Idcs::value).orElse("");
    }
}
