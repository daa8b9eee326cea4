package org.sijil.population.verification;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.sijil.commons.security.Scopes;
import org.sijil.population.consultation.StatedPurpose;
import org.sijil.population.otp.Codes;
import org.sijil.population.otp.SaidCode;
import org.sijil.population.otp.SentCode;

/** Codes that show a partner that the person is present. */
@Path("/v1/otps")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Verification")
public class PresenceResource {

    private final PresenceCheck presence;
    private final Codes codes;
    private final Idempotency idempotency;

    PresenceResource(PresenceCheck presence, Codes codes, Idempotency idempotency) {
        this.presence = presence;
        this.codes = codes;
        this.idempotency = idempotency;
    }

    /** The answer is the same when there is nobody to send it to. A wrong name stays counted when no code is sent. */
    @POST
    @RolesAllowed(Scopes.POPULATION_VERIFY)
    @Operation(operationId = "sendOtp", summary = "Send a code to the person's contact on record")
    @APIResponseSchema(value = SentCode.class, responseCode = "202", responseDescription = "Sent, if there is somebody")
    @APIResponse(responseCode = "400", description = "nothing-to-verify, one-name-of-person, invalid-request")
    @APIResponse(
            responseCode = "403",
            description = "nothing-granted, attribute-not-granted, purpose-not-granted, partner-paused")
    @APIResponse(responseCode = "429", description = "too-many-failures, too-many-codes, codes-frozen")
    public Uni<RestResponse<SentCode>> send(
            @Valid @NotNull Declaration person,
            @BeanParam StatedPurpose purpose,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return idempotency.once(
                "send-otp",
                key,
                person,
                SentCode.class,
                () -> presence.code(person, purpose),
                code -> codes.send(code).map(sent -> RestResponse.status(RestResponse.Status.ACCEPTED, sent)));
    }

    @POST
    @Path("/{id}/confirmation")
    @RolesAllowed(Scopes.POPULATION_VERIFY)
    @Operation(operationId = "confirmOtp", summary = "Is this the code that was sent? Once")
    @APIResponseSchema(
            value = PartnerTokenAnswer.class,
            responseCode = "200",
            responseDescription = "Yes with the partner's token of the person, or no for whatever reason")
    @APIResponse(responseCode = "403", description = "nothing-granted, purpose-not-granted, partner-paused")
    public Uni<PartnerTokenAnswer> confirm(
            @RestPath UUID id, @Valid @NotNull SaidCode said, @BeanParam StatedPurpose purpose) {
        return presence.say(id, said, purpose);
    }
}
