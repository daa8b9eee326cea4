package org.sijil.population.recovery;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.idempotency.Idempotency;
import org.sijil.commons.security.Roles;
import org.sijil.population.otp.Codes;
import org.sijil.population.otp.SaidCode;
import org.sijil.population.otp.SentCode;

/** For citizens who lost their number; their token need not hold one. */
@Path("/v1/idcs-recoveries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Own file")
public class RecoveryResource {

    private final IdcsRecovery recovery;
    private final Codes codes;
    private final Idempotency idempotency;

    RecoveryResource(IdcsRecovery recovery, Codes codes, Idempotency idempotency) {
        this.recovery = recovery;
        this.codes = codes;
        this.idempotency = idempotency;
    }

    /** The answer is the same whether or not somebody answers to the description. */
    @POST
    @RolesAllowed(Roles.CITIZEN)
    @Operation(operationId = "recoverIdcs", summary = "Send a code to whoever is described")
    @APIResponseSchema(value = SentCode.class, responseCode = "202", responseDescription = "Sent, if there is somebody")
    @APIResponse(responseCode = "400", description = "one-paper, invalid-request")
    @APIResponse(responseCode = "429", description = "too-many-codes, codes-frozen")
    public Uni<RestResponse<SentCode>> begin(
            @Valid @NotNull RecoverIdcs described, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotency.once(
                "recover-idcs",
                key,
                described,
                SentCode.class,
                () -> recovery.code(described),
                code -> codes.send(code).map(sent -> RestResponse.status(RestResponse.Status.ACCEPTED, sent)));
    }

    @POST
    @Path("/{id}/confirmation")
    @RolesAllowed(Roles.CITIZEN)
    @Operation(operationId = "confirmIdcsRecovery", summary = "The number, for the code that was sent")
    @APIResponseSchema(value = RecoveredIdcs.class, responseCode = "200", responseDescription = "The code is right")
    @APIResponse(responseCode = "422", description = "code-not-accepted, for whatever reason")
    public Uni<RecoveredIdcs> finish(@RestPath UUID id, @Valid @NotNull SaidCode said) {
        return recovery.finish(id, said);
    }
}
