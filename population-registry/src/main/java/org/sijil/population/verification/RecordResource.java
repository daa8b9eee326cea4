package org.sijil.population.verification;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sijil.commons.security.Scopes;
import org.sijil.population.consultation.StatedPurpose;

/** For the other registers of the suite, with the token of the partner that asks them. The public door does not lead here. */
@Path("/v1/partner-records")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Verification")
public class RecordResource {

    private final RecordLookup records;

    RecordResource(RecordLookup records) {
        this.records = records;
    }

    /** A partner that reached this address would learn opaque ids, by which nobody answers it. */
    @POST
    @RolesAllowed({Scopes.SOCIAL_SCORE_CLASS, Scopes.SOCIAL_SCORE, Scopes.SOCIAL_COMPOSITION})
    @Operation(operationId = "findPartnerRecords", summary = "Which records a partner means, up to 1000 at once")
    @APIResponseSchema(
            value = KnownRecords.class,
            responseCode = "200",
            responseDescription = "A record, or none, for each in their order")
    @APIResponse(responseCode = "400", description = "batch-too-large, invalid-request")
    @APIResponse(responseCode = "403", description = "nothing-granted, purpose-not-granted, partner-paused")
    public Uni<KnownRecords> find(@Valid @NotNull RecordQuestion question, @BeanParam StatedPurpose purpose) {
        return records.find(question, purpose);
    }
}
